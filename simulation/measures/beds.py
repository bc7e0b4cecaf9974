"""Beds, delays, cancellations and infection."""

from typing import TYPE_CHECKING

import numpy as np

from simulation.measures.counting import Values, both, of_practices, of_trusts, one
from simulation.measures.spec import Kept

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

FAMILY = "beds"
_BOTH = ("trust", "economy")


def _overnight(economy: "HealthEconomy") -> Values:
    """Admissions of each trust that stayed a night: emergencies other than same-day, and elective inpatients."""
    emergencies = economy.last_quarter.emergencies[:, 1:].sum(axis=(0, 1))
    return np.asarray(emergencies[: len(economy.trusts)] + of_trusts("inpatients")(economy))


def _of_councils(economy: "HealthEconomy") -> Values:
    """Delayed days of the patients of each council's PCT."""
    delayed = economy.last_quarter.delayed_days.sum(axis=1)
    return np.array([delayed[economy.rows_of(council.pct)].sum() for council in economy.councils])


KEPT: tuple[Kept, ...] = (
    one(
        "delayed_discharge_days",
        "Bed days lost to delayed discharge",
        "days",
        "down",
        "Bed days of patients who could leave and wait for care outside hospital",
        FAMILY,
        _of_councils,
        base="council",
        levels=("council",),
        lag_weeks=2,
        noise=0.05,
    ),
    one(
        "bed_occupancy",
        "Beds occupied",
        "percent",
        "down",
        "Occupied bed days among those open",
        FAMILY,
        of_trusts("bed_days"),
        of_trusts("bed_days_open"),
        base="trust",
        levels=_BOTH,
        summary="mean",
        scale=100.0,
        lag_weeks=1,
        noise=0.0,
    ),
    one(
        "beds_open",
        "Beds open",
        "beds",
        "neither",
        "General and acute beds staffed and open, mean of the quarter",
        FAMILY,
        of_trusts("bed_days_open"),
        base="trust",
        levels=_BOTH,
        summary="mean",
        scale=1 / 91,
        lag_weeks=0,
        noise=0.0,
    ),
    one(
        "length_of_stay",
        "Length of stay",
        "days",
        "down",
        "Occupied bed days for each admission of at least a night",
        FAMILY,
        of_trusts("bed_days"),
        _overnight,
        base="trust",
        levels=_BOTH,
        summary="mean",
        lag_weeks=6,
        noise=0.01,
    ),
    *both(
        "delayed_discharge_days",
        "Bed days lost to delayed discharge",
        "days",
        "down",
        "Bed days of patients who could leave and wait for care outside hospital",
        FAMILY,
        (of_practices("delayed_days"), of_trusts("delayed_days")),
        lag_weeks=2,
        noise=0.05,
    ),
    one(
        "days_short_of_beds",
        "Days short of beds",
        "days",
        "down",
        "Days on which at least one emergency patient found no bed of the right kind; a trust's, added up",
        FAMILY,
        of_trusts("short_days"),
        base="trust",
        levels=_BOTH,
        lag_weeks=1,
        noise=0.0,
    ),
    one(
        "no_bed_days",
        "Patient days without a bed",
        "days",
        "down",
        "Emergency patients who still wait for a bed at midnight, added up over days",
        FAMILY,
        of_trusts("trolley_days"),
        base="trust",
        levels=_BOTH,
        lag_weeks=1,
        noise=0.0,
    ),
    one(
        "cancelled_operations",
        "Operations cancelled",
        "patients",
        "down",
        "Operations cancelled for want of a bed",
        FAMILY,
        of_trusts("cancelled"),
        base="trust",
        levels=_BOTH,
        lag_weeks=2,
        noise=0.0,
    ),
    one(
        "infections",
        "Hospital infections",
        "patients",
        "down",
        "Cases of C. difficile and MRSA bacteraemia",
        FAMILY,
        of_trusts("infections"),
        base="trust",
        levels=_BOTH,
        lag_weeks=8,
        noise=0.02,
    ),
)
