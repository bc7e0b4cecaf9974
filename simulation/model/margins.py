"""The verbs by which initiatives act on the economy: each moves a margin within the people and places that there are.

A part of `HealthEconomy`. A verb is said each week that its scheme runs; what it offers holds for the next week's flows
(`local_care`). It never moves an outcome: whether admissions, waits or spending change is for the flows to show.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

import numpy as np
from numpy.typing import NDArray

from simulation.initiatives.spec import Scheme
from simulation.model import caseload, risk_groups
from simulation.model.activity import EMERGENCIES, SPECIALTIES, Week
from simulation.model.behaviour import Behaviour
from simulation.model.flows.treatment_centre import Centre
from simulation.model.local_care import Assessment, Clinic, LocalCare, MinorCare, Triage, where
from simulation.model.parameters import case_management, events
from simulation.model.parameters import local_care as number

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]

ADULT, OLD, HIGHEST = 2, 8, 3
"""First age band of adults, age band of 75 and over, highest stratum of risk."""


class Margins:
    """What initiatives can do."""

    behaviour: Behaviour
    this_week: Week
    local: LocalCare
    centres: tuple[Centre, ...]
    week: int

    people: NDArray[np.int64]

    if TYPE_CHECKING:

        @property
        def list_size(self) -> NDArray[np.int64]:
            """[R] registered patients."""

    def capacity(self, scheme: Scheme, a_unit: float) -> float:
        """What a scheme can do in a week, of which one unit of scale does `a_unit` where it fits and is established."""
        return scheme.scale * a_unit * scheme.fit * min(1.0, (scheme.weeks_run + 1) / number.RAMP_WEEKS)

    def offer_clinic(
        self, scheme: Scheme, specialties: tuple[str, ...], places: float, price: int, *, suitable: float,
        induced: float, onward: float, operates: bool = False,
    ) -> None:  # fmt: skip
        """Open `places` a week for each unit of scale in a clinic for `suitable` referrals, `price` pence each."""
        room = self.capacity(scheme, places)
        kinds = tuple(SPECIALTIES.index(name) for name in specialties)
        self.local.clinics.append(Clinic(scheme, kinds, room, price, suitable, induced, onward, operates))

    def open_diagnostics(
        self, scheme: Scheme, specialties: tuple[str, ...], tests: float, price: int, *, suitable: float,
        induced: float, answered: float,
    ) -> None:  # fmt: skip
        """Let practices order `tests` a week themselves; `answered` of them make a referral unnecessary."""
        self.offer_clinic(scheme, specialties, tests, price, suitable=suitable, induced=induced, onward=1.0 - answered)

    def triage_letters(self, scheme: Scheme, returned: float, price: int) -> None:
        """Have every letter read by a referral centre that sends some back; practices come to rely on it."""
        self.local.triage.append(Triage(scheme, returned * scheme.fit, price))
        rows = where(scheme.rows)
        self.local.style[rows] -= number.RELIANCE_SPEED * (number.RELIANCE + self.local.style[rows])

    def review_styles(self, rows: Sequence[int], share: float, *, consultant: bool) -> None:
        """Discuss a `share` of the letters of `rows`: styles draw near the peers' mean, or what specialists advise.

        What specialists advise lies a step above the peers' habits, wherever reviewing has brought them.
        """
        here = where(tuple(rows))
        habit, style = self.behaviour.threshold[here], self.local.style[here]
        own = habit + style
        peers = (habit if consultant else own).sum(axis=0) / len(own)
        target = peers + number.CONSULTANT_PULL if consultant else peers
        self.local.style[here] = style + number.REVIEW_LEARNING * min(share, 1.0) * (target - own)

    def visit_high_risk(self, scheme: Scheme, nurses: float, attention: float = 1.0) -> None:
        """Have `nurses` for each unit of scale look after people at very high risk, as many as are found.

        `attention` is what they see of each, over what one nurse alone sees.
        """
        rows = where(scheme.rows)
        places = self.capacity(scheme, nurses * number.NURSE_CASELOAD)
        share = caseload.work(self.local, scheme, risk_groups.strata(cast("HealthEconomy", self))[rows], places)
        before = self.local.case_management[rows]
        self.local.case_management[rows] = np.minimum(1.0, before + share)
        self.local.attention[rows] = np.maximum(self.local.attention[rows], attention)
        self._visit(scheme, self.local.caseloads[scheme.key].sum(axis=1) * number.VISITS)

    def plan_care(self, scheme: Scheme, hours: float) -> None:
        """Have a team settle in `hours` a week for each unit of scale what those it visits go to hospital for."""
        rows, held = where(scheme.rows), self.local.caseloads[scheme.key]
        enough = min(1.0, self.capacity(scheme, hours) / max(case_management.TEAM_HOURS * float(held.sum()), 1e-9))
        highest = np.maximum(risk_groups.strata(cast("HealthEconomy", self))[rows, HIGHEST], 1.0)
        reached = np.minimum(held[:, HIGHEST] / highest, 1.0)
        self.local.team_settles[rows] = np.maximum(
            self.local.team_settles[rows], case_management.TEAM_SUITED * enough * reached
        )

    def look_after_as_team(
        self, scheme: Scheme, nurses: float, *, attention: float, hours: float, places: float
    ) -> None:
        """Have a team visit people at very high risk, settle what they go to hospital for, and fetch them home.

        `nurses`, `hours` a week in which it plans their care, and `places` a week found at home, for a unit of scale.
        """
        self.visit_high_risk(scheme, nurses, attention)
        self.plan_care(scheme, hours)
        self.ease_discharge(scheme, places)

    def raise_chronic_care(self, scheme: Scheme, hours: float) -> None:
        """Give `hours` of nurses a week for each unit of scale to registers, recall and review."""
        rows, patients = where(scheme.rows), self._patients(scheme)
        share = min(1.0, self.capacity(scheme, hours) / (number.CHRONIC_HOURS * float(patients.sum()) / 1_000))
        care = self.behaviour.chronic_care
        care[rows] += number.CHRONIC_SPEED * share * (1.0 - care[rows])
        self._visit(scheme, self.capacity(scheme, hours) * number.REVIEWS_AN_HOUR * patients / patients.sum())

    def rehabilitate(self, scheme: Scheme, finishers: float) -> None:
        """Bring `finishers` a week for each unit of scale through pulmonary rehabilitation, as many as need it."""
        breathless = risk_groups.breathless(self.people[where(scheme.rows)]).astype(np.float64)
        self._bring_through(scheme, self.local.rehabilitated, breathless, finishers)

    def prevent_falls(self, scheme: Scheme, finishers: float) -> None:
        """Bring `finishers` a week for each unit of scale through assessment and exercise against falls."""
        old = self.people[where(scheme.rows), OLD].sum(axis=(1, 2)).astype(np.float64)
        self._bring_through(scheme, self.local.steadied, number.FALLERS * old, finishers)

    def assess_instead(
        self, scheme: Scheme, kind: str, places: float, price: int, *, suitable: float, ruled_out: float
    ) -> None:
        """Open `places` a week for people who would be admitted as `kind` only to be sure that nothing is wrong."""
        room = int(self.capacity(scheme, places))
        self.local.assessments.append(Assessment(scheme, EMERGENCIES.index(kind), room, price, suitable, ruled_out))

    def buy_operations(self, scheme: Scheme, specialties: tuple[str, ...], places: float, price: int) -> None:
        """Keep an independent centre open for `places` day cases a week for each unit of scale, paid used or not."""
        kinds = tuple(SPECIALTIES.index(name) for name in specialties)
        room, pct = int(scheme.scale * places), scheme.organisation.split(".")[0]
        centre = Centre(pct, scheme.rows, kinds, room, price, self.week + 2, events.CENTRE_WILLING)
        self.centres = (*(one for one in self.centres if one.until > self.week + 1), centre)
        scheme.handled += room

    def divert_ae(self, scheme: Scheme, places: float, price: int, *, suitable: float, induced: float) -> None:
        """Open `places` a week for minor injuries and illness, which also bring in people who were at home."""
        self.local.minor_care.append(MinorCare(scheme, int(self.capacity(scheme, places)), price, suitable, induced))

    def add_consultations(self, scheme: Scheme, consultations: float) -> None:
        """Offer `consultations` a week for each unit of scale besides those of the practices."""
        self.local.consultations[where(scheme.rows)] += self._spread(scheme, self.capacity(scheme, consultations))

    def comfort(self, scheme: Scheme, people: float) -> None:
        """Let `people` a week for each unit of scale feel better for a while, as those do who are seen at last."""
        helped = self._spread(scheme, self.capacity(scheme, people))
        self.this_week.benefit[where(scheme.rows)] += number.INDUCED_BENEFIT * helped

    def ease_discharge(self, scheme: Scheme, places: float) -> None:
        """Take in `places` patients a week for each unit of scale who could leave hospital."""
        self.local.discharge_places[where(scheme.rows)] += self._spread(scheme, self.capacity(scheme, places))

    def review_prescribing(self, scheme: Scheme, reviews: float) -> None:
        """Have a pharmacist review the medicines of `reviews` people a week for each unit of scale."""
        rows, patients = where(scheme.rows), self._patients(scheme)
        done = self._spread(scheme, self.capacity(scheme, reviews))
        most = number.STOPPED * number.MANY_MEDICINES * patients
        self.local.stopped[rows] += number.STOPPED * done * np.maximum(1.0 - self.local.stopped[rows] / most, 0.0)
        generic = self.behaviour.generic_share
        step = number.SWITCH_PER_REVIEW * done / (number.SWITCHABLE * patients)
        generic[rows] += np.minimum(step, 1.0) * np.maximum(0.0, number.BEST_GENERIC - generic[rows])
        scheme.handled += round(float(done.sum()))

    def quit_smoking(self, scheme: Scheme, quit_dates: float) -> None:
        """Help people set `quit_dates` a week for each unit of scale; some of them stop for good."""
        adults = self._counts(scheme)[:, ADULT:].sum(axis=(1, 2, 3))
        stock, rows = self.behaviour.smoking_quits, where(scheme.rows)
        smokers = np.maximum(0.0, number.SMOKERS * adults - stock[rows])
        dates = np.minimum(smokers, self.capacity(scheme, quit_dates) * smokers / max(float(smokers.sum()), 1.0))
        stock[rows] += number.FOUR_WEEK_QUITS * number.LASTING_QUITS * dates
        scheme.handled += round(float(dates.sum()))

    def _counts(self, scheme: Scheme) -> Reals:
        """[n, 9 ages, conditions, 4 strata] patients of the practices served."""
        return self.people[where(scheme.rows)].astype(np.float64)

    def _patients(self, scheme: Scheme) -> Reals:
        """[n] registered patients of the practices served."""
        return self.list_size[where(scheme.rows)].astype(np.float64)

    def _spread(self, scheme: Scheme, quantity: float) -> Reals:
        """[n] `quantity` over the practices served, by list size."""
        patients = self._patients(scheme)
        return np.asarray(quantity * patients / max(float(patients.sum()), 1.0))

    def _visit(self, scheme: Scheme, contacts: Reals) -> None:
        """Count `contacts` [n] of community staff with patients."""
        made = np.rint(contacts).astype(np.int64)
        self.this_week.community_contacts[where(scheme.rows)] += made
        scheme.handled += int(made.sum())

    def _bring_through(self, scheme: Scheme, stock: Reals, needing: Reals, finishers: float) -> None:
        """Add this week's finishers to a `stock` [R] of people, of the `needing` [n] who have not finished yet."""
        rows = where(scheme.rows)
        left = np.maximum(0.0, needing - stock[rows])
        done = np.minimum(left, self.capacity(scheme, finishers) * left / max(float(left.sum()), 1.0))
        stock[rows] += done
        scheme.handled += round(float(done.sum()))
