"""Hospitals call people from their lists: day cases, stays, and those booked without a list.

Axes: S specialties, A hospitals, R rows.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import season, upstream
from simulation.model.flows.queue import AGES, HORIZON, Called, Queue, spread
from simulation.model.opening import REMOVAL
from simulation.model.parameters import needs, pathways

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]


@dataclass(frozen=True)
class Treated:
    """People called from a list who want their operation; [S, A, R]."""

    count: Counts
    waited: Counts
    early: Reals
    """Of them, how many are inside 18 weeks of referral, as expected."""


def call(economy: "HealthEconomy", listed: Counts) -> Treated:
    """Put `listed` on the lists, do the day cases, and return those called to stay, whom the beds have yet to take."""
    _list(economy, listed)
    world = economy.world
    luck = economy.streams.uniform("operations.luck", (2, *world.day_room.shape))
    chance = _in_time(economy)
    day = _treat(economy, world.day_list, 0, luck[0], chance)
    stay = _treat(economy, world.stay_list, 1, luck[1], chance)
    economy.this_week.day_cases[:, :, :-1] = day.count.transpose(2, 0, 1)
    finish(economy, day, "day")
    _plan(economy)
    return stay


def finish(economy: "HealthEconomy", treated: Treated, kind: str) -> None:
    """Write operations down that were done, and follow most of the patients up."""
    week, world = economy.this_week, economy.world
    luck = economy.streams.uniform(f"operations.{kind}", treated.count.shape)
    follow = (treated.count * pathways.AFTER_OPERATION + luck).astype(np.int64)
    done = treated.count.sum(axis=(0, 1))
    world.follow += follow
    world.left += done - follow.sum(axis=(0, 1))
    week.waited_inpatient[:, :, :-1] += treated.waited.transpose(2, 0, 1)
    early = (treated.early.sum(axis=0) + luck[0]).astype(np.int64)
    week.within_18_weeks[:, :-1] += np.minimum(early, treated.count.sum(axis=0)).T
    week.benefit += done * pathways.BENEFIT_OPERATION
    week.missed_benefit += pathways.BENEFIT_WAIT * treated.waited.sum(axis=(0, 1))


def _list(economy: "HealthEconomy", listed: Counts) -> None:
    """Add to the lists for day cases and stays; where a PCT wants a minimum wait, keep people back until it is over."""
    world = economy.world
    luck = economy.streams.uniform("operations.list", listed.shape)
    day = (listed * upstream.day_cases(economy, day_case_chance(economy)) + luck).astype(np.int64)
    stay = listed - day
    hold = minimum_waits(economy)
    if hold.any() or world.held_day.totals.any() or world.held_stay.totals.any():
        day = _keep_back(day, world.held_day, world.day_list, hold)
        stay = _keep_back(stay, world.held_stay, world.stay_list, hold)
    world.day_list.join(day[:, :, None, :])
    world.stay_list.join(stay[:, :, None, :])
    economy.this_week.listed[:, :, :-1] = listed.transpose(2, 0, 1)
    world.before[:, :, economy.week % HORIZON] = world.expected_wait + world.tests_wait


def _keep_back(listed: Counts, kept: Queue, queue: Queue, hold: Counts) -> Counts:
    """Keep those back whose PCT wants a minimum wait, release those who have had it, and return the others."""
    back = np.where(hold > 0, listed, 0)
    kept.join(back[:, :, None, :])
    _release(kept, queue, hold)
    return listed - back


def day_case_chance(economy: "HealthEconomy") -> Reals:
    """[S, A] chance that a listing is for a day case; a trust's drive turns some stays into day cases."""
    chance = np.repeat(economy.constants.day_case[:, None], len(economy.trusts) + 1, axis=1)
    for trust in economy.trusts:
        reach = pathways.DAY_CASE_REACH * trust.levers.day_case_drive
        chance[:, trust.place] += (1.0 - chance[:, trust.place]) * reach
    return chance


def minimum_waits(economy: "HealthEconomy") -> Counts:
    """[R] weeks for which a row's PCT wants every routine patient to wait."""
    weeks = np.zeros(economy.rows, dtype=np.int64)
    for pct in economy.pcts:
        weeks[pct.rows] = pct.levers.minimum_wait
    return weeks


def _release(kept: Queue, queue: Queue, hold: Counts) -> None:
    """Move those whose minimum wait is over to the hospital's list, in their place by the week of listing."""
    for age in range(HORIZON):
        slot = (kept.week - age) % HORIZON
        ready = hold <= age
        if ready.any() and kept.totals[:, :, slot].any():
            moved = np.where(ready, kept.waiting[:, :, slot], 0).astype(np.int64)
            kept.waiting[:, :, slot] -= moved.astype(np.int32)
            kept.totals[:, :, slot] -= moved.sum(axis=(2, 3))
            queue.join(moved, kept.week - age)


def _in_time(economy: "HealthEconomy") -> Reals:
    """[S, A, HORIZON] chance to be inside 18 weeks of referral, by weeks on the list."""
    before = economy.world.before[:, :, (economy.week - AGES) % HORIZON]
    return np.asarray(1.0 / (1.0 + np.exp((before + AGES - pathways.WEEKS_18) / pathways.BEFORE_SPREAD)))


REMOVED_BY = 1.0 - np.exp(-REMOVAL * AGES)
"""[HORIZON] chance that somebody called after so many weeks no longer wants or needs the operation."""


def _treat(economy: "HealthEconomy", queue: Queue, kind: int, luck: Reals, chance: Reals) -> Treated:
    """Call from a list for the week's places; those who no longer want or need the operation come off it."""
    world, elsewhere = economy.world, len(economy.trusts)
    room = (world.stay_room if kind else world.day_room) + world.extra_room[kind]
    room = room * economy.outside.theatres * season.working(economy) + world.carried[1 + kind]
    places = (np.maximum(room, 0.0) / np.exp(-REMOVAL * world.list_wait[kind])).astype(np.int64)
    places[:, elsewhere] = queue.ripe(round(pathways.ELSEWHERE_WAITS[1]), elsewhere)
    treated = _removed(economy, queue.call(places, luck), kind, chance)
    done, waited = treated.count.sum(axis=2), treated.waited.sum(axis=2)
    world.carried[1 + kind] = np.clip(room - done, -2.0, 2.0)
    latest = np.where(done > 0, waited / np.maximum(done, 1), world.list_wait[kind])
    world.list_wait[kind] += pathways.WAIT_MEMORY * (latest - world.list_wait[kind])
    return treated


def _removed(economy: "HealthEconomy", called: Called, kind: int, chance: Reals) -> Treated:
    """Take those off who no longer want or need it; the chance grows with the wait."""
    luck = economy.streams.uniform(f"operations.removed.{kind}", called.shape)
    removed = (called.count * REMOVED_BY[called.age] + luck.reshape(-1)[called.cell]).astype(np.int64)
    wanting = called.count - removed
    off = called.counted(removed)[:, :, 0]
    economy.this_week.removed[:, :, :-1] += off.transpose(2, 0, 1)
    gone = off.sum(axis=(0, 1))
    economy.world.left += gone
    economy.this_week.missed_benefit += pathways.BENEFIT_REMOVED * gone
    s, a = np.divmod(called.cell // called.shape[3], called.shape[1])
    early = called.summed(wanting * chance[s, a, called.age])
    return Treated(called.counted(wanting)[:, :, 0], called.counted(wanting * called.age)[:, :, 0], early[:, :, 0])


def _plan(economy: "HealthEconomy") -> None:
    """Day cases that are booked without a list (endoscopies, drugs by drip), for patients whom a practice sends."""
    week, fixed, rates = economy.this_week, economy.constants, economy.world.rates
    grown = season.growth(economy, needs.GROWTH_REFERRALS) * season.working(economy)
    sent = rates.planned * np.exp(-economy.behaviour.threshold - economy.local.style)
    sent = sent * economy.behaviour.agreed[:, None]
    mean = (sent * grown).T[:, None, :] * fixed.trust_share.T[None]
    done = (mean + economy.streams.uniform("operations.planned", mean.shape)).astype(np.int64)
    week.planned[:, :, :-1] = done.transpose(2, 0, 1)
    week.benefit += done.sum(axis=(0, 1)) * pathways.BENEFIT_PLANNED


def cancel(economy: "HealthEconomy", called: Treated, without_bed: Counts) -> Treated:
    """Send `without_bed` [A] of those called home, back to the front of their list; return those who stay."""
    if not without_bed.any():
        return called
    world = economy.world
    luck = economy.streams.uniform("operations.cancel", len(without_bed))
    flat = called.count.transpose(1, 0, 2).reshape(called.count.shape[1], -1)
    back = spread(flat, without_bed, luck).reshape(flat.shape[0], *called.count.shape[::2]).transpose(1, 0, 2)
    kept = called.count - back
    world.stay_list.put_first(back)
    economy.this_week.cancelled[:, :-1] = back.sum(axis=2)
    economy.this_week.missed_benefit += pathways.HARM_CANCELLED * back.sum(axis=(0, 1))
    whole = np.maximum(called.count, 1)
    return Treated(kept, called.waited * kept // whole, called.early * kept / whole)
