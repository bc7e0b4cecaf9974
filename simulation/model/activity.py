"""What patients did in a week, counted: what flows write and what money, measures and agents read.

Axes: R rows (the practices in the economy's order, then one row of other commissioners for each trust), S specialties,
T providers (the acute trusts in order, then `elsewhere`, then `local`: clinics in practices and the community),
E kinds of emergency admission.
"""

from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

Counts = NDArray[np.int64]

SPECIALTIES: tuple[str, ...] = (
    "general_surgery",
    "urology",
    "orthopaedics",
    "ent",
    "ophthalmology",
    "gynaecology",
    "dermatology",
    "general_medicine",
    "cardiology",
    "respiratory",
    "rheumatology",
    "diabetes",
    "gastroenterology",
    "neurology",
    "paediatrics",
    "other",
)
EMERGENCIES: tuple[str, ...] = ("same_day", "acsc", "other")
"""Same-day discharge; one night or more for an ambulatory-care-sensitive condition; one night or more for another."""
AE_KINDS: tuple[str, ...] = ("type_1", "minor")
"""Major A&E departments; walk-in centres and minor injury units."""
ORIGINS: tuple[str, ...] = ("gp", "consultant", "ae", "other")
"""Who asked for a first attendance."""


@dataclass
class Activity:
    """Counts of one week, or summed over weeks."""

    consultations: Counts
    """[R] GP and nurse consultations given."""
    unmet_consultations: Counts
    """[R] consultations wanted and not to be had."""
    referrals: Counts
    """[R, S] written GP referrals."""
    referred_to: Counts
    """[R, S, T] the same by the provider they went to."""
    firsts: Counts
    """[R, S, T] first outpatient attendances of every origin."""
    gp_firsts: Counts
    """[R, S, T] those of them that a GP referred."""
    follow_ups: Counts
    """[R, S, T]"""
    not_attended: Counts
    """[R, S, T] first appointments missed."""
    listed: Counts
    """[R, S, T] put on a waiting list for an operation."""
    removed: Counts
    """[R, S, T] taken off a list without treatment."""
    day_cases: Counts
    """[R, S, T] from the list."""
    inpatients: Counts
    """[R, S, T] elective overnight admissions, from the list."""
    planned: Counts
    """[R, S, T] booked and planned day cases that never stood on the list."""
    cancelled: Counts
    """[S, T] operations cancelled for want of a bed."""
    within_18_weeks: Counts
    """[R, T] of the patients admitted from a list, those inside 18 weeks of referral."""
    waited_outpatient: Counts
    """[R, S, T] weeks waited, summed over those seen first."""
    waited_inpatient: Counts
    """[R, S, T] weeks waited, summed over those admitted from a list."""
    emergencies: Counts
    """[R, E, T]"""
    ae: Counts
    """[R, K, T] A&E attendances by kind of department."""
    ae_breaches: Counts
    """[T] type 1 attendances of more than four hours."""
    out_of_hours: Counts
    """[R] contacts with the out-of-hours service."""
    bed_days: Counts
    """[T] beds occupied, summed over days."""
    bed_days_open: Counts
    """[T] beds open, summed over days."""
    delayed_days: Counts
    """[R, T] bed days of patients who could leave."""
    trolley_days: Counts
    """[T] days on which an emergency patient found no bed."""
    infections: Counts
    """[T] hospital infections (C. difficile and MRSA)."""
    deaths: Counts
    """[T] deaths in hospital after emergency admission."""
    readmissions: Counts
    """[R, T] emergency readmissions within 28 days."""
    items: Counts
    """[R] prescription items."""
    prescribing: Counts
    """[R] pence, net ingredient cost."""
    in_house: Counts
    """[R, S] procedures and consultations done in the practice instead of hospital."""
    community_contacts: Counts
    """[R] district nurse, matron and therapy contacts."""
    benefit: NDArray[np.float64]
    """[R] health benefit of care received, in points (assumption: one point a referral of mean benefit)."""
    missed_benefit: NDArray[np.float64]
    """[R] benefit that patients went without, in the same points."""

    def add(self, week: "Activity") -> None:
        """Add the counts of `week` to these."""
        for name in NAMES:
            getattr(self, name)[...] += getattr(week, name)

    def clear(self) -> None:
        """Begin again at nothing."""
        for name in NAMES:
            getattr(self, name)[...] = 0


NAMES: tuple[str, ...] = tuple(field.name for field in fields(Activity))
_AXES = {
    "consultations": "R", "unmet_consultations": "R", "referrals": "RS", "referred_to": "RST", "firsts": "RST",
    "gp_firsts": "RST", "follow_ups": "RST", "not_attended": "RST", "listed": "RST", "removed": "RST",
    "day_cases": "RST", "inpatients": "RST", "planned": "RST", "cancelled": "ST", "within_18_weeks": "RT",
    "waited_outpatient": "RST", "waited_inpatient": "RST", "emergencies": "RET", "ae": "RKT",
    "ae_breaches": "T", "out_of_hours": "R", "bed_days": "T", "bed_days_open": "T", "delayed_days": "RT",
    "trolley_days": "T", "infections": "T", "deaths": "T", "readmissions": "RT", "items": "R",
    "prescribing": "R", "in_house": "RS", "community_contacts": "R", "benefit": "R", "missed_benefit": "R",
}  # fmt: skip


def no_activity(rows: int, providers: int) -> Activity:
    """Counts of nothing, for an economy of `rows` and `providers`."""
    sizes = {"R": rows, "S": len(SPECIALTIES), "T": providers, "E": len(EMERGENCIES), "K": len(AE_KINDS)}
    made: dict[str, Any] = {
        name: np.zeros([sizes[axis] for axis in axes], dtype=np.float64 if "benefit" in name else np.int64)
        for name, axes in _AXES.items()
    }
    return Activity(**made)
