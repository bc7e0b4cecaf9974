"""Need for emergency care that wanders by itself, in each area its own way, for reasons that nobody there controls.

Axes: G groups of rows (PCTs, then the other commissioners of each trust).
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.parameters import demand

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy


def wander(economy: "HealthEconomy") -> None:
    """Let each area's need move on by a quarter; it comes back slowly, so that areas do not part for ever."""
    if economy.quarter > 0 and economy.switched("areas_differ"):
        drift = economy.world.drift
        drift *= demand.DRIFT_KEPT
        drift += demand.DRIFT * economy.streams.normal(f"drift.{economy.quarter}", len(drift))


def emergencies(economy: "HealthEconomy") -> NDArray[np.float64]:
    """[R] what need for emergency care is multiplied by."""
    return np.asarray(np.exp(economy.world.drift)[economy.constants.group])
