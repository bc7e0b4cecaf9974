"""Whose patients really choose their hospital."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.parameters import trusts

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy


def choosing(economy: "HealthEconomy") -> NDArray[np.float64]:
    """[R] share of referrals where the patient really chooses the hospital: by booking, everywhere, or nowhere."""
    rule = economy.scenario.market.choice
    if rule == "off":
        return np.zeros(economy.rows)
    return np.maximum(economy.behaviour.choice, trusts.CHOICE_ON) if rule == "on" else economy.behaviour.choice
