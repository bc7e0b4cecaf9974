"""Independent treatment centres that a scenario opens: as large as planners expected, used as patients choose."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import tariff
from simulation.model.activity import SPECIALTIES
from simulation.model.calendar import WEEKS_A_QUARTER
from simulation.model.opening import Steady
from simulation.model.parameters import pathways

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]


def open_up(economy: "HealthEconomy") -> None:
    """Open the centres that begin in this round, and begin to count the quarter."""
    order = economy.scenario.treatment_centre
    economy.centre = nothing(economy)
    if order.planned > 0.0 and int(order.from_[1:]) == economy.quarter + 1:
        kinds = [SPECIALTIES.index(name) for name in order.specialties]
        expected = (1.0 - pathways.REMOVED) * Steady(economy).day[kinds].sum(axis=(0, 1))
        for pct in economy.pcts:
            places = max(round(order.planned * float(expected[pct.rows].sum())), 1)
            economy.guarantee_volume(
                pct.id, tuple(order.specialties), places, order.price, WEEKS_A_QUARTER * order.rounds
            )


@dataclass
class Use:
    """What was guaranteed and done in the quarter, by PCT."""

    places: Counts
    done: Counts
    wasted: Counts
    """Pence paid for places that stayed empty."""
    taken: Reals
    """[T] pence at tariff of the operations that centres took from each trust's lists."""


def nothing(economy: "HealthEconomy") -> Use:
    """No centre yet."""
    places, done, wasted = np.zeros((3, len(economy.pcts)), dtype=np.int64)
    return Use(places, done, wasted, np.zeros(len(economy.trusts)))


def take(economy: "HealthEconomy", kinds: NDArray[np.intp], going: Counts) -> None:
    """Write down whom centres take from trusts this week: `going` [S', T] operations of the specialties `kinds`."""
    economy.centre.taken += tariff.national(economy.april_year).day_case[kinds] @ going * economy.price_factor


def count(economy: "HealthEconomy", pct: str, places: int, done: int, price: int) -> None:
    """Write a centre's week down."""
    at, use = economy.pct_place(pct), economy.centre
    use.places[at] += places
    use.done[at] += done
    use.wasted[at] += (places - done) * price
