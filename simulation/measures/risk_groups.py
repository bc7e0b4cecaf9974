"""People at very high risk, those over 65, and those whom nurses look after."""

from typing import TYPE_CHECKING

import numpy as np

from simulation.measures.counting import Values, of_practices, one, patients, total
from simulation.measures.spec import Counter, Kept

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

FAMILY = "people at risk"


def _acsc(economy: "HealthEconomy") -> Values:
    """Avoidable emergency admissions of each practice."""
    return np.asarray(economy.last_quarter.emergencies[: len(economy.practices), 1].sum(axis=1))


def _listed(place: int) -> Counter:
    """Of people on nurses' lists: how many, their admissions as they now are, and as they were; each by practice."""

    def count(economy: "HealthEconomy") -> Values:
        return np.asarray(economy.on_lists()[place])

    return count


def _fall(economy: "HealthEconomy") -> Values:
    """What admissions of people on lists have fallen by since the year for which they were put there."""
    _, now, then = economy.on_lists()
    return np.asarray(then - now)


def _spend(economy: "HealthEconomy") -> Values:
    """Pence at each practice's mean prices of hospital care for people at very high risk."""
    return np.asarray(economy.spend_at_risk())


def _continuity(economy: "HealthEconomy") -> Values:
    listed = patients(economy).astype(np.float64)
    return np.asarray(economy.behaviour.continuity[: len(economy.practices)] * listed)


def _unpaid(economy: "HealthEconomy") -> Values:
    return np.asarray(economy.recall.other * patients(economy).astype(np.float64))


def _expected(economy: "HealthEconomy") -> Values:
    return np.asarray(economy.expected_avoidable())


def _deprivation(economy: "HealthEconomy") -> Values:
    n = len(economy.practices)
    return np.asarray(economy.deprivation[:n] * economy.list_size[:n])


def _way(economy: "HealthEconomy") -> Values:
    n = len(economy.practices)
    return np.asarray(economy.hospital_way()[:n] * economy.list_size[:n])


_VERY_HIGH = "people at very high risk of admission, about one in 200"
KEPT: tuple[Kept, ...] = (
    one(
        "emergencies_over_65",
        "Emergency admissions over 65",
        "patients",
        "down",
        "Emergency admissions of people over 65",
        FAMILY,
        of_practices("emergencies_old"),
        lag_weeks=6,
    ),
    one(
        "emergencies_case_group",
        "Emergency admissions over 65 at very high risk",
        "patients",
        "down",
        f"Emergency admissions of people over 65 with two and more in a year: {_VERY_HIGH}",
        FAMILY,
        of_practices("emergencies_case"),
        lag_weeks=6,
    ),
    one(
        "emergencies_very_high_risk",
        "Emergency admissions at very high risk",
        "patients",
        "down",
        f"Emergency admissions of {_VERY_HIGH}",
        FAMILY,
        of_practices("emergencies_risk"),
        lag_weeks=6,
    ),
    one(
        "electives_very_high_risk",
        "Elective admissions at very high risk",
        "patients",
        "neither",
        f"Elective admissions of {_VERY_HIGH}",
        FAMILY,
        of_practices("electives_risk"),
    ),
    one(
        "outpatients_very_high_risk",
        "Outpatient attendances at very high risk",
        "attendances",
        "neither",
        f"First and follow-up attendances of {_VERY_HIGH}",
        FAMILY,
        total(of_practices("firsts_risk"), of_practices("follow_ups_risk")),
    ),
    one(
        "spend_very_high_risk",
        "Hospital spend at very high risk",
        "pence",
        "down",
        f"Hospital care of {_VERY_HIGH}, at their practices' mean prices",
        FAMILY,
        _spend,
    ),
    one(
        "acsc_incentivised",
        "Avoidable emergencies that the quality framework pays to prevent",
        "patients",
        "down",
        "Ambulatory-care-sensitive admissions for lung disease, heart disease and diabetes",
        FAMILY,
        of_practices("emergencies_paid"),
        lag_weeks=6,
    ),
    one(
        "unincentivised_care",
        "Care that the quality framework does not pay for",
        "score",
        "up",
        "Quality of practices' care for conditions outside the quality and outcomes framework, 0 to 100",
        FAMILY,
        _unpaid,
        patients,
        summary="mean",
        scale=100.0,
        lag_weeks=13,
        noise=0.02,
    ),
    one(
        "acsc_rate",
        "Avoidable emergencies for each 1,000",
        "per_1000",
        "down",
        "Overnight emergency admissions for ambulatory-care-sensitive conditions for each 1,000 patients, a quarter",
        FAMILY,
        _acsc,
        patients,
        summary="sum",
        scale=1000.0,
        lag_weeks=6,
    ),
    one(
        "acsc_expected",
        "Avoidable emergencies for each 1,000, by age and disease alone",
        "per_1000",
        "neither",
        "What avoidable emergencies would be a quarter at England's rates by age and long-term condition",
        FAMILY,
        _expected,
        patients,
        summary="sum",
        scale=1000.0,
        lag_weeks=13,
    ),
    one(
        "deprivation",
        "Deprivation",
        "score",
        "neither",
        "Mean Index of Multiple Deprivation 2007 of registered patients",
        FAMILY,
        _deprivation,
        patients,
        summary="mean",
        lag_weeks=0,
        noise=0.0,
    ),
    one(
        "hospital_way",
        "Way to the nearest hospital",
        "score",
        "neither",
        "Map units from the practice to the nearest acute trust, over the mean of its area",
        FAMILY,
        _way,
        patients,
        summary="mean",
        lag_weeks=0,
        noise=0.0,
    ),
    one(
        "case_managed",
        "People on nurses' lists",
        "patients",
        "neither",
        "People at high risk whom nurses of schemes look after",
        FAMILY,
        _listed(0),
        summary="last",
        lag_weeks=4,
    ),
    one(
        "case_seeming_fall",
        "Fall of admissions of people on nurses' lists, before and after",
        "percent",
        "neither",
        "By how much people on lists are admitted less than in the year for which they were put there: no control, and "
        "most of it would have come by itself",
        FAMILY,
        _fall,
        _listed(2),
        summary="mean",
        scale=100.0,
        lag_weeks=4,
    ),
    one(
        "continuity",
        "Seeing the usual doctor",
        "percent",
        "up",
        "Chance that a patient sees the doctor of choice",
        FAMILY,
        _continuity,
        patients,
        summary="mean",
        scale=100.0,
        lag_weeks=13,
    ),
)
