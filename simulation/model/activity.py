"""What patients did in a week, counted: what flows write and what money, measures and agents read.

Axes: R rows (the practices in the economy's order, then one row of other commissioners for each trust), S specialties,
T providers (the acute trusts in order, then `elsewhere`, then `local`: clinics in practices and the community),
E kinds of emergency admission.
"""

import math
from dataclasses import dataclass, field, fields
from functools import lru_cache
from typing import Any, TypeVar

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
class Week:
    """Counts of one week."""

    consultations: Counts
    """[R] GP and nurse consultations given."""
    unmet_consultations: Counts
    """[R] consultations wanted and not to be had."""
    referrals: Counts
    """[R, S] written GP referrals."""
    early_referrals: Counts
    """[R] those of the first nine weeks of a quarter, as April and May are of the first."""
    listed: Counts
    """[R, S, T] put on a waiting list for an operation."""
    cancelled: Counts
    """[S, T] operations cancelled for want of a bed."""
    within_18_weeks: Counts
    """[R, T] of the patients admitted from a list, those inside 18 weeks of referral."""
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
    trolley_days: Counts
    """[T] emergency patients who wait for a bed at midnight, summed over days."""
    short_days: Counts
    """[T] days on which at least one emergency patient found no bed."""
    infections: Counts
    """[T] hospital infections (C. difficile and MRSA)."""
    short_stays: Counts
    """[R, T] people whom A&E admitted for some hours and who need not have been: near four hours, or to a unit."""
    in_house: Counts
    """[R, S] procedures and consultations done in the practice instead of hospital."""
    clinic_seen: Counts
    """[R, S] patients seen in local clinics who would else have gone to hospital."""
    clinic_waited: Counts
    """[R, S] weeks that they waited, summed."""
    clinic_pence: Counts
    """[R, S] pence that they cost, their part of the clinics' standing cost included."""
    community_contacts: Counts
    """[R] district nurse, matron and therapy contacts."""
    benefit: NDArray[np.float64]
    """[R] health benefit of care received, in points (assumption: one point a referral of mean benefit)."""
    missed_benefit: NDArray[np.float64]
    """[R] benefit that patients went without, in the same points."""
    clinic_benefit: NDArray[np.float64]
    """[R, S] benefit of those seen in local clinics who would else have gone to hospital."""
    _sheets: tuple[NDArray[Any], ...] = field(repr=False)
    """What all of these stand on."""

    def add(self, other: "Week") -> None:
        """Add the counts of `other` to these."""
        for sheet, more in zip(self._sheets, other._sheets, strict=False):
            sheet += more

    def clear(self) -> None:
        """Begin again at nothing."""
        for sheet in self._sheets:
            sheet[...] = 0

    def __deepcopy__(self, memo: dict[int, object]) -> "Week":
        """The same counts on sheets of their own."""
        other = _blank(type(self), *self.size)
        other.add(self)
        return other

    @property
    def size(self) -> tuple[int, int]:
        """Rows and providers."""
        return len(self.consultations), len(self.bed_days)


@dataclass
class Activity(Week):
    """Counts summed over weeks, and what is counted for the quarter only: nobody asks for it by the week."""

    referred_to: Counts
    """[R, S, T] written GP referrals by the provider they went to."""
    firsts: Counts
    """[R, S, T] first outpatient attendances of every origin."""
    gp_firsts: Counts
    """[R, S, T] those of them that a GP referred."""
    follow_ups: Counts
    """[R, S, T]"""
    not_attended: Counts
    """[R, S, T] first appointments missed."""
    removed: Counts
    """[R, S, T] taken off a list without treatment."""
    day_cases: Counts
    """[R, S, T] from the list."""
    inpatients: Counts
    """[R, S, T] elective overnight admissions, from the list."""
    planned: Counts
    """[R, S, T] booked and planned day cases that never stood on the list."""
    waited_outpatient: Counts
    """[R, S, T] weeks waited, summed over those seen first."""
    waited_inpatient: Counts
    """[R, S, T] weeks waited, summed over those admitted from a list."""
    private: Counts
    """[R, S] people who go private instead of being referred."""
    emergencies_old: Counts
    """[R] emergency admissions of people over 65."""
    emergencies_risk: Counts
    """[R] of people at very high risk of admission."""
    emergencies_case: Counts
    """[R] of people over 65 at very high risk: those with two admissions and more in a year."""
    emergencies_paid: Counts
    """[R] ambulatory-care-sensitive, for conditions that the quality framework pays for."""
    firsts_risk: Counts
    """[R] first attendances of people at very high risk."""
    follow_ups_risk: Counts
    """[R] their follow-up attendances."""
    electives_risk: Counts
    """[R] their elective admissions."""
    delayed_days: Counts
    """[R, T] bed days of patients who could leave."""
    deaths: Counts
    """[T] deaths in hospital after emergency admission."""
    heart_attacks: Counts
    """[T] emergency patients in bed with a heart attack."""
    heart_deaths: Counts
    """[T] of them, those who died."""
    readmissions: Counts
    """[R, T] emergency readmissions within 28 days."""
    items: Counts
    """[R] prescription items."""
    prescribing: Counts
    """[R] pence, net ingredient cost."""
    care: Counts
    """[C, S, T, R] all of `CARE` as it stands in memory."""


_AXES = {
    "consultations": "R", "unmet_consultations": "R", "referrals": "RS", "referred_to": "RST", "firsts": "RST",
    "gp_firsts": "RST", "follow_ups": "RST", "not_attended": "RST", "listed": "RST", "removed": "RST",
    "day_cases": "RST", "inpatients": "RST", "planned": "RST", "cancelled": "ST", "within_18_weeks": "RT",
    "waited_outpatient": "RST", "waited_inpatient": "RST", "private": "RS", "emergencies": "RET", "ae": "RKT",
    "ae_breaches": "T", "out_of_hours": "R", "emergencies_old": "R", "emergencies_risk": "R",
    "emergencies_case": "R", "emergencies_paid": "R", "firsts_risk": "R", "follow_ups_risk": "R",
    "electives_risk": "R", "bed_days": "T", "bed_days_open": "T", "delayed_days": "RT",
    "trolley_days": "T", "short_days": "T", "infections": "T", "deaths": "T",
    "heart_attacks": "T", "heart_deaths": "T", "short_stays": "RT", "readmissions": "RT", "items": "R",
    "prescribing": "R", "in_house": "RS", "clinic_seen": "RS", "clinic_waited": "RS",
    "clinic_pence": "RS", "clinic_benefit": "RS", "community_contacts": "R", "benefit": "R", "missed_benefit": "R",
    "early_referrals": "R",
}  # fmt: skip


NAMES: tuple[str, ...] = tuple(_AXES)
CARE: tuple[str, ...] = tuple(name for name, axes in _AXES.items() if axes == "RST" and name != "listed")
"""What is counted for the quarter only, by row, specialty and provider: it comes first, and together, on its sheet."""
Book = TypeVar("Book", bound=Week)
_Place = tuple[str, int, slice, tuple[int, ...]]
_WEEKLY, _POINTS, _QUARTERLY = range(3)
"""The sheets."""


def no_activity(rows: int, providers: int) -> Activity:
    """Counts of nothing, for an economy of `rows` and `providers`."""
    return _blank(Activity, rows, providers)


def no_week(rows: int, providers: int) -> Week:
    """A week's counts of nothing."""
    return _blank(Week, rows, providers)


def _blank(kind: type[Book], rows: int, providers: int) -> Book:
    """Counts of nothing.

    A week's counts stand on one sheet of whole numbers, its points on one of reals, and what is counted for the
    quarter only on a third, so that weeks are added up at once; rows stand innermost, as they do in the flows.
    """
    lengths, places = _layout(kind is not Week, rows, providers)
    sheets = tuple(np.zeros(length, np.float64 if sheet == _POINTS else np.int64) for sheet, length in lengths.items())
    made = {name: _laid(sheets[sheet][part], shape, _AXES[name]) for name, sheet, part, shape in places}
    if kind is not Week:
        care = len(CARE), len(SPECIALTIES), providers, rows
        made["care"] = sheets[_QUARTERLY][: math.prod(care)].reshape(care)
    return kind(**made, _sheets=sheets)


@lru_cache
def _layout(quarterly: bool, rows: int, providers: int) -> tuple[dict[int, int], list[_Place]]:
    """How long each sheet is; and of each field its name, its sheet, its part of that, and its shape.

    A week's fields come in the same order on the sheets of a week and of a quarter, so that they can be added up.
    """
    sizes = {"R": rows, "S": len(SPECIALTIES), "T": providers, "E": len(EMERGENCIES), "K": len(AE_KINDS)}
    weekly = {one.name for one in fields(Week)}
    lengths, places = dict.fromkeys((_WEEKLY, _POINTS, _QUARTERLY) if quarterly else (_WEEKLY, _POINTS), 0), []
    for name in (name for name in _AXES if quarterly or name in weekly):
        sheet = _QUARTERLY if name not in weekly else _POINTS if "benefit" in name else _WEEKLY
        shape = tuple(sizes[axis] for axis in _AXES[name])
        part = slice(lengths[sheet], lengths[sheet] + math.prod(shape))
        places.append((name, sheet, part, shape))
        lengths[sheet] = part.stop
    return lengths, places


def _laid(part: NDArray[Any], shape: tuple[int, ...], axes: str) -> NDArray[Any]:
    """`part` of a sheet in its `shape`, with rows innermost where specialties and providers go with them."""
    if axes != "RST":
        return part.reshape(shape)
    rows, *others = shape
    return part.reshape(*others, rows).transpose(2, 0, 1)


def rows_inside(counts: Counts) -> Counts:
    """[S, T, R] the same `counts` [R, S, T] as they stand in memory."""
    return counts.transpose(1, 2, 0)
