"""Referrals, outpatients and elective admissions."""

from simulation.measures.counting import both, by_specialty, of_practices, of_trusts, one, total
from simulation.measures.spec import Counter, Kept

FAMILY = "planned care"
_ELECTIVE = ("day_cases", "inpatients", "planned")
_DAY = ("day_cases", "planned")


def _sum(names: tuple[str, ...]) -> tuple[Counter, Counter]:
    """The counters of several arrays, by specialty for practices and in all for trusts."""
    return total(*(by_specialty(n) for n in names)), total(*(of_trusts(n) for n in names))


KEPT: tuple[Kept, ...] = (
    *both(
        "gp_referrals", "GP referrals", "patients", "neither", "Written referrals by general practitioners to consultants", FAMILY,
        (by_specialty("referrals"), of_trusts("referred_to")), specialties=True,
    ),
    *both(
        "first_outpatients", "First outpatient attendances", "attendances", "neither",
        "First attendances at consultant clinics, whoever referred", FAMILY,
        (by_specialty("firsts"), of_trusts("firsts")), specialties=True,
    ),
    *both(
        "gp_first_outpatients", "First outpatients sent by GPs", "attendances", "neither",
        "First attendances that a general practitioner asked for", FAMILY,
        (by_specialty("gp_firsts"), of_trusts("gp_firsts")), specialties=True,
    ),
    *both(
        "follow_ups", "Follow-up attendances", "attendances", "down", "Outpatient attendances after the first", FAMILY,
        (by_specialty("follow_ups"), of_trusts("follow_ups")), specialties=True,
    ),
    *both(
        "elective_admissions", "Elective admissions", "patients", "neither",
        "Planned admissions: from waiting lists and booked, day cases included", FAMILY, _sum(_ELECTIVE), specialties=True,
    ),
    *both(
        "day_cases", "Day cases", "patients", "neither", "Planned admissions without a night in hospital", FAMILY,
        _sum(_DAY), specialties=True,
    ),
    *both(
        "day_case_share", "Share done as day cases", "percent", "up", "Day cases among elective admissions", FAMILY,
        (total(*(of_practices(n) for n in _DAY)), total(*(of_trusts(n) for n in _DAY))),
        (total(*(of_practices(n) for n in _ELECTIVE)), total(*(of_trusts(n) for n in _ELECTIVE))), summary="mean", scale=100.0,
    ),
    *both(
        "removed_from_list", "Taken off lists untreated", "patients", "down",
        "Patients removed from waiting lists other than by treatment", FAMILY, (of_practices("removed"), of_trusts("removed")),
    ),
    *both(
        "missed_appointments", "First appointments missed", "attendances", "down", "First appointments that the patient did not attend",
        FAMILY, (of_practices("not_attended"), of_trusts("not_attended")),
    ),
    *both(
        "outpatient_wait", "Wait for a first appointment", "weeks", "down",
        "Mean weeks from referral to first attendance of those seen", FAMILY,
        (of_practices("waited_outpatient"), of_trusts("waited_outpatient")), (of_practices("firsts"), of_trusts("firsts")),
        summary="mean", lag_weeks=6, noise=0.02,
    ),
    *both(
        "inpatient_wait", "Wait for an operation", "weeks", "down", "Mean weeks from listing to treatment of those treated", FAMILY,
        (of_practices("waited_inpatient"), of_trusts("waited_inpatient")),
        (total(of_practices("day_cases"), of_practices("inpatients")), total(of_trusts("day_cases"), of_trusts("inpatients"))),
        summary="mean", lag_weeks=6, noise=0.02,
    ),
    *both(
        "within_18_weeks", "Treated within 18 weeks", "percent", "up",
        "Patients admitted from a list whose treatment began within 18 weeks of referral", FAMILY,
        (of_practices("within_18_weeks"), of_trusts("within_18_weeks")),
        (total(of_practices("day_cases"), of_practices("inpatients")), total(of_trusts("day_cases"), of_trusts("inpatients"))),
        summary="mean", scale=100.0, lag_weeks=6, noise=0.02,
    ),
    one(
        "in_house_procedures", "Procedures done in the practice", "patients", "neither",
        "Patients dealt with in the practice instead of being sent to hospital", FAMILY, by_specialty("in_house"), specialties=True,
        lag_weeks=0, noise=0.0,
    ),
    one(
        "treated_closer_to_home", "Treated closer to home", "percent", "up",
        "In-house and community clinic patients among those and hospital first attendances", FAMILY, of_practices("in_house"),
        total(of_practices("in_house"), of_practices("firsts")), summary="mean", scale=100.0, lag_weeks=4,
    ),
)  # fmt: skip
