"""Heart attacks: how many of the emergency patients in bed have one, and die of it; the mark of a hospital's care."""

from typing import TYPE_CHECKING

import numpy as np

from simulation.model.calendar import WEEKS_A_QUARTER
from simulation.model.parameters import hospital_care, trusts

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy


def count_up(economy: "HealthEconomy") -> None:
    """At a quarter's end: count heart attacks and deaths of them, more where beds were crammed."""
    quarter = economy.this_quarter
    admitted = quarter.emergencies[:, 1:, :-1].sum(axis=(0, 1))
    luck = economy.streams.uniform("hearts", (2, WEEKS_A_QUARTER, len(admitted)))
    crammed = economy.tally.crammed / np.maximum(admitted, 1)
    chance = trusts.AMI_DEATHS * np.exp(-economy.supply.quality) * (1.0 + hospital_care.DEATHS_CRAMMED * crammed)
    # each week is rounded by itself, as far as chance goes
    cases = (admitted / WEEKS_A_QUARTER * trusts.AMI_SHARE + luck[0]).astype(np.int64)
    quarter.heart_attacks[:-1] += cases.sum(axis=0)
    quarter.heart_deaths[:-1] += (cases * chance + luck[1]).astype(np.int64).sum(axis=0)
