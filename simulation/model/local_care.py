"""What local schemes offer in a week: written by the verbs in `margins`, read by the flows of the week after.

R rows, S specialties, E kinds of emergency admission as in `activity`. How flows read it: a referral's threshold is
`behaviour.threshold + style`; visits to people at high risk are `behaviour.case_management + case_management`; the mean
of emergency admissions is multiplied by `1 - emergency_relief`; `consultations` adds to those that practices offer;
`discharge_places` takes in patients who could leave hospital; items prescribed fall by `prescribing_restraint` besides
the practices' own. What is limited by places is taken out of counts by `take_locally`, `keep_out` and `see_minor`.
"""

from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from simulation.initiatives.spec import Scheme
from simulation.model.activity import EMERGENCIES, SPECIALTIES
from simulation.model.parameters import local_care as number

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]
Where = slice | NDArray[np.intp]
CLINIC_WEEKS = 40
"""Weeks waited for a clinic that are told apart."""


@dataclass
class Waiting:
    """People who wait for a local clinic."""

    people: Counts
    """[W, 2, n, k] a cohort for each week of joining, the oldest of them older still; sent instead of to hospital, and
    brought out."""
    newest: int = 0
    """Which cohort joined last; those that joined before it follow it, round and round."""
    carried: float = 0.0
    """Part of a place carried to the next week."""
    cost: float = 0.0
    """Pence of the clinic's standing cost since anybody was last seen."""

    def __post_init__(self) -> None:
        """Count each cohort once, so that the empty ones need not be looked at."""
        self.totals: list[int] = self.people.sum(axis=(1, 2, 3)).tolist()

    def size(self) -> int:
        """People waiting."""
        return sum(self.totals)

    def join(self, arrivals: Counts) -> None:
        """Let everybody wait a week longer, and `arrivals` [2, n, k] join."""
        oldest, before = (self.newest - 1) % len(self.totals), (self.newest - 2) % len(self.totals)
        if self.totals[oldest]:
            self.people[before] += self.people[oldest]
            self.totals[before] += self.totals[oldest]
        self.people[oldest] = arrivals
        self.totals[oldest], self.newest = int(arrivals.sum()), oldest

    def call(self, places: float) -> tuple[Counts, Counts]:
        """[2, n, k] those seen, the longest waiting first and nobody without notice, and the weeks that they waited."""
        room = int(places + self.carried)
        self.carried = places + self.carried - room
        seen, waited = np.zeros((2, *self.people.shape[1:]), dtype=np.int64)
        for weeks in range(len(self.totals) - 1, number.CLINIC_NOTICE - 1, -1):
            cohort = (self.newest + weeks) % len(self.totals)
            if self.totals[cohort] and room > 0:
                called = fit(self.people[cohort].copy(), room)
                count = min(room, self.totals[cohort])
                room -= count
                self.totals[cohort] -= count
                self.people[cohort] -= called
                seen += called
                waited += weeks * called
        return seen, waited


@dataclass(frozen=True)
class Clinic:
    """Places in a local clinic (or for a test) in one week."""

    scheme: Scheme
    specialties: tuple[int, ...]
    places: float
    price: int
    """Pence for each patient seen, besides the running cost."""
    suitable: float
    """Share of would-be referrals that the clinic can deal with or begin with."""
    induced: float
    """Further patients as a share of would-be referrals, whom nobody would have referred before the clinic was near."""
    onward: float
    """Share of those seen, had they been referred, who go on to hospital all the same."""
    operates: bool = False
    """Whether it does itself what its patients would have had done in hospital."""

    @property
    def block(self) -> NDArray[np.intp]:
        """[n, k] where the practices and specialties that it serves meet in an array [R, S], for `take` and `put`."""
        return block(self.scheme.rows, self.specialties)


@dataclass(frozen=True)
class Triage:
    """Letters read before they go on, in one week."""

    scheme: Scheme
    returned: float
    """Share of letters sent back to the practice."""
    price: int
    """Pence a letter."""


@dataclass(frozen=True)
class Assessment:
    """Places for people who would else be admitted as emergencies to be sure that nothing is wrong."""

    scheme: Scheme
    kind: int
    places: int
    price: int
    suitable: float
    """Share of these admissions that could be assessed so."""
    ruled_out: float
    """Share of those assessed who need no admission."""


@dataclass(frozen=True)
class MinorCare:
    """Places for minor injuries and illness outside the hospital."""

    scheme: Scheme
    places: int
    price: int
    suitable: float
    """Share of minor A&E attendances who would come here instead."""
    induced: float
    """Share of the places left that fill with people who would have stayed at home or waited for their doctor."""


@dataclass
class LocalCare:
    """What schemes offer from this week's end to the next; stocks stay, the rest is offered afresh each week."""

    style: Reals
    """[R, S] stock: how far reviewing has moved the threshold for referral; fades when reviews stop."""
    rehabilitated: Reals
    """[R] stock: people who finished pulmonary rehabilitation and still keep it up."""
    steadied: Reals
    """[R] stock: older people who finished a falls programme and still keep it up."""
    stopped: Reals
    """[R] stock: items a week no longer prescribed since somebody's medicines were reviewed."""
    returning: Counts
    """[weeks, R, S] letters sent back by triage that will be written again, by week of the game, round and round."""
    emergency_relief: Reals
    """[R, E] proportional fall in emergency admissions."""
    case_management: Reals
    """[R] share of people at high risk whom schemes' nurses visit."""
    attention: Reals
    """[R] what schemes' nurses see of those whom they visit, over what one nurse alone sees."""
    team_settles: Reals
    """[R] share of the planned hospital care of people at very high risk that teams settle themselves."""
    consultations: Reals
    """[R] consultations offered a week besides the practices' own."""
    discharge_places: Reals
    """[R] places a week for patients who could leave hospital."""
    prescribing_restraint: Reals
    """[R] proportional fall in items prescribed."""
    warmed: Reals
    """[R] stock: older people whose cold home has been made warm."""
    taught: Reals
    """[R] stock: families who have learned what to do when a child is ill."""
    sought: Reals
    """[R] share by which letters rise as people are found whom no practice reached."""
    ready: Reals
    """[R] share of those listed who are made ready for their operation."""
    sifted: Reals | None = None
    """[R, S] operations for each patient whom a hospital sees, over what there would be without clinics."""
    caseloads: dict[str, Reals] = field(default_factory=dict)
    """[n, 4] people on the list of each scheme that visits, by stratum of risk and `Scheme.key`."""
    queues: dict[str, Waiting] = field(default_factory=dict)
    """Who waits for each clinic, by `Scheme.key`."""
    owed: dict[str, int] = field(default_factory=dict)
    """Pence that each PCT owes for schemes and pays at the week's end."""
    clinics: list[Clinic] = field(default_factory=list)
    triage: list[Triage] = field(default_factory=list)
    assessments: list[Assessment] = field(default_factory=list)
    minor_care: list[MinorCare] = field(default_factory=list)

    def owe(self, scheme: Scheme, pence: int) -> None:
        """Let the PCT of `scheme` owe what it costs."""
        scheme.spent += pence
        pct = scheme.organisation.split(".")[0]
        self.owed[pct] = self.owed.get(pct, 0) + pence

    def queue_of(self, scheme: Scheme, shape: tuple[int, ...]) -> Waiting:
        """Who waits for a scheme's clinic; nobody at first."""
        if scheme.key not in self.queues:
            self.queues[scheme.key] = Waiting(np.zeros((CLINIC_WEEKS, 2, *shape), dtype=np.int64))
        return self.queues[scheme.key]

    def withdraw(self, scheme: Scheme) -> None:
        """Take back the places that `scheme` offered."""
        self.clinics = [offer for offer in self.clinics if offer.scheme is not scheme]
        self.triage = [offer for offer in self.triage if offer.scheme is not scheme]
        self.assessments = [offer for offer in self.assessments if offer.scheme is not scheme]
        self.minor_care = [offer for offer in self.minor_care if offer.scheme is not scheme]
        self.caseloads.pop(scheme.key, None)

    def clear(self) -> None:
        """Withdraw all offers; stocks stay."""
        for offers in (self.clinics, self.triage, self.assessments, self.minor_care):
            offers.clear()
        for margin in (self.emergency_relief, self.case_management, self.attention, self.team_settles):
            margin[...] = 0.0
        for margin in (self.consultations, self.discharge_places):
            margin[...] = 0.0
        self.prescribing_restraint[...] = self.sought[...] = self.ready[...] = 0.0


@lru_cache(maxsize=4_096)
def where(numbers: tuple[int, ...]) -> Where:
    """Where these rows or specialties stand in an array: a slice, of which nothing is copied, where it can be one."""
    found = np.array(numbers, dtype=np.intp)
    together = found.size > 0 and bool((found == np.arange(found[0], found[0] + found.size)).all())
    return slice(numbers[0], numbers[-1] + 1) if together else found


@lru_cache(maxsize=4_096)
def block(rows: tuple[int, ...], specialties: tuple[int, ...]) -> NDArray[np.intp]:
    """[n, k] where rows and specialties of an array [R, S] meet, as `take` and `put` count its places."""
    return np.add.outer(np.array(rows, dtype=np.intp) * len(SPECIALTIES), np.array(specialties, dtype=np.intp))


def fit(wanted: Counts, places: int) -> Counts:
    """As many of `wanted` as there are `places`, shared in proportion, the largest remainders first."""
    total = int(wanted.sum())
    if total <= places:
        return wanted
    shares = wanted * (max(places, 0) / total)
    given: Counts = np.floor(shares).astype(np.int64)
    left = max(places, 0) - int(given.sum())
    order = np.argsort(given - shares, axis=None, kind="stable")[:left]
    given.reshape(-1)[order] += 1
    return given


def no_local_care(rows: int, weeks_back: int) -> LocalCare:
    """An economy of `rows` without any scheme; letters come back after `weeks_back` weeks."""
    return LocalCare(
        style=np.zeros((rows, len(SPECIALTIES))),
        rehabilitated=np.zeros(rows),
        steadied=np.zeros(rows),
        stopped=np.zeros(rows),
        returning=np.zeros((weeks_back, rows, len(SPECIALTIES)), dtype=np.int64),
        emergency_relief=np.zeros((rows, len(EMERGENCIES))),
        case_management=np.zeros(rows),
        attention=np.zeros(rows),
        team_settles=np.zeros(rows),
        consultations=np.zeros(rows),
        discharge_places=np.zeros(rows),
        prescribing_restraint=np.zeros(rows),
        warmed=np.zeros(rows),
        taught=np.zeros(rows),
        sought=np.zeros(rows),
        ready=np.zeros(rows),
    )
