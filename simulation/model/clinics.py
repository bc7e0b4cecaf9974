"""Local clinics and tests: who is sent there, how long they wait, who is seen, and what that comes to.

Practices send suitable patients to a clinic as long as it is quicker by enough to make up for not seeing the
consultant; patients whom nobody would have referred come while the wait is short. The queue is first come first served,
so that a clinic with too few places ends with a wait little better than the hospital's.

Axes: W weeks waited, K two kinds of patient (sent instead of to hospital; brought out), n rows, k specialties.
"""

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.initiatives import registry
from simulation.initiatives.spec import Scheme
from simulation.model.local_care import Clinic, Waiting
from simulation.model.parameters import local_care as number
from simulation.model.parameters import pathways
from simulation.model.streams import share
from simulation.model.suitable import hospital_cost, left

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]
SENT, BROUGHT = 0, 1
LEAST_LEFT = 0.5
"""Share of letters below which hospitals do not find more operations among fewer patients (assumption)."""
SET_UP_WEEKS = 156
"""Weeks over which the cost of setting up is spread in what a patient costs: three years (assumption)."""


def see(economy: "HealthEconomy", clinic: Clinic, wanted: Counts) -> Counts:
    """[R, S] of the week's `wanted` referrals, how many join the clinic's queue, less those whom it refers on."""
    scheme, here = clinic.scheme, _block(clinic.scheme.rows, clinic.specialties)
    would_go = wanted[here]
    luck = economy.scheme_luck(scheme, (3, *would_go.shape))
    queue = economy.local.queue_of(scheme, would_go.shape)
    wait = expected_wait(queue, clinic)
    sent = share(would_go, _sent(economy, clinic, wait, here), luck[0])
    brought = share(would_go, _brought(clinic, wait), luck[1])
    queue.join(np.array([sent, brought]))
    seen, waited = queue.call(clinic.places)
    onward = share(seen.sum(axis=0), clinic.onward * _ill(seen), luck[2])
    _write_down(economy, clinic, here, (seen, waited, onward))
    kept = np.zeros_like(wanted)
    kept[here] = sent - onward
    return kept


def _ill(seen: Counts) -> Reals:
    """[n, k] of those seen, who may need the hospital: of those brought out as many as gain from being seen at all."""
    may = seen[SENT] + number.INDUCED_BENEFIT * seen[BROUGHT]
    return np.asarray(may / np.maximum(seen.sum(axis=0), 1))


def concentrate(economy: "HealthEconomy") -> None:
    """Let hospitals see, a wait later, more who need an operation among fewer, as clinics keep those who need none."""
    local = economy.local
    sifting = [clinic for clinic in local.clinics if not clinic.operates]
    if not sifting and local.sifted is None:
        return
    left_over = np.ones(economy.need.shape)
    for clinic in sifting:
        here = _block(clinic.scheme.rows, clinic.specialties)
        wait = expected_wait(local.queues[clinic.scheme.key], clinic)
        added = _brought(clinic, wait) * clinic.onward * number.INDUCED_BENEFIT
        left_over[here] *= 1.0 - _sent(economy, clinic, wait, here) * (1.0 - clinic.onward) + added
    before = np.ones_like(left_over) if local.sifted is None else local.sifted
    firsts = np.maximum(economy.last_quarter.firsts.sum(axis=(0, 2)), 1)
    sent = economy.last_quarter.gp_firsts.sum(axis=(0, 2)) / firsts
    more = 1.0 + sent * (1.0 / np.maximum(left_over, LEAST_LEFT) - 1.0)
    hospital = economy.constants.trust_share @ economy.world.expected_wait.T
    local.sifted = before + (more - before) / np.maximum(hospital, 1.0)


@lru_cache(maxsize=4_096)
def _block(rows: tuple[int, ...], specialties: tuple[int, ...]) -> tuple[NDArray[np.intp], ...]:
    """Where rows and specialties of an array [R, S] meet."""
    return np.ix_(rows, specialties)


def expected_wait(queue: Waiting, clinic: Clinic) -> float:
    """Weeks that a clinic tells practices to expect: its notice, and its queue at its places."""
    return number.CLINIC_NOTICE + queue.size() / max(clinic.places, 0.1)


def _sent(economy: "HealthEconomy", clinic: Clinic, wait: float, here: tuple[NDArray[np.intp], ...]) -> Reals:
    """[n, k] share of letters that go to the clinic instead."""
    return left(clinic.suitable, economy.behaviour.substituted[here]) * _preferred(economy, wait, here)


def _brought(clinic: Clinic, wait: float) -> float:
    """Patients brought out for each letter: the fewer, the longer the wait."""
    return clinic.induced * min(1.0, number.CLINIC_TOLERATED / wait)


def _preferred(economy: "HealthEconomy", wait: float, here: tuple[NDArray[np.intp], ...]) -> Reals:
    """[n, k] share of suitable patients for whom the clinic is chosen, by its wait against their hospitals'."""
    rows, kinds = here[0].ravel(), here[1].ravel()
    hospital = economy.constants.trust_share[rows] @ economy.world.expected_wait[kinds].T
    ratio = wait / (number.CLINIC_QUICKER * np.maximum(hospital, 0.5))
    return np.asarray(1.0 / (1.0 + ratio**number.CLINIC_CHOICE))


def _write_down(
    economy: "HealthEconomy", clinic: Clinic, here: tuple[NDArray[np.intp], ...], done: tuple[Counts, Counts, Counts]
) -> None:
    """Count those seen, what they waited, gained and cost."""
    (seen, waited, onward), week, scheme = done, economy.this_week, clinic.scheme
    rows, both = here[0].ravel(), seen[SENT] + seen[BROUGHT]
    everybody = int(both.sum())
    economy.charge_scheme(scheme, everybody, clinic.price)
    if not everybody:
        _cost(economy, clinic, both, 0)
        return
    week.in_house[here] += both
    week.clinic_seen[here] += seen[SENT]
    week.clinic_waited[here] += waited[SENT]
    bar = np.maximum(economy.behaviour.threshold[here] + economy.local.style[here], 0.0)
    settled = np.maximum(seen[SENT] - onward, 0)
    gained = np.maximum(settled * (1.0 + bar) - pathways.BENEFIT_WAIT * waited[SENT], 0.0)
    week.clinic_benefit[here] += gained
    week.benefit[rows] += (gained + number.INDUCED_BENEFIT * seen[BROUGHT]).sum(axis=1)
    week.missed_benefit[rows] += pathways.BENEFIT_WAIT * waited[SENT].sum(axis=1)
    theirs = seen[SENT] / np.maximum(both * _ill(seen), 1.0)
    sent_on = onward * theirs * hospital_cost(economy)[here[1].ravel()]
    week.clinic_pence[here] += _cost(economy, clinic, seen[SENT], everybody) + np.rint(sent_on).astype(np.int64)


def _cost(economy: "HealthEconomy", clinic: Clinic, sent: Counts, everybody: int) -> Counts:
    """[n, k] pence that those sent and seen cost, their part of the clinic's standing cost included."""
    queue, scheme = economy.local.queues[clinic.scheme.key], clinic.scheme
    queue.cost += standing_cost(scheme)
    if not everybody:
        return np.zeros_like(sent)
    each = float(clinic.price + queue.cost / everybody)
    queue.cost = 0.0
    pence: Counts = np.rint(sent * each).astype(np.int64)
    return pence


def standing_cost(scheme: Scheme) -> float:
    """Pence a week that a scheme costs whoever comes, with its part of what setting it up cost."""
    entry = registry.by_name(scheme.initiative).INITIATIVE
    return scheme.scale * 100 * (entry.running / 13 + entry.set_up / SET_UP_WEEKS)


def send_back(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Let the letters of people who still wait for a clinic that closes be written again, to the hospital."""
    queue, clinics = economy.local.queues.pop(scheme.key, None), economy.local.clinics
    offered = [clinic for clinic in clinics if clinic.scheme is scheme]
    if queue is not None and offered:
        here = np.ix_(list(scheme.rows), list(offered[0].specialties))
        economy.local.returning[0][here] += queue.people[:, SENT].sum(axis=0)
