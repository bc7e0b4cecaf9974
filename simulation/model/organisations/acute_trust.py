"""An acute NHS trust: beds, theatre lists and clinics, and the people who decide how many."""

from typing import TYPE_CHECKING, ClassVar

import numpy as np
from numpy.typing import NDArray

from simulation.model import calendar, season, worth
from simulation.model.calendar import WEEKS_A_QUARTER
from simulation.model.flows.queue import HORIZON
from simulation.model.levers import TrustLevers
from simulation.model.opening import REMOVAL
from simulation.model.organisations import eighteen_weeks, trust_managers
from simulation.model.organisations.base import Organisation
from simulation.model.parameters import hospital_care, pathways, trusts
from simulation.model.support import planning
from simulation.scenario import schema

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

YEAR = 4
"""Quarters."""
Counts = NDArray[np.int64]
Reals = NDArray[np.float64]


class AcuteTrust(Organisation):
    """An acute trust; `place` is its index on the axis of providers."""

    kind: ClassVar[str] = "trust"
    levers: TrustLevers

    def __init__(self, economy: "HealthEconomy", id: str, place: int, scheme: schema.AcuteTrust) -> None:
        super().__init__(economy, id, scheme.name, TrustLevers(beds=scheme.beds))
        self.place = place
        self.scheme = scheme
        self.foundation = scheme.foundation
        self.others = f"{id}.others"
        self.aim = hospital_care.WANTED_OF_TARGET
        """Share of the longest wait allowed at which managers aim."""
        self.usual: Reals = np.zeros((3, 1))
        """[3, S] people in an ordinary week that need has brought: first appointments, day cases, stays."""
        self.beds_of_year = [scheme.beds] * YEAR
        """Beds open in each of the last four quarters, the oldest first."""
        self.confidence = 1.0
        """What managers make of their cash: they open less when there is none."""

    @property
    def beds_then(self) -> int:
        """Beds open a year ago."""
        return self.beds_of_year[0]


def set_capacity(economy: "HealthEconomy") -> None:
    """Let every trust set its clinics, theatre lists and beds for the quarter."""
    now, case = queues_now(economy), worth.a_case(economy)
    trust_managers.manage(economy, case)
    aims = trust_managers.aim_of_limit(economy, case)
    for trust in economy.trusts:
        trust.confidence = _confidence(economy, trust)
        trust.aim = float(aims[trust.place])
        if economy.quarter > 0:
            _move_rooms(economy, trust, now)
            _speed_tests(economy, trust)
        _queue_for_tests(economy, trust)
        if trust.id not in economy.held:
            _open_wards(economy, trust)
            _buy_lists(economy, trust)
        _use_levers(economy, trust)
        trust.beds_of_year = [*trust.beds_of_year[1:], trust.levers.beds]
    economy.world.queues_then = now


def queues_now(economy: "HealthEconomy") -> Counts:
    """[3, S, A] people who wait for a first appointment, a day case, a stay."""
    world = economy.world
    urgent = world.urgent.sum(axis=(2, 3))
    return np.stack([world.outpatients.size() + urgent, world.day_list.size(), world.stay_list.size()])


def longest_wait(economy: "HealthEconomy", kind: str) -> float:
    """Weeks that nobody may wait by the milestone that managers work towards: `outpatient`, `inpatient` or `tests`."""
    terms = economy.terms["maximum_waits"]
    if not terms.applies:
        return float(HORIZON)
    said = getattr(terms, kind)
    if said is not None:
        return float(said)
    now = calendar.label(economy.quarter_label, hospital_care.QUARTERS_AHEAD)
    milestones = hospital_care.LONGEST_WAITS[kind]
    weeks = [weeks for since, weeks in milestones.items() if calendar.years_since(now, since) >= 0]
    return weeks[-1] if weeks else next(iter(milestones.values()))


def _confidence(economy: "HealthEconomy", trust: AcuteTrust) -> float:
    """1 with money in hand, less in debt: what is opened costs before it earns."""
    debt = -economy.ledger.balance(trust.id) / max(trust.scheme.income, 1)
    caution = hospital_care.DEBT_CAUTION * (trusts.FOUNDATION_CREDIT if trust.foundation else 1.0)
    return float(np.clip(1.0 - caution * max(debt, 0.0), hospital_care.LEAST_CONFIDENT, 1.0))


def _aim(economy: "HealthEconomy", trust: AcuteTrust, started: Reals, kind: str) -> Reals:
    """[S] weeks that managers want patients to wait: as at the start, and as far inside the milestone as it pays."""
    pressed = any(alliance.levers.campaign == "waits" for alliance in economy.alliances)
    usual = started * trust.aim / hospital_care.WANTED_OF_TARGET
    aim = np.minimum(usual, trust.aim * longest_wait(economy, kind))
    return np.asarray(aim * (1.0 - hospital_care.CAMPAIGN_WAITS * pressed))


def _move_rooms(economy: "HealthEconomy", trust: AcuteTrust, queues: Counts) -> None:
    """Move clinics and lists towards demand and towards the waits aimed at, in steps, for what the tariff pays."""
    world, fixed, at = economy.world, economy.constants, trust.place
    quarter, now = economy.last_quarter, queues[:, :, at]
    grown = now - world.queues_then[:, :, at]
    seen = (quarter.firsts[:, :, at] + quarter.not_attended[:, :, at]).sum(axis=0)
    listed = (quarter.day_cases, quarter.inpatients)
    visits = quarter.follow_ups[:, :, at].sum(axis=0)
    weeks = season.working_weeks(economy)
    aim = _aim(economy, trust, fixed.start_wait[:, at], "outpatient")
    demand = _demand(trust, np.stack([seen, *(done[:, :, at].sum(axis=0) for done in listed)]), grown, weeks)
    wanted = _wanted(demand[0], now[0], aim) + pathways.FOLLOW_UP_ROOM * visits / weeks
    world.clinic_room[:, at] = _step(trust, world.clinic_room[:, at], wanted)
    aim = _aim(economy, trust, fixed.list_wait[:, at], "inpatient")
    aim = eighteen_weeks.tightened(economy, trust, aim)
    # a list also holds those who will come off it without an operation
    aim = aim / np.exp(-REMOVAL * aim)
    for kind in range(len(listed)):
        wanted = _wanted(demand[1 + kind], now[1 + kind], aim) - world.extra_room[kind, :, at]
        room = world.stay_room if kind else world.day_room
        # nobody closes ordinary lists while others are bought at premium pay
        buying = trust.levers.extra_lists or economy.drive.bought[kind, :, at].any()
        least = room[:, at] if buying else 0.0
        room[:, at] = _step(trust, room[:, at], np.maximum(wanted, least))


def _demand(trust: AcuteTrust, done: Counts, grown: Counts, weeks: float) -> Reals:
    """[3, S] people expected in an ordinary week: as many as came last quarter, or as the planning tool reckons."""
    came = np.maximum((done + grown) / weeks, 0.0)
    trust.usual = planning.remember(trust.usual, came)
    return planning.expected(trust.usual, came, trust.levers.capacity_planning)


def _wanted(demand: Reals, queue: Counts, aim: Reals) -> Reals:
    """[S] places in an ordinary week that keep up with demand and bring the queue to the length that the aim makes."""
    return np.asarray(demand + hospital_care.CAPACITY_SPEED * (queue - demand * aim) / WEEKS_A_QUARTER)


def _step(trust: AcuteTrust, room: Reals, wanted: Reals) -> Reals:
    """Go from `room` towards what is wanted, up by less when cash is short."""
    up = hospital_care.CAPACITY_STEP * trust.confidence
    return np.asarray(np.clip(wanted, room * (1.0 - hospital_care.CAPACITY_STEP), room * (1.0 + up)))


def _speed_tests(economy: "HealthEconomy", trust: AcuteTrust) -> None:
    """Bring the wait for tests towards the milestone, in steps."""
    if economy.outside.leaves_alone(economy, "tests", trust.place):
        return
    waits = economy.world.tests_wait
    aim = min(waits[trust.place], hospital_care.WANTED_OF_TARGET * longest_wait(economy, "tests"))
    waits[trust.place] += hospital_care.TESTS_SPEED * trust.confidence * (aim - waits[trust.place])


def _queue_for_tests(economy: "HealthEconomy", trust: AcuteTrust) -> None:
    """People wait longer, or less long, as more or fewer come than a capacity that is set from outside can test."""
    waits, at = economy.world.tests_wait, trust.place
    beyond = WEEKS_A_QUARTER * (1.0 / max(float(economy.outside.tests[at]), hospital_care.LEAST_TESTS) - 1.0)
    waits[at] = np.clip(waits[at] + beyond, min(waits[at], hospital_care.SHORTEST_TESTS), hospital_care.LONGEST_TESTS)


def _open_wards(economy: "HealthEconomy", trust: AcuteTrust) -> None:
    """Open a ward where beds are too full and there is money; close one where they are empty."""
    quarter = economy.last_quarter
    open_days = int(quarter.bed_days_open[trust.place])
    if not open_days:
        return
    rate = float(quarter.bed_days[trust.place]) / open_days
    if trust.levers.capacity_planning != "none":
        rate *= planning.season_ahead(economy)
    step = round(hospital_care.BED_STEP * trust.scheme.beds)
    if rate > hospital_care.BEDS_FULL and trust.confidence > hospital_care.CONFIDENT:
        trust.levers.beds += step
    elif rate < hospital_care.BEDS_EMPTY:
        trust.levers.beds -= step


def _buy_lists(economy: "HealthEconomy", trust: AcuteTrust) -> None:
    """Buy extra lists where the wait for an operation is beyond what managers want, as far as there is money."""
    world, at = economy.world, trust.place
    weight = economy.constants.listing * np.array(pathways.SPECIALTY_SHARE)
    wait = float((world.list_wait[:, :, at].mean(axis=0) * weight).sum() / weight.sum())
    beyond = wait / (trust.aim * longest_wait(economy, "inpatient")) - 1.0
    weekly = float((world.day_room + world.stay_room)[:, at].sum()) / pathways.LIST_CASES
    wanted = min(max(beyond, 0.0), hospital_care.MOST_EXTRA) * weekly * trust.confidence
    trust.levers.extra_lists = round(wanted) if trust.confidence > hospital_care.CONFIDENT else 0


def _use_levers(economy: "HealthEconomy", trust: AcuteTrust) -> None:
    """Turn the trust's levers into places: extra lists go where the waits are longest, outreach sees new patients."""
    world, at, levers = economy.world, trust.place, trust.levers
    waits = world.list_wait[:, :, at] * np.stack([world.day_room[:, at], world.stay_room[:, at]])
    world.extra_room[:, :, at] = levers.extra_lists * pathways.LIST_CASES * waits / max(float(waits.sum()), 1e-9)
    share = world.expected_wait[:, at] * np.array(pathways.SPECIALTY_SHARE)
    away = levers.outreach_clinics * hospital_care.OUTREACH_PATIENTS * share / share.sum()
    lost = world.clinic_room[:, at] * (hospital_care.CONSULTANTS_LOST[levers.admission_policy] + _squeezed(levers))
    world.clinic_extra[:, at] = away - lost


def _squeezed(levers: TrustLevers) -> float:
    """Share of clinic places lost as a savings programme takes staff out beyond what can be spared."""
    return hospital_care.SQUEEZE_CLINICS * max(0, levers.savings_programme - 1)
