"""A&E, out-of-hours and emergency admissions."""

from typing import TYPE_CHECKING

import numpy as np

from simulation.measures.counting import Values, both, of_practices, of_trusts, one
from simulation.measures.spec import Counter, Kept

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

FAMILY = "emergency care"


def _kind(array: str, place: int) -> tuple[Counter, Counter]:
    """One kind of A&E attendance or emergency, for practices and for trusts."""

    def practices(economy: "HealthEconomy") -> Values:
        return np.asarray(getattr(economy.last_quarter, array)[: len(economy.practices), place].sum(axis=1))

    def trusts(economy: "HealthEconomy") -> Values:
        return np.asarray(getattr(economy.last_quarter, array)[:, place].sum(axis=0)[: len(economy.trusts)])

    return practices, trusts


def _in_time(economy: "HealthEconomy") -> Values:
    """Type 1 attendances of each trust that took at most four hours."""
    quarter, count = economy.last_quarter, len(economy.trusts)
    return np.asarray(quarter.ae[:, 0].sum(axis=0)[:count] - quarter.ae_breaches[:count])


def _overnight(economy: "HealthEconomy") -> Values:
    """Emergency admissions of each trust that stayed a night."""
    return np.asarray(economy.last_quarter.emergencies[:, 1:].sum(axis=(0, 1))[: len(economy.trusts)])


KEPT: tuple[Kept, ...] = (
    *both(
        "emergency_admissions",
        "Emergency admissions",
        "patients",
        "down",
        "Unplanned admissions to hospital, all kinds",
        FAMILY,
        (of_practices("emergencies"), of_trusts("emergencies")),
        lag_weeks=6,
    ),
    *both(
        "same_day_emergencies",
        "Emergencies sent home the same day",
        "patients",
        "neither",
        "Emergency admissions discharged on the day",
        FAMILY,
        _kind("emergencies", 0),
        lag_weeks=6,
    ),
    *both(
        "acsc_emergencies",
        "Avoidable emergencies (ambulatory care)",
        "patients",
        "down",
        "Overnight emergency admissions for ambulatory-care-sensitive conditions",
        FAMILY,
        _kind("emergencies", 1),
        lag_weeks=6,
    ),
    *both(
        "ae_attendances",
        "A&E attendances",
        "attendances",
        "down",
        "Attendances at A&E of every type, walk-in centres included",
        FAMILY,
        (of_practices("ae"), of_trusts("ae")),
        lag_weeks=4,
    ),
    *both(
        "ae_type_1",
        "Attendances at major A&E",
        "attendances",
        "down",
        "Attendances at major (type 1) A&E departments",
        FAMILY,
        _kind("ae", 0),
        lag_weeks=4,
    ),
    one(
        "ae_four_hours",
        "A&E within four hours",
        "percent",
        "up",
        "Type 1 attendances of at most four hours",
        FAMILY,
        _in_time,
        _kind("ae", 0)[1],
        base="trust",
        levels=("trust", "economy"),
        summary="mean",
        scale=100.0,
        lag_weeks=1,
        noise=0.0,
    ),
    one(
        "out_of_hours_contacts",
        "Out-of-hours contacts",
        "attendances",
        "neither",
        "Calls and visits of the out-of-hours service",
        FAMILY,
        of_practices("out_of_hours"),
        lag_weeks=4,
    ),
    one(
        "hospital_deaths",
        "Deaths after emergency admission",
        "per_1000",
        "down",
        "Deaths in hospital for each 1,000 emergency admissions of a night or more",
        FAMILY,
        of_trusts("deaths"),
        _overnight,
        base="trust",
        levels=("trust", "economy"),
        summary="mean",
        scale=1000.0,
        lag_weeks=13,
    ),
    *both(
        "readmissions",
        "Readmitted within 28 days",
        "percent",
        "down",
        "Emergency readmissions among emergency admissions",
        FAMILY,
        (of_practices("readmissions"), of_trusts("readmissions")),
        (of_practices("emergencies"), of_trusts("emergencies")),
        summary="mean",
        scale=100.0,
        lag_weeks=13,
    ),
)
