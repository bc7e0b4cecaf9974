"""Referrals, outpatients and elective admissions."""

from typing import TYPE_CHECKING

import numpy as np

from simulation.measures.counting import (
    Values,
    both,
    by_specialty,
    of_practices,
    of_trusts,
    one,
    total,
    trusts_by_specialty,
)
from simulation.measures.spec import Counter, Kept

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

FAMILY = "planned care"
_ELECTIVE = ("day_cases", "inpatients", "planned")
_DAY = ("day_cases", "planned")


def _sum(names: tuple[str, ...]) -> tuple[Counter, Counter]:
    """The counters of several arrays, by specialty."""
    return total(*(by_specialty(n) for n in names)), total(*(trusts_by_specialty(n) for n in names))


def _booked(economy: "HealthEconomy") -> Values:
    """Referrals of each practice that were booked electronically."""
    n = len(economy.practices)
    return np.asarray(economy.last_quarter.referrals[:n].sum(axis=1) * economy.behaviour.choice[:n])


def _paid_for_nothing(economy: "HealthEconomy") -> Values:
    """Pence that each PCT paid last quarter for guaranteed places that stayed empty."""
    ledger = economy.ledger
    places = ledger.places(pct.id for pct in economy.pcts)
    return np.asarray(ledger.paid_by(("guaranteed_volume",), "last")[places])


KEPT: tuple[Kept, ...] = (
    *both(
        "gp_referrals",
        "GP referrals",
        "patients",
        "neither",
        "Written referrals by general practitioners to consultants",
        FAMILY,
        (by_specialty("referrals"), trusts_by_specialty("referred_to")),
        specialties=True,
    ),
    *both(
        "first_outpatients",
        "First outpatient attendances",
        "attendances",
        "neither",
        "First attendances at consultant clinics, whoever referred",
        FAMILY,
        (by_specialty("firsts"), trusts_by_specialty("firsts")),
        specialties=True,
    ),
    *both(
        "gp_first_outpatients",
        "First outpatients sent by GPs",
        "attendances",
        "neither",
        "First attendances that a general practitioner asked for",
        FAMILY,
        (by_specialty("gp_firsts"), trusts_by_specialty("gp_firsts")),
        specialties=True,
    ),
    *both(
        "follow_ups",
        "Follow-up attendances",
        "attendances",
        "down",
        "Outpatient attendances after the first",
        FAMILY,
        (by_specialty("follow_ups"), trusts_by_specialty("follow_ups")),
        specialties=True,
    ),
    *both(
        "elective_admissions",
        "Elective admissions",
        "patients",
        "neither",
        "Planned admissions: from waiting lists and booked, day cases included",
        FAMILY,
        _sum(_ELECTIVE),
        specialties=True,
    ),
    *both(
        "day_cases",
        "Day cases",
        "patients",
        "neither",
        "Planned admissions without a night in hospital",
        FAMILY,
        _sum(_DAY),
        specialties=True,
    ),
    *both(
        "day_case_share",
        "Share done as day cases",
        "percent",
        "up",
        "Day cases among elective admissions",
        FAMILY,
        (total(*(by_specialty(n) for n in _DAY)), total(*(trusts_by_specialty(n) for n in _DAY))),
        (total(*(by_specialty(n) for n in _ELECTIVE)), total(*(trusts_by_specialty(n) for n in _ELECTIVE))),
        summary="mean",
        scale=100.0,
        specialties=True,
    ),
    *both(
        "removed_from_list",
        "Taken off lists untreated",
        "patients",
        "down",
        "Patients removed from waiting lists other than by treatment",
        FAMILY,
        (by_specialty("removed"), trusts_by_specialty("removed")),
        specialties=True,
    ),
    *both(
        "missed_appointments",
        "First appointments missed",
        "attendances",
        "down",
        "First appointments that the patient did not attend",
        FAMILY,
        (by_specialty("not_attended"), trusts_by_specialty("not_attended")),
        specialties=True,
    ),
    *both(
        "outpatient_wait",
        "Wait for a first appointment",
        "weeks",
        "down",
        "Mean weeks from referral to first attendance of those seen",
        FAMILY,
        (by_specialty("waited_outpatient"), trusts_by_specialty("waited_outpatient")),
        (by_specialty("firsts"), trusts_by_specialty("firsts")),
        summary="mean",
        lag_weeks=6,
        noise=0.02,
        specialties=True,
    ),
    *both(
        "inpatient_wait",
        "Wait for an operation",
        "weeks",
        "down",
        "Mean weeks from listing to treatment of those treated",
        FAMILY,
        (by_specialty("waited_inpatient"), trusts_by_specialty("waited_inpatient")),
        (
            total(by_specialty("day_cases"), by_specialty("inpatients")),
            total(trusts_by_specialty("day_cases"), trusts_by_specialty("inpatients")),
        ),
        summary="mean",
        lag_weeks=6,
        noise=0.02,
        specialties=True,
    ),
    *both(
        "within_18_weeks",
        "Treated within 18 weeks",
        "percent",
        "up",
        "Patients admitted from a list whose treatment began within 18 weeks of referral",
        FAMILY,
        (of_practices("within_18_weeks"), of_trusts("within_18_weeks")),
        (
            total(of_practices("day_cases"), of_practices("inpatients")),
            total(of_trusts("day_cases"), of_trusts("inpatients")),
        ),
        summary="mean",
        scale=100.0,
        lag_weeks=6,
        noise=0.02,
    ),
    one(
        "electronic_booking",
        "Booked through Choose and Book",
        "percent",
        "up",
        "Referrals booked electronically, with a choice of hospital",
        FAMILY,
        _booked,
        of_practices("referrals"),
        summary="mean",
        scale=100.0,
        lag_weeks=2,
        noise=0.01,
    ),
    one(
        "centre_use",
        "Guaranteed volume used",
        "percent",
        "up",
        "Operations done in independent centres among those that the PCT must pay for",
        FAMILY,
        lambda economy: economy.centre.done,
        lambda economy: economy.centre.places,
        base="pct",
        levels=("pct", "economy"),
        summary="mean",
        scale=100.0,
        lag_weeks=4,
        noise=0.0,
    ),
    one(
        "centre_unused_due",
        "Due for work not done",
        "pence",
        "down",
        "Guaranteed places of independent centres that stayed empty, at the price of the contract",
        FAMILY,
        lambda economy: economy.centre.wasted,
        base="pct",
        levels=("pct", "economy"),
        lag_weeks=4,
        noise=0.0,
    ),
    one(
        "centre_unused_cost",
        "Paid for work not done",
        "pence",
        "down",
        "What PCTs pay independent centres for guaranteed places that stay empty",
        FAMILY,
        _paid_for_nothing,
        base="pct",
        levels=("pct", "economy"),
        lag_weeks=4,
        noise=0.0,
    ),
    one(
        "private_care",
        "Gone private",
        "patients",
        "neither",
        "Patients who go private instead of being referred",
        FAMILY,
        by_specialty("private"),
        specialties=True,
    ),
    one(
        "in_house_procedures",
        "Procedures done in the practice",
        "patients",
        "neither",
        "Patients dealt with in the practice instead of being sent to hospital",
        FAMILY,
        by_specialty("in_house"),
        specialties=True,
        lag_weeks=0,
        noise=0.0,
    ),
    one(
        "treated_closer_to_home",
        "Treated closer to home",
        "percent",
        "up",
        "In-house and community clinic patients among those and hospital first attendances",
        FAMILY,
        of_practices("in_house"),
        total(of_practices("in_house"), of_practices("firsts")),
        summary="mean",
        scale=100.0,
        lag_weeks=4,
    ),
)
