"""Practices prescribe: how many items, and at what price."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import season
from simulation.model.calendar import WEEKS_A_QUARTER
from simulation.model.keeping import once_a_quarter
from simulation.model.parameters import localities, needs
from simulation.model.shocks import by_week

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]


def prescribe(economy: "HealthEconomy") -> None:
    """Note the items to be expected this week."""
    economy.tally.items += _expected(economy)


def count_up(economy: "HealthEconomy") -> None:
    """At a quarter's end: count its items and what they cost."""
    items = economy.streams.poisson("items", economy.tally.items)
    luck = economy.streams.normal("item_price", economy.rows)
    spread = localities.ITEM_SPREAD / np.sqrt(np.maximum(items, 1) / 1_000)
    pence = items * item_price(economy) * np.exp(spread * luck - spread**2 / 2)
    economy.this_quarter.items += items
    economy.this_quarter.prescribing += np.rint(pence).astype(np.int64)


def _expected(economy: "HealthEconomy") -> Reals:
    """[R] items to be expected: people's need, cases found by good care, restraint, and reviews of medicines."""
    behaviour = economy.behaviour
    found = 1.0 + localities.CHRONIC_ITEMS * (behaviour.chronic_care - localities.CHRONIC_START)
    mean = _usual(economy)[economy.week % WEEKS_A_QUARTER] * found
    mean *= (1.0 - behaviour.prescribing_restraint) * (1.0 - economy.local.prescribing_restraint)
    return np.asarray(np.maximum(mean, 0.0))


@once_a_quarter
def _usual(economy: "HealthEconomy") -> Reals:
    """[13, R] items in each week of this quarter, by growth and surge."""
    grown = economy.world.rates.items * season.growths(economy, needs.GROWTH_ITEMS)
    return np.asarray(grown * by_week(economy, "prescribing"))


def item_price(economy: "HealthEconomy") -> Reals:
    """[R] pence an item, less as more of what can be is prescribed generically."""
    switched = (economy.behaviour.generic_share - localities.GENERIC_START) / (1.0 - localities.GENERIC_START)
    return np.asarray(needs.ITEM_PRICE * (1.0 - localities.SWITCHABLE_VALUE * localities.GENERIC_DISCOUNT * switched))
