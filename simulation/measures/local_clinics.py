"""Local clinics and the patients who would suit them."""

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from simulation.measures.counting import Values, by_specialty, one, paid_by_pcts
from simulation.measures.spec import Counter, Kept

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

FAMILY = "local clinics"


@cache
def _of(name: str) -> Counter:
    """A figure of the suitable patients, by practice and specialty."""

    def count(economy: "HealthEconomy") -> Values:
        return np.asarray(getattr(economy.suitable(), name))

    return count


KEPT: tuple[Kept, ...] = (
    one(
        "initiative_spend",
        "Spending on initiatives",
        "pence",
        "neither",
        "What the PCT pays to set up and run initiatives, fees for each patient included",
        FAMILY,
        paid_by_pcts("scheme"),
        base="pct",
        levels=("pct", "economy"),
        lag_weeks=4,
        noise=0.0,
    ),
    one(
        "clinic_patients",
        "Seen in a local clinic instead of hospital",
        "patients",
        "neither",
        "Patients seen in a local clinic who would else have gone to hospital; those whom it brought out not counted",
        FAMILY,
        by_specialty("clinic_seen"),
        specialties=True,
        lag_weeks=4,
    ),
    one(
        "suitable_wait",
        "Wait of patients who suit a local clinic",
        "days",
        "down",
        "Mean days from referral to first appointment, clinic or hospital, of routine patients whom a clinic could see",
        FAMILY,
        _of("days"),
        _of("patients"),
        summary="mean",
        specialties=True,
        lag_weeks=6,
        noise=0.02,
    ),
    one(
        "suitable_cost",
        "Cost of a patient who suits a local clinic",
        "pence",
        "down",
        "What the health service spends on each, and would not spend without: clinics in full, hospitals at the margin",
        FAMILY,
        _of("pence"),
        _of("patients"),
        summary="mean",
        specialties=True,
    ),
    one(
        "suitable_benefit",
        "Benefit to a patient who suits a local clinic",
        "score",
        "up",
        "Mean benefit of each, less what waiting costs; 100 is a referral of mean benefit",
        FAMILY,
        _of("points"),
        _of("patients"),
        summary="mean",
        scale=100.0,
        specialties=True,
        lag_weeks=13,
    ),
)
