"""Hospitals call people from their lists: day cases, stays, and those booked without a list.

Axes: 2 kinds (day cases, stays), S specialties, A hospitals, R rows; on the lists, 2 S is one axis.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import season, tally, upstream
from simulation.model.activity import rows_inside
from simulation.model.flows.queue import AGES, HORIZON, Called, Queue
from simulation.model.keeping import once_a_quarter
from simulation.model.kernels import cancellations, theatres
from simulation.model.kernels.queues import learn
from simulation.model.kernels.theatres import Treated
from simulation.model.opening import REMOVAL
from simulation.model.parameters import eighteen_weeks, pathways

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]


def call(economy: "HealthEconomy", listed: Counts) -> Treated:
    """Put `listed` on the lists and call from them; the beds have yet to take those who are to stay."""
    luck = economy.streams.uniform("operations", (3, *listed.shape))
    _list(economy, listed, luck[0])
    return _treat(economy, luck[1:])


def finish(economy: "HealthEconomy", treated: Treated) -> None:
    """Write the operations down that were done, and follow most of the patients up."""
    week, quarter, world = economy.this_week, economy.this_quarter, economy.world
    luck = economy.streams.uniform("operations.finish", treated.people.shape[1:])
    book = theatres.Book(*map(rows_inside, (quarter.day_cases, quarter.inpatients, quarter.waited_inpatient)))
    done = theatres.finish(treated, pathways.AFTER_OPERATION, luck, world.follow, week.within_18_weeks, book)
    world.left += done.left
    week.benefit += done.people * pathways.BENEFIT_OPERATION
    week.missed_benefit += pathways.BENEFIT_WAIT * done.waited


def _list(economy: "HealthEconomy", listed: Counts, luck: Reals) -> None:
    """Add to the lists for day cases and stays; where a PCT wants a minimum wait, keep people back until it is over."""
    world = economy.world
    ready = upstream.ready_for_a_day(economy)
    counted = rows_inside(economy.this_week.listed)
    new = theatres.put_on(listed, day_case_chance(economy), ready, luck, counted).reshape(-1, *listed.shape[1:])
    hold = minimum_waits(economy)
    if np.count_nonzero(hold) or not world.held.empty():
        new = _keep_back(new, world.held, world.lists, hold)
    world.lists.join(new[:, :, None, :])
    world.before[:, :, economy.week % HORIZON] = world.expected_wait + world.tests_wait


def _keep_back(listed: Counts, kept: Queue, queue: Queue, hold: Counts) -> Counts:
    """Keep those back whose PCT wants a minimum wait, release those who have had it, and return the others."""
    back = np.where(hold > 0, listed, 0)
    kept.join(back[:, :, None, :])
    _release(kept, queue, hold)
    return listed - back


@once_a_quarter
def day_case_chance(economy: "HealthEconomy") -> Reals:
    """[S, A] chance that a listing is for a day case; practice spreads, and a drive turns stays into day cases."""
    start = economy.constants.day_case[:, None]
    chance = start / (start + (1.0 - start) * np.exp(-economy.supply.day))
    for trust in economy.trusts:
        reach = pathways.DAY_CASE_REACH * trust.levers.day_case_drive
        chance[:, trust.place] += (1.0 - chance[:, trust.place]) * reach
    return chance


@once_a_quarter
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


@once_a_quarter
def _spread(economy: "HealthEconomy") -> Reals:
    """[A] weeks by which waits before a list are spread; the less, the better a hospital keeps track of them."""
    return np.asarray(pathways.BEFORE_SPREAD * (1.0 - eighteen_weeks.TRACK_REACH * economy.drive.tracking))


REMOVED_BY = 1.0 - np.exp(-REMOVAL * AGES)
"""[HORIZON] chance that somebody called after so many weeks no longer wants or needs the operation."""


def _treat(economy: "HealthEconomy", removing: Reals) -> Treated:
    """Call from the lists for the week's places; those who no longer want or need the operation come off them."""
    world, elsewhere = economy.world, len(economy.trusts)
    room = _rooms(economy) * season.working(economy) + world.carried[1:]
    places = (np.maximum(room, 0.0) / np.exp(-REMOVAL * world.list_wait)).astype(np.int64)
    ripe = world.lists.ripe(round(pathways.ELSEWHERE_WAITS[1]), elsewhere)
    places[:, :, elsewhere] = ripe.reshape(2, -1)
    luck = economy.streams.uniform("operations.luck", (len(ripe), elsewhere + 1))
    treated, by_queue = _removed(economy, world.lists.call(places.reshape(luck.shape), luck), removing)
    done, waited = by_queue.reshape(2, *luck.shape)
    world.carried[1:] = np.minimum(np.maximum(room - done.reshape(room.shape), -2.0), 2.0)
    expected = world.list_wait.reshape(luck.shape)
    learn(done, waited, 0.0, pathways.WAIT_MEMORY, pathways.ELSEWHERE_WAITS[1], expected)
    return treated


@once_a_quarter
def _rooms(economy: "HealthEconomy") -> Reals:
    """[2, S, A] operations of an ordinary week: day cases, stays."""
    rooms = np.stack([economy.world.day_room, economy.world.stay_room]) + economy.world.extra_room
    return np.asarray(rooms * economy.outside.theatres + economy.drive.bought)


def _removed(economy: "HealthEconomy", called: Called, luck: Reals) -> tuple[Treated, Counts]:
    """Take those off who no longer want or need it; the chance grows with the wait.

    The others, and [2, 2 S * A] their number and the weeks they waited.
    """
    week, late = economy.week, pathways.WEEKS_18
    beyond = theatres.beyond(called.queue, called.weeks, economy.world.before, week, late, _spread(economy))
    treated, by_queue, gone = theatres.take_off(
        theatres.Entries(called.cell, called.cohort, called.count),
        called.weeks, np.exp(beyond), REMOVED_BY, luck, rows_inside(economy.this_quarter.removed),
    )  # fmt: skip
    economy.world.left += gone
    economy.this_week.missed_benefit += pathways.BENEFIT_REMOVED * gone
    return treated, by_queue


def count_up(economy: "HealthEconomy") -> None:
    """At a quarter's end: count day cases booked without a list (endoscopies, drugs by drip), as practices send."""
    quarter, fixed = economy.this_quarter, economy.constants
    sent = economy.tally.sent * economy.world.rates.planned * economy.behaviour.agreed
    done = tally.rounded(economy, "operations.planned", sent.T[:, None, :] * fixed.trust_share.T[None])
    quarter.planned[:, :, :-1] += done.transpose(2, 0, 1)
    quarter.benefit += done.sum(axis=(0, 1)) * pathways.BENEFIT_PLANNED


def cancel(economy: "HealthEconomy", called: Treated, without_bed: Counts) -> None:
    """Send `without_bed` [A] of those called to stay home, to the front of their list."""
    if not np.count_nonzero(without_bed):
        return
    stays = cancellations.Stays(called.people[1], called.waited[1], called.early[1])
    luck, week = economy.streams.uniform("operations.cancel", len(without_bed)), economy.this_week
    back = cancellations.send_home(
        stays, without_bed, luck, week.cancelled, pathways.HARM_CANCELLED, week.missed_benefit
    )
    economy.world.stay_list.put_first(back)
