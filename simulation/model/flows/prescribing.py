"""Practices prescribe: how many items, and at what price."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import season
from simulation.model.parameters import localities, needs

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]


def prescribe(economy: "HealthEconomy") -> None:
    """Count the week's items and what they cost."""
    week = economy.this_week
    week.items[:] = economy.streams.poisson("items", _expected(economy))
    luck = economy.streams.normal("item_price", economy.rows)
    spread = localities.ITEM_SPREAD / np.sqrt(np.maximum(week.items, 1) / 1_000)
    pence = week.items * item_price(economy) * np.exp(spread * luck - spread**2 / 2)
    week.prescribing[:] = np.rint(pence).astype(np.int64)


def _expected(economy: "HealthEconomy") -> Reals:
    """[R] items to be expected: people's need, cases found by good care, restraint, and reviews of medicines."""
    behaviour = economy.behaviour
    mean = economy.world.rates.items * season.growth(economy, needs.GROWTH_ITEMS) * economy.surge("prescribing")
    found = 1.0 + localities.CHRONIC_ITEMS * (behaviour.chronic_care - localities.CHRONIC_START)
    kept = (1.0 - behaviour.prescribing_restraint) * (1.0 - economy.local.prescribing_restraint)
    return np.asarray(np.maximum(mean * found * kept, 0.0))


def item_price(economy: "HealthEconomy") -> Reals:
    """[R] pence an item, less as more of what can be is prescribed generically."""
    switched = (economy.behaviour.generic_share - localities.GENERIC_START) / (1.0 - localities.GENERIC_START)
    return np.asarray(needs.ITEM_PRICE * (1.0 - localities.SWITCHABLE_VALUE * localities.GENERIC_DISCOUNT * switched))
