"""Independent treatment centres: paid for so many operations a week, used as far as patients go there.

A centre takes people who were put on a hospital's list this week, do not mind where they go, and need one of its
operations; it does them within the week and is paid the tariff by the invoices of hospitals elsewhere. Places that are
guaranteed and stay empty are paid for as well.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import centres
from simulation.model.flows.queue import HORIZON
from simulation.model.kernels.queues import spread
from simulation.model.local_care import where
from simulation.model.money import ELSEWHERE
from simulation.model.parameters import events as number
from simulation.model.parameters import pathways

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]
Places = NDArray[np.intp]


@dataclass(frozen=True)
class Centre:
    """A centre that one PCT must pay."""

    pct: str
    rows: tuple[int, ...]
    specialties: tuple[int, ...]
    places: int
    """Operations a week that are paid for."""
    price: int
    """Pence for a place that stays empty."""
    until: int
    """The week in which the guarantee ends."""
    willing: float
    """Share of the patients who really choose a hospital that choose the centre."""


def operate(economy: "HealthEconomy") -> None:
    """Let every centre do its week's operations and be paid for its empty places."""
    for place, centre in enumerate(economy.centres):
        if economy.week < centre.until:
            done = _take(economy, centre, place)
            _write_down(economy, done)
            empty = centre.places - int(done.sum())
            centres.count(economy, centre.pct, centre.places, int(done.sum()), centre.price)
            economy.ledger.pay(centre.pct, ELSEWHERE, empty * centre.price, "guaranteed_volume")


def _take(economy: "HealthEconomy", centre: Centre, place: int) -> Counts:
    """[S, R] people who leave the trusts' day-case lists for the centre, no more than it has places."""
    queue, slot = economy.world.day_list, economy.week % HORIZON
    kinds, own = _block(centre.specialties, len(economy.trusts), centre.rows)
    cohort, people = queue.waiting[:, :, slot, 0], queue.totals[:, :, slot]
    listed = cohort[own].astype(np.int64)
    luck = economy.streams.uniform(f"centre.{place}", (2, *listed.shape))
    appeal = _appeal(economy, kinds)[:, :, None]
    share = np.minimum(economy.behaviour.choice[where(centre.rows)] * centre.willing * appeal, 1.0)
    wishing = np.minimum((listed * share + luck[0]).astype(np.int64), listed).reshape(1, -1)
    going = spread(wishing, np.array([centre.places]), luck[1].reshape(1, -1)[:, 0]).reshape(listed.shape)
    cohort[own] -= going.astype(np.int32)
    by_trust = going.sum(axis=2)
    people[kinds, : by_trust.shape[1]] -= by_trust
    centres.take(economy, kinds, by_trust)
    done = np.zeros((len(people), economy.rows), dtype=np.int64)
    done[own[0][:, 0], own[2][0]] = going.sum(axis=1)
    return done


@lru_cache
def _block(kinds: tuple[int, ...], trusts: int, rows: tuple[int, ...]) -> tuple[list[int], tuple[Places, ...]]:
    """Specialties, and where they, the trusts and rows meet in an array [S, A, R]."""
    return list(kinds), np.ix_(kinds, range(trusts), rows)


def _appeal(economy: "HealthEconomy", kinds: list[int]) -> Reals:
    """[S, A] how much a centre's short wait draws patients, over what it did at the waits of the start."""
    count = len(economy.trusts)
    now = _drawn(economy.world.list_wait[0][kinds, :count])
    return np.asarray(now / _drawn(economy.constants.list_wait[kinds, :count]))


def _drawn(waits: Reals) -> Reals:
    """[S, A] share of patients who would rather go to a centre than wait so many weeks."""
    return np.asarray(1.0 - np.exp(-pathways.CHOICE_BY_WAIT * np.maximum(waits - number.CENTRE_WAIT, 0.5)))


def _write_down(economy: "HealthEconomy", done: Counts) -> None:
    """Count `done` [S, R] as day cases in hospitals elsewhere, soon and in time; nobody is followed up there."""
    week, quarter, elsewhere = economy.this_week, economy.this_quarter, len(economy.trusts)
    by_row = done.sum(axis=0)
    quarter.day_cases[:, :, elsewhere] += done.T
    quarter.waited_inpatient[:, :, elsewhere] += done.T * number.CENTRE_WAIT
    week.within_18_weeks[:, elsewhere] += by_row
    week.benefit += by_row * pathways.BENEFIT_OPERATION
    economy.world.left += by_row
