"""Heart attacks: how many of the emergency patients in bed have one, and die of it; the mark of a hospital's care."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.parameters import hospital_care, trusts

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]


def count(economy: "HealthEconomy", overnight: Counts) -> None:
    """Count the week's heart attacks and deaths among `overnight` [R, A] emergencies; not `elsewhere`."""
    luck = economy.streams.uniform("hearts", (2, overnight.shape[1]))
    crammed = np.maximum(economy.world.occupancy - hospital_care.BEDS_FULL, 0.0)
    chance = trusts.AMI_DEATHS * np.exp(-economy.supply.quality) * (1.0 + hospital_care.DEATHS_CRAMMED * crammed)
    cases = (overnight.sum(axis=0) * trusts.AMI_SHARE + luck[0]).astype(np.int64)
    economy.this_week.heart_attacks[:-1] = cases
    economy.this_week.heart_deaths[:-1] = (cases * chance + luck[1]).astype(np.int64)
