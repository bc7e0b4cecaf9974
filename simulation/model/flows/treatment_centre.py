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
from simulation.model.activity import rows_inside
from simulation.model.keeping import once_a_quarter
from simulation.model.kernels import centres as kernel
from simulation.model.kernels.queues import spread
from simulation.model.money import ELSEWHERE
from simulation.model.parameters import events as number
from simulation.model.parameters import pathways

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

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
            centres.count(economy, centre.pct, centre.places, done, centre.price)
            economy.ledger.pay(centre.pct, ELSEWHERE, (centre.places - done) * centre.price, "guaranteed_volume")


def _take(economy: "HealthEconomy", centre: Centre, place: int) -> int:
    """How many people leave the trusts' day-case lists for the centre, no more than it has places.

    They count as day cases in hospitals elsewhere, soon and in time; nobody is followed up there.
    """
    served, (listed, people) = _served(centre.specialties, centre.rows), economy.world.day_list.newest
    luck = economy.streams.uniform(f"centre.{place}", (2, len(served.kinds), len(economy.trusts), len(served.rows)))
    appeal, choosing = _appeal(economy, centre.specialties), economy.behaviour.choice
    wishing = kernel.wishing(served, listed, choosing, centre.willing, appeal, luck[0])
    going = spread(wishing.reshape(1, -1), np.array([centre.places]), luck[1, 0, 0, :1]).reshape(wishing.shape)
    books = _books(economy)
    by_trust = kernel.go(served, going, listed, people, books, number.CENTRE_WAIT, pathways.BENEFIT_OPERATION)
    centres.take(economy, served.kinds, by_trust)
    return int(by_trust.sum())


@lru_cache
def _served(kinds: tuple[int, ...], rows: tuple[int, ...]) -> kernel.Served:
    """Whom a centre serves."""
    return kernel.Served(np.array(kinds, dtype=np.intp), np.array(rows, dtype=np.intp))


def _books(economy: "HealthEconomy") -> kernel.Books:
    """Where its operations are counted."""
    week, quarter = economy.this_week, economy.this_quarter
    day_cases, waited = rows_inside(quarter.day_cases), rows_inside(quarter.waited_inpatient)
    return kernel.Books(day_cases, waited, week.within_18_weeks, week.benefit, economy.world.left)


def _appeal(economy: "HealthEconomy", kinds: tuple[int, ...]) -> Reals:
    """[N, M] how much a centre's short wait draws patients, over what it did at the waits of the start."""
    return np.asarray(_drawn(economy.world.list_wait[0][kinds, : len(economy.trusts)]) / _drawn_first(economy, kinds))


@once_a_quarter
def _drawn_first(economy: "HealthEconomy", kinds: tuple[int, ...]) -> Reals:
    """[N, M] the share whom it drew at the waits of the start."""
    return _drawn(economy.constants.list_wait[kinds, : len(economy.trusts)])


def _drawn(waits: Reals) -> Reals:
    """[N, M] share of patients who would rather go to a centre than wait so many weeks."""
    return np.asarray(1.0 - np.exp(-pathways.CHOICE_BY_WAIT * np.maximum(waits - number.CENTRE_WAIT, 0.5)))
