"""Queues, lists, follow-up and beds as they stand on the first day: made by steady flows and the scenario's waits."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import rates
from simulation.model.activity import SPECIALTIES
from simulation.model.flows.queue import HORIZON, Queue
from simulation.model.parameters import hospital_care, localities, needs, pathways
from simulation.model.state import Constants, World
from simulation.model.streams import Streams

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.start import Lists

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]
Places = NDArray[np.intp]

REMOVAL = -np.log(1.0 - pathways.REMOVED) / pathways.MEAN_REMOVAL_WAIT
"""A week: hazard of coming off the list without the operation."""
ATTENDING = (1.0 - pathways.NOT_ATTENDED) / (1.0 - pathways.NOT_ATTENDED * pathways.REBOOKED)
"""First attendances for each appointment asked for, missed ones booked again counted once."""
SERVICES = ("mental_health", "childrens", "older_people")


def trust_shares(economy: "HealthEconomy", residents: Reals) -> Reals:
    """[R, A] share of each row's care by hospital: the near ones more, each PCT's total kept."""
    trusts, schemes = economy.trusts, economy.scenario.economy.acute_trusts
    wanted = np.array([[schemes[t.id].shares.get(pct.id, 0.0) for t in trusts] for pct in economy.pcts])
    wanted = np.concatenate([wanted, np.maximum(0.0, 1.0 - wanted.sum(axis=1, keepdims=True))], axis=1)
    close = _closeness(economy)
    share = np.zeros((len(residents), len(trusts) + 1))
    for place, pct in enumerate(economy.pcts):
        share[pct.rows] = _fit(np.exp(close[pct.rows]), residents[pct.rows], wanted[place])
    for other in economy.others:
        anywhere = schemes[trusts[other.place].id].other_commissioners.sends == "anywhere"
        share[other.row, : len(trusts) if anywhere else 0] = 1.0 / len(trusts)
        share[other.row, other.place] = 1.0 / len(trusts) if anywhere else 1.0
    return share


def _closeness(economy: "HealthEconomy") -> Reals:
    """[R, A] log weight of the way from each practice to each hospital; 0 for other commissioners and elsewhere."""
    trusts = economy.trusts
    close = np.zeros((len(economy.practices) + len(economy.others), len(trusts) + 1))
    at = np.array([[p.scheme.x, p.scheme.y] for p in economy.practices], dtype=np.float64)
    to = np.array([[t.scheme.x, t.scheme.y] for t in trusts], dtype=np.float64).reshape(len(trusts), 2)
    way = np.sqrt(((at[:, None, :] - to[None, :, :]) ** 2).sum(axis=2))
    close[: len(at), : len(trusts)] = -pathways.DISTANCE * (way - way.mean(axis=1, keepdims=True))
    return close


def _fit(weight: Reals, residents: Reals, wanted: Reals) -> Reals:
    """Scale `weight` by columns and rows until rows sum to 1 and residents' columns to `wanted`."""
    share = weight * wanted
    for _ in range(30):
        share = share / np.maximum(share.sum(axis=1, keepdims=True), 1e-12)
        total = (share * residents[:, None]).sum(axis=0) / residents.sum()
        share = share * np.where(total > 0, wanted / np.maximum(total, 1e-12), 0.0)
    return np.asarray(share / share.sum(axis=1, keepdims=True))


def stay_scale(economy: "HealthEconomy", shape: "Lists", sickness: Reals, share: Reals) -> Reals:
    """[A] length of stay over the ordinary, such that beds are as full at the start as they were in England."""
    emergency, elective = _bed_days_per_1000()
    days = shape.index[shape.group] * (emergency * sickness[shape.group] + elective)
    ordinary = (shape.residents * days) @ share / 365_000
    scale = np.ones(len(ordinary))
    for trust in economy.trusts:
        taken = trust.levers.beds * (hospital_care.START_OCCUPANCY - hospital_care.DELAYED_SHARE)
        scale[trust.place] = np.clip(taken / max(ordinary[trust.place], 1e-9), 0.6, 1.6)
    return scale


def _bed_days_per_1000() -> tuple[float, float]:
    """Bed days a year per 1,000 residents at the ordinary length of stay: after emergencies, and planned."""
    emergency = (needs.EMERGENCIES - needs.SAME_DAY) * float(np.dot(hospital_care.STAY_MIX, hospital_care.STAY_DAYS))
    elective = needs.OVERNIGHT * float(np.dot(hospital_care.ELECTIVE_STAY_MIX, hospital_care.STAY_DAYS))
    infected = 1.0 + hospital_care.INFECTION_RATE * hospital_care.INFECTION_STAY
    return emergency * infected, elective * infected


def start_waits(economy: "HealthEconomy", inpatient: bool = False) -> Reals:
    """[S, A] weeks to a first attendance, or from listing to operation, at the start."""
    shape, share = np.array(pathways.WAIT_BY_SPECIALTY), np.array(pathways.SPECIALTY_SHARE)
    if inpatient:
        share = share * np.array(pathways.LISTING)
    lists = [trust.scheme.waiting_list for trust in economy.trusts]
    weeks = [w.inpatient_weeks if inpatient else w.outpatient_weeks for w in lists]
    weeks.append(pathways.ELSEWHERE_WAITS[1 if inpatient else 0])
    return np.asarray(np.maximum((shape / (shape @ share / share.sum()))[:, None] * np.array(weeks), 1.0))


class Steady:
    """The flows of a steady week at the start; [S, A, R] counts."""

    def __init__(self, economy: "HealthEconomy") -> None:
        fixed = economy.constants
        referred = (economy.need * np.exp(-economy.style)).T[:, None, :] * fixed.trust_share.T[None, :, :]
        self.gp = referred * pathways.BECOMES_APPOINTMENT
        others = needs.FIRSTS / needs.GP_FIRSTS - 1.0
        self.other = np.array(pathways.SPECIALTY_SHARE)[:, None, None] * self.gp.sum(axis=0) * others
        self.firsts = (self.gp + self.other) * ATTENDING
        self.called = (self.gp + self.other) / (1.0 - pathways.NOT_ATTENDED * pathways.REBOOKED)
        self.follow_ups = self.firsts * (needs.FOLLOW_UPS / needs.FIRSTS)
        self.listed = self.firsts * fixed.listing[:, None, None]
        self.day = self.listed * fixed.day_case[:, None, None]
        self.stay = self.listed - self.day


def world(economy: "HealthEconomy", streams: Streams) -> World:
    """Where everybody stands on the first day."""
    steady, fixed = Steady(economy), economy.constants
    hospitals = len(economy.trusts) + 1
    tests = _tests_waits(economy, steady)
    made = World(
        rates=rates.rates(economy.people, rates.specialist_use(economy.people, fixed.deprivation), fixed),
        outpatients=_routine(steady, fixed, streams),
        urgent=_urgent(steady, streams),
        lists=Queue(2 * len(SPECIALTIES), hospitals, 1, economy.rows),
        before=np.repeat((fixed.start_wait + tests)[:, :, None], HORIZON, axis=2),
        tests_wait=tests,
        held=Queue(2 * len(SPECIALTIES), hospitals, 1, economy.rows),
        follow=_whole(steady.follow_ups / pathways.FOLLOW_UP_PACE, streams, "start.follow"),
        occupied=np.zeros((0, 0, 0), dtype=np.int64),
        delayed=np.zeros((0, 0), dtype=np.int64),
        trolleys=np.zeros((hospitals, len(fixed.need_index)), dtype=np.int64),
        delay_share=np.zeros(economy.rows),
    )
    _fill(made.day_list, steady.day[:, :, None, :], fixed.list_wait, streams, "day_list")
    _fill(made.stay_list, steady.stay[:, :, None, :], fixed.list_wait, streams, "stay_list")
    _rooms(made, steady, fixed)
    _beds(made, economy, streams)
    _services(made, economy)
    _books(made, economy, steady)
    return made


def _whole(mean: Reals, streams: Streams, purpose: str) -> Counts:
    return np.floor(mean + streams.uniform(purpose, mean.shape)).astype(np.int64)


def _routine(steady: Steady, fixed: Constants, streams: Streams) -> Queue:
    """The routine queue, as long as the waits at the start need it to be."""
    again = 1.0 / (1.0 - pathways.NOT_ATTENDED * pathways.REBOOKED)
    gp = steady.gp * (again - pathways.URGENT)
    arrivals = np.stack([gp, steady.other * again], axis=2)
    urgent = pathways.URGENT * (steady.gp.sum(axis=2) / np.maximum(steady.called.sum(axis=2), 1e-9))
    weeks = np.maximum((fixed.start_wait - urgent) / (1.0 - urgent), 1.0)
    queue = Queue(*arrivals.shape)
    _fill(queue, arrivals, weeks, streams, "outpatients")
    return queue


def _urgent(steady: Steady, streams: Streams) -> Counts:
    """[S, A, K, R] last week's urgent referrals."""
    waiting = np.zeros((*steady.gp.shape[:2], 2, steady.gp.shape[2]), dtype=np.int64)
    waiting[:, :, 0] = _whole(steady.gp * pathways.URGENT, streams, "start.urgent")
    return waiting


def _fill(queue: Queue, arrivals: Reals, weeks: Reals, streams: Streams, name: str) -> None:
    """Make a queue of steady `arrivals` [S, A, K, R] in which the oldest have waited `weeks` [S, A]."""
    luck = streams.uniform(f"start.{name}", arrivals.shape)
    before = np.zeros(arrivals.shape, dtype=np.int64)
    for age in range(1, min(HORIZON - 1, int(np.ceil(weeks.max())) + 1)):
        span = np.minimum(weeks, age)[:, :, None, None]
        so_far = np.floor(arrivals * span + luck).astype(np.int64)
        queue.join(so_far - before, -age)
        before = so_far


def _tests_waits(economy: "HealthEconomy", steady: Steady) -> Reals:
    """[A] weeks for tests, such that the share beyond 18 weeks at the start is the scenario's."""
    fixed = economy.constants
    waits = np.full(len(economy.trusts) + 1, pathways.BEFORE_LISTING)
    for trust in economy.trusts:
        a, wanted = trust.place, trust.scheme.waiting_list.beyond_18_weeks
        total = fixed.start_wait[:, a] + fixed.list_wait[:, a]
        weight = steady.listed[:, a].sum(axis=1)
        low, high = 0.0, 30.0
        for _ in range(40):
            middle = (low + high) / 2.0
            late = 1.0 / (1.0 + np.exp((pathways.WEEKS_18 - total - middle) / pathways.BEFORE_SPREAD))
            low, high = (middle, high) if float(late @ weight) < wanted * float(weight.sum()) else (low, middle)
        waits[a] = middle
    return waits


def _rooms(made: World, steady: Steady, fixed: Constants) -> None:
    """Clinics and lists that keep the queues as long as they are; a place kept for each of the expected."""
    done = np.exp(-REMOVAL * fixed.list_wait)
    made.clinic_room = steady.called.sum(axis=2) + pathways.FOLLOW_UP_ROOM * steady.follow_ups.sum(axis=2)
    made.day_room = steady.day.sum(axis=2) * done
    made.stay_room = steady.stay.sum(axis=2) * done
    made.clinic_extra = np.zeros_like(made.clinic_room)
    made.extra_room = np.zeros((2, *made.clinic_room.shape))
    made.list_wait = np.stack([fixed.list_wait, fixed.list_wait])
    made.queues_then = np.stack([q.size() for q in (made.outpatients, made.day_list, made.stay_list)])
    made.carried = np.zeros((3, *made.clinic_room.shape))
    made.expected_wait = fixed.start_wait.copy()


def _beds(made: World, economy: "HealthEconomy", streams: Streams) -> None:
    """Patients in bed: what steady admissions make, in the three lengths of stay."""
    fixed, trusts = economy.constants, economy.trusts
    overnight = made.rates.emergencies[:, 1:].sum(axis=1)[:, None] * fixed.trust_share / 7
    emergency = np.add.reduceat(overnight, fixed.group_starts, axis=0).T[:, :, None] * np.array(hospital_care.STAY_MIX)
    weight = np.add.reduceat(Steady(economy).stay.sum(axis=0), fixed.group_starts, axis=1)
    elective = weight[:, :, None] * (1.0 - pathways.REMOVED) / 7 * np.array(hospital_care.ELECTIVE_STAY_MIX)
    taken = (emergency + elective) * np.array(hospital_care.STAY_DAYS) * fixed.stay_scale[:, None, None]
    taken[len(trusts) :] = 0.0
    made.occupied = _whole(taken, streams, "start.beds")
    made.delayed = np.zeros(made.occupied.shape[:2], dtype=np.int64)
    share = emergency.sum(axis=2) / np.maximum(emergency.sum(axis=(1, 2)), 1e-9)[:, None]
    for trust in trusts:
        late = share[trust.place] * trust.levers.beds * hospital_care.DELAYED_SHARE
        made.delayed[trust.place] = np.floor(late + 0.5).astype(np.int64)
    made.occupancy = np.full(len(trusts) + 1, hospital_care.START_OCCUPANCY)
    made.in_time = np.full(len(trusts) + 1, hospital_care.TARGET_FOUR_HOURS)
    needing = (hospital_care.CARE_AFTER * 7 * (emergency + elective)[: len(trusts), :, 1:]).sum(axis=(0, 2))
    made.care_places, made.care_start = needing.copy(), needing.copy()
    made.found_a_day = np.minimum(needing / 7 / np.maximum(made.delayed.sum(axis=0), 1.0), 0.9)


def _services(made: World, economy: "HealthEconomy") -> None:
    """How far community and other services meet need at the start."""
    groups = len(economy.constants.need_index)
    made.community_met = np.full(groups, 1.0 - localities.UNMET_UNSAID)
    made.service_unmet = np.full((groups, len(SERVICES)), localities.UNMET_UNSAID)
    for place, pct in enumerate(economy.pcts):
        for service in economy.services:
            if service.pct == pct.id and service.service == "community":
                made.community_met[place] = service.capacity
            if service.pct == pct.id and service.service in SERVICES:
                made.service_unmet[place, SERVICES.index(service.service)] = service.unmet

    made.community_start, made.service_start = made.community_met.copy(), made.service_unmet.copy()
    made.nurse_share = np.full(economy.rows, localities.NURSE_START)
    made.diverted = np.ones(economy.rows)
    made.out_of_hours_room, made.eligible = np.ones(groups), np.ones(groups)
    made.uncared, made.steadied = np.zeros(groups), np.zeros(groups)
    made.advocacy, made.transport = np.ones(economy.rows), np.ones(economy.rows)
    made.self_help = np.zeros(economy.rows)


def _books(made: World, economy: "HealthEconomy", steady: Steady) -> None:
    """What flows remember of the week before, and how many people are inside at the start."""
    fixed, rows = economy.constants, economy.rows
    made.seen_last = np.rint(steady.firsts.sum(axis=0)).astype(np.int64)
    coming = made.rates.ae[:, 0] + hospital_care.VIA_AE * made.rates.emergencies.sum(axis=1)
    type_1 = coming[:, None] * fixed.trust_share
    made.ae_last = np.rint(type_1.T).astype(np.int64, order="C")
    made.ae_staff = type_1.sum(axis=0)
    made.drift = np.zeros(len(fixed.need_index))
    made.held_back, made.put_off = np.zeros(rows), np.zeros(rows)
    made.turned_away = np.zeros(rows, dtype=np.int64)
    made.written_again = np.zeros((rows, len(SPECIALTIES)))
    made.unmet_last = np.zeros(rows, dtype=np.int64)
    made.readmission_extra = np.zeros(rows)
    made.entered = inside(made)
    made.left = np.zeros(rows, dtype=np.int64)
    made.admitted = made.occupied.sum(axis=(1, 2)) + made.delayed.sum(axis=1) + made.trolleys.sum(axis=1)
    made.gone = np.zeros(len(made.admitted), dtype=np.int64)


def inside(made: World) -> Counts:
    """[R] people who are somewhere on a hospital pathway: waiting, listed, kept back or under follow-up."""
    waiting = sum(queue.by_row().sum(axis=(0, 1)) for queue in made.queues)
    return np.asarray(waiting + made.urgent.sum(axis=(0, 1, 2)) + made.follow.sum(axis=(0, 1)), dtype=np.int64)
