"""What the economy tells about patients' opinion of their practices: a part of its public face."""

from typing import TYPE_CHECKING, cast

import numpy as np
from numpy.typing import NDArray

from simulation.model import satisfaction

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]


class Opinion:
    """How patients see their practices; [n] each."""

    def very_satisfied(self) -> Reals:
        """Share of patients who are very satisfied with their practice."""
        return satisfaction.very_satisfied(cast("HealthEconomy", self))

    def cost_weighed(self) -> Reals:
        """How much money weighs in the doctor's mind, against the mean benefit of what is given."""
        return satisfaction.cost_weighed(cast("HealthEconomy", self))

    def refused(self) -> Reals:
        """Patients of last quarter whom the practice would have referred by its own habit, and did not."""
        return satisfaction.refused(cast("HealthEconomy", self))

    def not_agreed(self) -> Reals:
        """Patients of last quarter to whose operation the practice did not agree."""
        return satisfaction.not_agreed(cast("HealthEconomy", self))
