"""Hospitals see new patients, urgent ones first, call others back, and put some on a list.

Axes: S specialties, A hospitals, K origins (a GP; anybody else), R rows.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import season
from simulation.model.activity import SPECIALTIES, rows_inside
from simulation.model.flows import holding_back
from simulation.model.flows.queue import Called
from simulation.model.keeping import once_a_quarter
from simulation.model.kernels import appointments
from simulation.model.kernels.queues import learn
from simulation.model.parameters import needs, pathways

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]

SPECIALTY_SHARE = np.array(pathways.SPECIALTY_SHARE)
AE_TO = np.array([pathways.AE_DESTINATION.get(name, 0.0) for name in SPECIALTIES])
ORIGIN_TO = np.stack([SPECIALTY_SHARE, AE_TO], axis=1)
"""[S, 2] where consultants and A&E send people on to."""


def see(economy: "HealthEconomy", letters: Counts) -> Counts:
    """See outpatients whose letters came before this week; return those put on a list, [S, A, R]."""
    luck = economy.streams.uniform("outpatients", (6, *letters.shape))
    listing, agreed = holding_back.listing(economy), _agreed(economy)
    visits, later = _call_back(economy, listing, agreed, luck[0])
    came, waited = _attend(economy, visits, luck[1:3].reshape(*letters.shape[:2], 2, -1))
    _join(economy, letters, luck[3:5])
    return _decide(economy, came, waited, listing, agreed, luck[5]) + later


def _join(economy: "HealthEconomy", letters: Counts, luck: Reals) -> None:
    """Put letters, and what others ask for, in the queues; some letters never become an appointment."""
    world = economy.world
    cohort, people = world.outpatients.newest
    becoming = pathways.BECOMES_APPOINTMENT, pathways.BECOMES_APPOINTMENT * pathways.URGENT
    joined, entered, left = appointments.join(letters, _others(economy), becoming, luck, world.urgent, cohort)
    people += joined
    world.entered += entered
    world.left += left


def _others(economy: "HealthEconomy") -> Reals:
    """[S, A, R] new patients asked for by other consultants, A&E and others; some go back to the GP first."""
    world = economy.world
    allowed, back = _among_consultants(economy)
    asked = world.seen_last * (pathways.CONSULTANT_ORIGIN / ATTENDING)
    if np.count_nonzero(back):
        world.written_again += (back @ asked)[:, None] * SPECIALTY_SHARE
    inside = np.array([asked * allowed[:, None], world.ae_last * AE_RATE])
    mean = (ORIGIN_TO @ inside.reshape(2, -1)).reshape(len(SPECIALTIES), *asked.shape)
    mean += _from_elsewhere(economy) * (season.growth(economy, needs.GROWTH_REFERRALS) * season.working(economy))
    return np.asarray(mean)


@once_a_quarter
def _among_consultants(economy: "HealthEconomy") -> tuple[Reals, Reals]:
    """[A] share of referrals between consultants that is allowed, and that goes back to the GP to be written again."""
    allowed = np.ones(len(economy.trusts) + 1)
    for trust in economy.trusts:
        allowed[trust.place] = pathways.CONSULTANT_LEFT[trust.levers.consultant_referrals]
    return allowed, pathways.THROUGH_GP * (1.0 - allowed)


@once_a_quarter
def _from_elsewhere(economy: "HealthEconomy") -> Reals:
    """[S, A, R] new patients asked for in an ordinary week by others than GPs, consultants and A&E."""
    asked = economy.world.rates.other_firsts.T / ATTENDING
    return np.ascontiguousarray(asked[:, None, :] * economy.constants.trust_share.T)


ATTENDING = (1.0 - pathways.NOT_ATTENDED) / (1.0 - pathways.NOT_ATTENDED * pathways.REBOOKED)
"""First attendances for each that is asked for."""
AE_RATE = pathways.AE_ORIGIN * needs.FIRSTS / needs.TYPE_1 / ATTENDING
"""First appointments asked for by each type 1 attendance."""


def _call_back(economy: "HealthEconomy", listing: Reals, agreed: Reals, luck: Reals) -> tuple[Counts, Counts]:
    """[S, A, R] follow-up visits of the week, and those of them put on a list; some visits are the last."""
    world = economy.world
    pace = min(pathways.FOLLOW_UP_PACE * season.working(economy), 1.0)
    visits, later, discharged, left = appointments.call_back(
        world.follow, pace, _length(economy), economy.constants.discharge, listing, agreed,
        HABITS, luck, rows_inside(economy.this_quarter.follow_ups),
    )  # fmt: skip
    early = _sent_away_early(economy)
    if np.count_nonzero(early):
        world.written_again += (early @ discharged).T
    world.left += left
    return visits, later


WAIT_ELSEWHERE = pathways.URGENT + (1.0 - pathways.URGENT) * pathways.ELSEWHERE_WAITS[0]
"""Weeks that patients wait in hospitals elsewhere, the urgent one of them."""
HABITS = appointments.Habits(
    later=pathways.LISTED_LATER / (needs.FOLLOW_UPS / needs.FIRSTS),
    at_once=1.0 - pathways.LISTED_LATER,
    discharged=pathways.DISCHARGED_AT_FIRST,
    lost_a_week=pathways.BENEFIT_WAIT,
)


def _agreed(economy: "HealthEconomy") -> Reals:
    """[S, R] of the operations proposed, those that practices agree to; clinics leave hospitals more to propose."""
    agreed, sifted = economy.behaviour.agreed, economy.local.sifted
    return np.ascontiguousarray((agreed if sifted is None else agreed * sifted).T)


def _attend(economy: "HealthEconomy", visits: Counts, attending: Reals) -> tuple[Counts, Counts]:
    """Give the places that follow-ups leave: to urgent patients, then to those who have waited longest.

    [S, A, K, R] who come, and weeks that they have waited.
    """
    world = economy.world
    luck = economy.streams.uniform("outpatients.luck", (2, *world.clinic_room.shape))
    room = _rooms(economy) * season.working(economy) + world.carried[0]
    places, urgent = appointments.give_places(
        room, visits, pathways.FOLLOW_UP_ROOM, world.urgent, luck[0], world.carried[0]
    )
    elsewhere = len(economy.trusts)
    places[:, elsewhere] = world.outpatients.ripe(round(pathways.ELSEWHERE_WAITS[0]), elsewhere)
    called = world.outpatients.call(places, luck[1])
    return _come(economy, called, urgent, attending)


@once_a_quarter
def _rooms(economy: "HealthEconomy") -> Reals:
    """[S, A] first appointments of an ordinary week that would fit if nobody were followed up."""
    rooms = economy.world.clinic_room + economy.world.clinic_extra
    return np.asarray(rooms * economy.outside.clinics + economy.drive.clinics)


def _come(economy: "HealthEconomy", called: Called, urgent: Counts, luck: Reals) -> tuple[Counts, Counts]:
    """Who comes [S, A, K, R], and weeks waited; half of those who do not are booked again, at the end of the queue.

    Who misses an appointment has waited as long as who does not; an urgent patient has waited a week.
    """
    world = economy.world
    wanted, waited = urgent.copy(), urgent
    called.added(wanted, waited)
    cohort, people = world.outpatients.newest
    not_attended = rows_inside(economy.this_quarter.not_attended)
    again, gone = appointments.come(wanted, waited, not_attending(economy), LOST, luck, cohort, not_attended)
    people += again
    world.left += gone
    economy.this_week.missed_benefit += gone
    return wanted, waited


LOST = 1.0 - pathways.REBOOKED
"""Share of those who miss an appointment who are not given another."""


@once_a_quarter
def not_attending(economy: "HealthEconomy") -> Reals:
    """[R] chance that a first appointment is missed; less where the patient chose it, or is driven to it."""
    choosing = economy.behaviour.choice - pathways.CHOICE_START
    return np.asarray(pathways.NOT_ATTENDED * (1.0 - pathways.BOOKED_ATTENDS * choosing) * economy.world.transport)


def _decide(
    economy: "HealthEconomy", came: Counts, waited: Counts, listing: Reals, agreed: Reals, luck: Reals
) -> Counts:
    """Write down those who `came`, and decide: onto a list [S, A, R], back to the GP, or seen again.

    GPs move what they expect towards the waits of the week.
    """
    week, quarter, world = economy.this_week, economy.this_quarter, economy.world
    book = appointments.Book(*map(rows_inside, (quarter.firsts, quarter.gp_firsts, quarter.waited_outpatient)))
    bar = economy.behaviour.threshold + economy.local.style
    listed, seen = appointments.see(came, waited, bar, listing, agreed, HABITS, luck, world.follow, book)
    world.seen_last = seen.by_row
    world.left += seen.left
    week.benefit += seen.gained
    week.missed_benefit += pathways.BENEFIT_WAIT * seen.waited
    learn(seen.people, seen.weeks, 0.5, pathways.WAIT_MEMORY, WAIT_ELSEWHERE, world.expected_wait)
    return listed


@once_a_quarter
def _sent_away_early(economy: "HealthEconomy") -> Reals:
    """[A] share of those discharged from follow-up whom the GP has to refer again."""
    return np.asarray(np.where(_length(economy) < 1.0, pathways.LEAN_RETURN, 0.0))


@once_a_quarter
def _length(economy: "HealthEconomy") -> Reals:
    """[A] visits that people come back for, over the ordinary."""
    length = np.ones(len(economy.trusts) + 1)
    for trust in economy.trusts:
        length[trust.place] = pathways.FOLLOW_UP_LENGTH[trust.levers.follow_up_policy]
    return length
