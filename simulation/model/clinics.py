"""Local clinics and tests: who is sent there, how long they wait, who is seen, and what that comes to.

Practices send suitable patients to a clinic as long as it is quicker by enough to make up for not seeing the
consultant; patients whom nobody would have referred come while the wait is short. The queue is first come first served,
so that a clinic with too few places ends with a wait little better than the hospital's.

Axes: W weeks waited, K two kinds of patient (sent instead of to hospital; brought out), n rows, k specialties.
"""

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from simulation.initiatives import registry
from simulation.initiatives.spec import Scheme
from simulation.model.keeping import once_a_quarter
from simulation.model.kernels import clinics as kernel
from simulation.model.local_care import Clinic, Waiting, block, where
from simulation.model.parameters import local_care as number
from simulation.model.parameters import pathways
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
    """[n, k] of the week's `wanted` referrals, how many join the clinic's queue, less those whom it refers on."""
    luck = economy.scheme_luck(clinic.scheme, (3, *wanted.shape))
    queue = economy.local.queue_of(clinic.scheme, wanted.shape)
    wait = expected_wait(queue, clinic)
    coming = kernel.come(wanted, _sent(economy, clinic, wait), _brought(clinic, wait), luck)
    queue.join(coming)
    seen, waited = queue.call(clinic.places)
    queue.cost += standing_cost(clinic.scheme)
    onward = _treat(economy, clinic, seen, waited[SENT], luck[2])
    return np.asarray(coming[SENT] - onward)


def _treat(economy: "HealthEconomy", clinic: Clinic, seen: Counts, waited: Counts, luck: Reals) -> Counts:
    """[n, k] whom a clinic refers on of those `seen`; what they gained and cost, its standing cost included, counts."""
    everybody, week, rows = int(seen.sum()), economy.this_week, where(clinic.scheme.rows)
    economy.charge_scheme(clinic.scheme, everybody, clinic.price)
    if not everybody:
        return np.zeros_like(waited)
    queue = economy.local.queues[clinic.scheme.key]
    each = float(clinic.price + queue.cost / everybody)
    queue.cost = 0.0
    offer = kernel.Offer(clinic.onward, number.INDUCED_BENEFIT, pathways.BENEFIT_WAIT, each)
    books = kernel.Books(week.in_house, week.clinic_seen, week.clinic_waited, week.clinic_benefit, week.clinic_pence)
    bar = economy.behaviour.threshold + economy.local.style
    onward, gained = kernel.treat(seen, waited, luck, offer, hospital_cost(economy), bar, clinic.block, books)
    week.benefit[rows] += gained.sum(axis=1)
    week.missed_benefit[rows] += pathways.BENEFIT_WAIT * waited.sum(axis=1)
    return onward


def concentrate(economy: "HealthEconomy") -> None:
    """Let hospitals see, a wait later, more who need an operation among fewer, as clinics keep those who need none."""
    local = economy.local
    sifting = [clinic for clinic in local.clinics if not clinic.operates]
    if not sifting and local.sifted is None:
        return
    left_over = np.ones(economy.need.shape)
    for clinic in sifting:
        wait = expected_wait(local.queues[clinic.scheme.key], clinic)
        added = _brought(clinic, wait) * clinic.onward * number.INDUCED_BENEFIT
        left_here = 1.0 - _sent(economy, clinic, wait) * (1.0 - clinic.onward) + added
        left_over.put(clinic.block, left_over.take(clinic.block) * left_here)
    before = np.ones_like(left_over) if local.sifted is None else local.sifted
    more = 1.0 + _by_letter(economy) * (1.0 / np.maximum(left_over, LEAST_LEFT) - 1.0)
    hospital = economy.constants.trust_share @ economy.world.expected_wait.T
    local.sifted = before + (more - before) / np.maximum(hospital, 1.0)


@once_a_quarter
def _by_letter(economy: "HealthEconomy") -> Reals:
    """[S] part of last quarter's first attendances for which a GP wrote."""
    firsts = np.maximum(economy.last_quarter.firsts.sum(axis=(0, 2)), 1)
    return np.asarray(economy.last_quarter.gp_firsts.sum(axis=(0, 2)) / firsts)


def expected_wait(queue: Waiting, clinic: Clinic) -> float:
    """Weeks that a clinic tells practices to expect: its notice, and its queue at its places."""
    return number.CLINIC_NOTICE + queue.size() / max(clinic.places, 0.1)


def _sent(economy: "HealthEconomy", clinic: Clinic, wait: float) -> Reals:
    """[n, k] share of letters that go to the clinic instead."""
    suitable = _suitable(economy, clinic.suitable, clinic.scheme.rows, clinic.specialties)
    return suitable * _preferred(economy, clinic, wait)


@once_a_quarter
def _suitable(economy: "HealthEconomy", share: float, rows: tuple[int, ...], kinds: tuple[int, ...]) -> Reals:
    """[n, k] share of letters that a clinic suited to `share` of all patients could deal with."""
    return left(share, economy.behaviour.substituted.take(block(rows, kinds)))


def _brought(clinic: Clinic, wait: float) -> float:
    """Patients brought out for each letter: the fewer, the longer the wait."""
    return clinic.induced * min(1.0, number.CLINIC_TOLERATED / wait)


def _preferred(economy: "HealthEconomy", clinic: Clinic, wait: float) -> Reals:
    """[n, k] share of suitable patients for whom the clinic is chosen, by its wait against their hospitals'."""
    rows, kinds = where(clinic.scheme.rows), where(clinic.specialties)
    hospital = economy.constants.trust_share[rows] @ economy.world.expected_wait[kinds].T
    ratio = wait / (number.CLINIC_QUICKER * np.maximum(hospital, 0.5))
    return np.asarray(1.0 / (1.0 + ratio**number.CLINIC_CHOICE))


def _add(counts: NDArray[Any], here: NDArray[np.intp], more: NDArray[Any]) -> None:
    """Add `more` [n, k] to `counts` [R, S] in a clinic's block."""
    counts.put(here, counts.take(here) + more)


def standing_cost(scheme: Scheme) -> float:
    """Pence a week that a scheme costs whoever comes, with its part of what setting it up cost."""
    entry = registry.by_name(scheme.initiative).INITIATIVE
    return scheme.scale * 100 * (entry.running / 13 + entry.set_up / SET_UP_WEEKS)


def send_back(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Let the letters of people who still wait for a clinic that closes be written again, to the hospital."""
    queue, clinics = economy.local.queues.pop(scheme.key, None), economy.local.clinics
    offered = [clinic for clinic in clinics if clinic.scheme is scheme]
    if queue is not None and offered:
        returning = economy.local.returning
        _add(returning[economy.week % len(returning)], offered[0].block, queue.people[:, SENT].sum(axis=0))
