"""The state of patients: what never changes (`Constants`) and what the flows change week by week (`World`).

Axes: R rows, S specialties, A hospitals (the trusts, then `elsewhere`), T providers (A, then `local`), G groups of rows
(the PCTs, then the other commissioners of each trust), K two origins of a first attendance (a GP; anybody else).
"""

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from simulation.model.flows.queue import Queue
from simulation.model.parameters import needs

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]
Places = NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class Constants:
    """What the scenario and the start fix; shared by all branches, never written."""

    list_size: Counts
    """[R] registered patients."""
    residents: Reals
    """[R]"""
    ages: Counts
    """[R, 9] registered patients by age band."""
    deprivation: Reals
    """[R] IMD 2007 score."""
    poorest: Reals
    """[practices] 1 in the poorest fifth of practices, 0 in the others."""
    group: Places
    """[R] group of each row."""
    group_starts: Places
    """[G] first row of each group; a group's rows stand together."""
    need_index: Reals
    """[G] need relative to England."""
    sickness: Reals
    """[G] emergencies admitted for need over what the need index says: ill health unseen, and habits of admission."""
    trust_share: Reals
    """[R, A] share of a row's hospital care that each hospital gives at the start."""
    running_share: Reals
    """[A, R] the same, summed over the hospitals up to each."""
    frailty: Reals
    """[R] log of need for emergency care that age and deprivation leave unexplained."""
    scale: dict[str, Reals]
    """[G] for each flow, what brings its expected rate at the start to the card times the need index."""
    prevalence: Reals
    """[R, 9, C] share of an age band with each condition at the start."""
    strata: Reals
    """[R, 9, C, 4] share of these in each stratum of risk at the start."""
    hospital_way: Reals
    """[R] map units from each practice to the nearest trust, over the mean of its PCT; 0 for other commissioners."""
    listing: Reals
    """[S] chance to be listed, at all, of a new patient."""
    day_case: Reals
    """[S] chance that a listing is for a day case at the start."""
    discharge: Reals
    """[S] chance that a follow-up visit is the last, at the start."""
    stay_scale: Reals
    """[A] a trust's own length of stay over the ordinary (rows 181, 199 of activity)."""
    start_wait: Reals
    """[S, A] weeks to a first attendance at the start."""
    list_wait: Reals
    """[S, A] weeks from listing to operation at the start."""
    seats: frozenset[str]
    """Ids of the organisations whose beds, lists or care places somebody in a seat decides."""
    first_week: int
    """Week of the financial year in which the period starts."""
    working: Reals
    """[52] working days of a week over the mean."""
    days_moved: Reals
    """[week of the game] the same, more or less than in an ordinary year."""

    @cached_property
    def cared_for(self) -> Reals:
        """[R, A] residents of each row whose hospital care each hospital gives."""
        return self.trust_share * self.residents[:, None]

    @cached_property
    def rising(self) -> Reals:
        """[R, 9, C, 4] chance a quarter to rise a stratum, at which the shares of the start last; the highest: none."""
        shares = self.strata
        chance = np.zeros(shares.shape)
        chance[..., :-1] = np.array(needs.REGRESSION) * shares[..., 1:] / shares[..., :-1]
        return chance

    @cached_property
    def falling_ill(self) -> Reals:
        """[R, 9, C - 1, 4] chance a quarter to get a condition, at which as many do as leave with it at the start."""
        each = self.prevalence[..., None] * self.strata
        return np.asarray(needs.TURNOVER * each[:, :, 1:] / np.maximum(each[:, :, :1], 1e-12))


@dataclass
class Rates:
    """Expected counts a week at the season's mean, from the people as they now are; [R] or [R, ...]."""

    consultations: Reals
    emergencies: Reals
    """[R, E] same-day of clinical need, ambulatory-care-sensitive, other."""
    ae: Reals
    """[R, 2] type 1 attendances not already counted as admissions; minor."""
    out_of_hours: Reals
    items: Reals
    community: Reals
    other_firsts: Reals
    """[R, S] firsts asked for by neither a GP, a consultant nor A&E."""
    planned: Reals
    """[R, S] planned day cases."""


@dataclass
class World:
    """What the flows change: where everybody stands."""

    rates: Rates
    outpatients: Queue
    """Routine first appointments; classes: referred by a GP, by anybody else."""
    urgent: Counts
    """[S, A, K, R] people waiting for an urgent first appointment."""
    lists: Queue
    """[2 S, ...] who waits for an operation: day cases of every specialty, then stays."""
    before: Reals
    """[S, A, HORIZON] weeks from referral to listing, by week of listing."""
    tests_wait: Reals
    """[A] weeks from the first visit to the decision to operate."""
    held: Queue
    """[2 S, ...] people kept back until a minimum wait is over; not yet on the hospital's own list."""
    follow: Counts
    """[S, A, R] people under follow-up."""
    occupied: Counts
    """[A, G, 3] beds taken by stays that will be short, middling and long."""
    delayed: Counts
    """[A, G] beds taken by people who could leave."""
    trolleys: Counts
    """[A, G] emergency patients who wait for a bed."""
    delay_share: Reals
    """[R] running share of each group's delays that fall on its rows up to and with this one."""
    closed: list[tuple[int, int, int]] = field(default_factory=list)
    """(hospital, beds, week in which they open again)."""
    expected_wait: Reals = field(default_factory=lambda: np.zeros((0, 0)))
    """[S, A] weeks to a first attendance that GPs expect."""
    clinic_room: Reals = field(default_factory=lambda: np.zeros((0, 0)))
    """[S, A] first attendances a week that fit if nobody is followed up."""
    day_room: Reals = field(default_factory=lambda: np.zeros((0, 0)))
    """[S, A] day cases a week from the list."""
    stay_room: Reals = field(default_factory=lambda: np.zeros((0, 0)))
    """[S, A] operations a week on patients who stay."""
    carried: Reals = field(default_factory=lambda: np.zeros((0, 0, 0)))
    """[3, S, A] parts of a place carried to the next week: clinics, day cases, stays."""
    clinic_extra: Reals = field(default_factory=lambda: np.zeros((0, 0)))
    """[S, A] places in clinics held in practices, besides."""
    extra_room: Reals = field(default_factory=lambda: np.zeros((0, 0, 0)))
    """[2, S, A] places in extra theatre lists: day cases, stays."""
    list_wait: Reals = field(default_factory=lambda: np.zeros((0, 0, 0)))
    """[2, S, A] weeks from listing to operation, smoothed: day cases, stays."""
    queues_then: Counts = field(default_factory=lambda: np.zeros((0, 0, 0), dtype=np.int64))
    """[3, S, A] people waiting when capacity was last set: first appointments, day cases, stays."""
    drift: Reals = field(default_factory=lambda: np.zeros(0))
    """[G] log of what need for emergency care has wandered to."""
    held_back: Reals = field(default_factory=lambda: np.zeros(0))
    """[R] letters not written this week because of longer waits than at the start (below nought: more written)."""
    put_off: Reals = field(default_factory=lambda: np.zeros(0))
    """[R] people who stayed away from a slow A&E last week (below nought: more came)."""
    seen_last: Counts = field(default_factory=lambda: np.zeros((0, 0), dtype=np.int64))
    """[A, R] first attendances of the week before."""
    ae_last: Counts = field(default_factory=lambda: np.zeros((0, 0), dtype=np.int64))
    """[A, R] type 1 attendances of the week before."""
    written_again: Reals = field(default_factory=lambda: np.zeros((0, 0)))
    """[R, S] letters to be written again next week: sent back by consultants, or discharged early."""
    unmet_last: Counts = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    """[R] consultations not to be had last week."""
    occupancy: Reals = field(default_factory=lambda: np.zeros(0))
    """[A] share of beds taken in the last week."""
    in_time: Reals = field(default_factory=lambda: np.zeros(0))
    """[A] share inside four hours in the last weeks, smoothed."""
    ae_staff: Reals = field(default_factory=lambda: np.zeros(0))
    """[A] type 1 attendances a week for which A&E is staffed."""
    community_met: Reals = field(default_factory=lambda: np.zeros(0))
    """[G] share of the need for community contacts that is met."""
    care_places: Reals = field(default_factory=lambda: np.zeros(0))
    """[G] people a week who can go home with social care while as many wait as at the start."""
    found_a_day: Reals = field(default_factory=lambda: np.zeros(0))
    """[G] chance a day, at the start, that care is found for somebody who waits for it."""
    care_start: Reals = field(default_factory=lambda: np.zeros(0))
    """[G] the same at the start."""
    service_unmet: Reals = field(default_factory=lambda: np.zeros((0, 0)))
    """[G, 3] unmet need of mental health, children's and older people's services."""
    community_start: Reals = field(default_factory=lambda: np.zeros(0))
    """[G] `community_met` at the start."""
    service_start: Reals = field(default_factory=lambda: np.zeros((0, 0)))
    """[G, 3] `service_unmet` at the start."""
    out_of_hours_room: Reals = field(default_factory=lambda: np.zeros(0))
    """[G] room of the out-of-hours service, over that at the start."""
    turned_away: Counts = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    """[R] out-of-hours calls beyond its room, this week."""
    nurse_share: Reals = field(default_factory=lambda: np.zeros(0))
    """[R] share of consultations that nurses give."""
    diverted: Reals = field(default_factory=lambda: np.zeros(0))
    """[R] share of minor attendances and night calls left where practices open in the evening."""
    letter_share: Reals = field(default_factory=lambda: np.zeros((0, 0, 0)))
    """[S, A, R] share of letters that go to each hospital this quarter."""
    eligible: Reals = field(default_factory=lambda: np.zeros(0))
    """[G] people who wait for care before they go home, over those at the start."""
    uncared: Reals = field(default_factory=lambda: np.zeros(0))
    """[G] need for social care that is not met, beyond that at the start (below nought where more is met)."""
    steadied: Reals = field(default_factory=lambda: np.zeros(0))
    """[G] share of admissions after falls that councils' schemes spare."""
    advocacy: Reals = field(default_factory=lambda: np.zeros(0))
    """[R] what referrals are multiplied by as people are helped to be seen."""
    transport: Reals = field(default_factory=lambda: np.zeros(0))
    """[R] what missed appointments are multiplied by as people are driven."""
    self_help: Reals = field(default_factory=lambda: np.zeros(0))
    """[R] 0 to 1, how far self-help groups reach."""
    readmission_extra: Reals = field(default_factory=lambda: np.zeros(0))
    """[R] emergency admissions next week beyond the usual, by people sent home too early or without care."""
    entered: Counts = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    """[R] people who began a hospital pathway, ever (waiting at the start included)."""
    left: Counts = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    """[R] people who ended it: seen and discharged, not wanted, removed."""
    admitted: Counts = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    """[A] people who took a bed, ever (in bed at the start included)."""
    gone: Counts = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    """[A] people who left a bed."""

    @property
    def queues(self) -> tuple[Queue, ...]:
        """Everybody who waits for hospital care that is not urgent."""
        return self.outpatients, self.lists, self.held

    @property
    def day_list(self) -> Queue:
        """Who waits for a day case."""
        return self.lists.part(slice(0, len(self.follow)))

    @property
    def stay_list(self) -> Queue:
        """Who waits for an operation with a stay."""
        return self.lists.part(slice(len(self.follow), None))

    @property
    def held_day(self) -> Queue:
        """Who is kept back from the list for day cases."""
        return self.held.part(slice(0, len(self.follow)))

    @property
    def held_stay(self) -> Queue:
        """Who is kept back from the list for stays."""
        return self.held.part(slice(len(self.follow), None))
