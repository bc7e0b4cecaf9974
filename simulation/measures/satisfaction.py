"""What patients make of their practice."""

from typing import TYPE_CHECKING

import numpy as np

from simulation.measures.counting import Values, one, patients
from simulation.measures.spec import Kept

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

FAMILY = "patients"


def _very_satisfied(economy: "HealthEconomy") -> Values:
    """Patients of each practice who are very satisfied with it."""
    return np.asarray(economy.very_satisfied() * economy.list_size[: len(economy.practices)])


KEPT: tuple[Kept, ...] = (
    one(
        "very_satisfied",
        "Very satisfied patients",
        "percent",
        "up",
        "Share of patients whom nothing in the practice's care has put off being very satisfied with it",
        FAMILY,
        _very_satisfied,
        patients,
        summary="mean",
        scale=100.0,
        lag_weeks=13,
        noise=0.03,
        source="rules C1.7; lag and noise assumption",
    ),
)
