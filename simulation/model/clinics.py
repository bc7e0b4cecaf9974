"""Local clinics and tests: who is sent there, how long they wait, who is seen, and what that comes to.

Practices send suitable patients to a clinic as long as it is quicker by enough to make up for not seeing the
consultant; patients whom nobody would have referred come while the wait is short. The queue is first come first served,
so that a clinic with too few places ends with a wait little better than the hospital's.

Axes: W weeks waited, K two kinds of patient (sent instead of to hospital; brought out), n rows, k specialties.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from simulation.initiatives import registry
from simulation.initiatives.spec import Scheme
from simulation.model.keeping import once_a_quarter
from simulation.model.local_care import Clinic, Waiting, block, where
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


@dataclass(frozen=True)
class Visits:
    """A clinic's week; all [n, k]."""

    sent: Counts
    """Those seen who would else have gone to hospital."""
    brought: Counts
    """Those seen whom the clinic brought out."""
    waited: Counts
    """Weeks that those sent had waited, summed."""
    ill: Reals
    """Part of those seen who may need the hospital."""
    onward: Counts
    """Those referred on."""


def see(economy: "HealthEconomy", clinic: Clinic, wanted: Counts) -> Counts:
    """[n, k] of the week's `wanted` referrals, how many join the clinic's queue, less those whom it refers on."""
    luck = economy.scheme_luck(clinic.scheme, (3, *wanted.shape))
    queue = economy.local.queue_of(clinic.scheme, wanted.shape)
    wait = expected_wait(queue, clinic)
    coming = np.empty((2, *wanted.shape), dtype=np.int64)
    coming[SENT] = share(wanted, _sent(economy, clinic, wait), luck[0])
    coming[BROUGHT] = share(wanted, _brought(clinic, wait), luck[1])
    queue.join(coming)
    (sent, brought), (waited, _) = queue.call(clinic.places)
    both = sent + brought
    # of those brought out as many may need the hospital as gain from being seen at all
    ill = (sent + number.INDUCED_BENEFIT * brought) / np.maximum(both, 1)
    onward = share(both, clinic.onward * ill, luck[2])
    queue.cost += standing_cost(clinic.scheme)
    _write_down(economy, clinic, queue, Visits(sent, brought, waited, ill, onward))
    return np.asarray(coming[SENT] - onward)


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


def _write_down(economy: "HealthEconomy", clinic: Clinic, queue: Waiting, seen: Visits) -> None:
    """Count those seen, what they waited, gained and cost, their part of the clinic's standing cost included."""
    both, week, here, rows = seen.sent + seen.brought, economy.this_week, clinic.block, where(clinic.scheme.rows)
    everybody = int(both.sum())
    economy.charge_scheme(clinic.scheme, everybody, clinic.price)
    if not everybody:
        return
    bar = np.maximum(economy.behaviour.threshold.take(here) + economy.local.style.take(here), 0.0)
    settled = np.maximum(seen.sent - seen.onward, 0)
    gained = np.maximum(settled * (1.0 + bar) - pathways.BENEFIT_WAIT * seen.waited, 0.0)
    week.benefit[rows] += (gained + number.INDUCED_BENEFIT * seen.brought).sum(axis=1)
    week.missed_benefit[rows] += pathways.BENEFIT_WAIT * seen.waited.sum(axis=1)
    theirs = seen.sent / np.maximum(both * seen.ill, 1.0)
    sent_on = seen.onward * theirs * hospital_cost(economy)[where(clinic.specialties)]
    each = float(clinic.price + queue.cost / everybody)
    queue.cost = 0.0
    pence = (np.rint(seen.sent * each) + np.rint(sent_on)).astype(np.int64)
    _add(week.in_house, here, both)
    _add(week.clinic_seen, here, seen.sent)
    _add(week.clinic_waited, here, seen.waited)
    _add(week.clinic_benefit, here, gained)
    _add(week.clinic_pence, here, pence)


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
