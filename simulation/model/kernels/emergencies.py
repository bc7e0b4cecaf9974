"""Emergencies: who is expected, where they go, and what becomes of them at the door.

Axes: R rows, A hospitals, T providers (the hospitals first), E kinds of emergency admission, K kinds of department.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulation.model.kernels.compiling import compiled

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]

SAME_DAY, ACSC, OTHER = range(3)
MAJOR, MINOR = range(2)


class Services(NamedTuple):
    """What the week's other services mean for those who come to A&E."""

    room: Reals
    """[R] attendances beside the usual that a slow A&E leaves."""
    diverted: Reals
    """[R] share of minor attendances left by evening surgeries."""
    unmet: Counts
    """[R] consultations not to be had."""
    turned_away: Counts
    """[R] calls that nobody answered."""


class Door(NamedTuple):
    """What a hospital does at its front door."""

    unit: Reals
    """[A] share of attendances that an assessment unit takes in."""
    near: Reals
    """[A] share of the others still there near four hours."""
    routine: Reals
    """[A] share of those who are admitted then."""
    late: Reals
    """[A] share of the rest who stay longer."""


@compiled
def needing(usual: Reals, visited: Reals, relief: Reals, avoidable: Reals, again: Reals) -> Reals:
    """[R, E] people expected to need admission, from those of a `usual` week [R, E].

    `visited` and `relief` [R, E] are what visits and schemes change, `avoidable` [R] what care for long-term conditions
    does to the admissions that it could avoid; `again` [R] come back.
    """
    mean = np.empty_like(usual)
    for r in range(len(usual)):
        for kind in range(usual.shape[1]):
            mean[r, kind] = usual[r, kind] * visited[r, kind] * (1.0 - relief[r, kind])
        mean[r, ACSC] *= avoidable[r]
        mean[r, OTHER] += again[r]
        for kind in range(usual.shape[1]):
            mean[r, kind] = max(mean[r, kind], 0.0)
    return mean


@compiled
def by_hospital(people: Counts, running: Reals, luck: Reals) -> Counts:
    """[A, R, n] `people` [R, n] by hospital: `running` [A, R] adds up each row's shares, `luck` [R, n] rounds."""
    hospitals, (rows, kinds) = len(running), people.shape
    to = np.empty((hospitals, rows, kinds), dtype=np.int64)
    for r in range(rows):
        for kind in range(kinds):
            before = 0
            for a in range(hospitals - 1):
                mark = int(people[r, kind] * running[a, r] + luck[r, kind])
                to[a, r, kind] = mark - before
                before = mark
            to[hospitals - 1, r, kind] = people[r, kind] - before
    return to


@compiled
def coming(
    usual: Reals, rates: Reals, together: Reals, services: Services, unmet_come: float, turned_away_come: float
) -> tuple[Reals, Reals]:
    """[R, K] people expected in A&E who need no admission, and [R] those who are put off by a slow one.

    `usual` [R] multiplies the `rates` [R, K], which are `together` [R]; some of those whom other services have no room
    for come as well.
    """
    mean, put_off = np.empty_like(rates), np.empty_like(together)
    for r in range(len(rates)):
        left = usual[r] * services.room[r]
        put_off[r] = together[r] * (usual[r] - left)
        unmet = (unmet_come * services.unmet[r] + turned_away_come * services.turned_away[r]) / 2
        mean[r, MAJOR] = rates[r, MAJOR] * left + unmet
        mean[r, MINOR] = rates[r, MINOR] * (left * services.diverted[r]) + unmet
    return mean, put_off


@compiled
def _everybody(admitted: Counts, a: int, r: int) -> int:
    """Admitted to a hospital from a row, of `admitted` [A, R, E]."""
    people = 0
    for kind in range(admitted.shape[2]):
        people += admitted[a, r, kind]
    return people


@compiled
def attend(admitted: Counts, others: Counts, via: float, luck: Reals, major: Counts, attended: Counts) -> Counts:
    """[A, R] those at major departments who need no admission, of `others` [A, R, K].

    Of those `admitted` [A, R, E] a share comes `via` A&E, `luck` [R, A] rounds; `major` [A, R] is written, `attended`
    [R, K, T] as well.
    """
    hospitals, rows = major.shape
    through = np.empty((hospitals, rows), dtype=np.int64)
    for a in range(hospitals):
        for r in range(rows):
            through[a, r] = others[a, r, MAJOR]
            major[a, r] = int(_everybody(admitted, a, r) * via + luck[r, a]) + through[a, r]
            attended[r, MAJOR, a] = major[a, r]
            attended[r, MINOR, a] = others[a, r, MINOR]
    return through


@compiled
def pressed(
    routine: Reals, in_time: Reals, target: float, pressure: float, feared: float, occupancy: Reals, full: float
) -> Reals:
    """[A] share admitted near four hours, from what is `routine` [A].

    Each unit by which `in_time` [A] is short of the `target` presses so much, the more a breach is `feared`; there is
    no room for them at an `occupancy` [A] of one, and enough below that at which beds are `full`.
    """
    share = np.empty_like(routine)
    for a in range(len(routine)):
        short = max(target - in_time[a], 0.0)
        room = min(max((1.0 - occupancy[a]) / (1.0 - full), 0.0), 1.0)
        share[a] = min(routine[a] * (1.0 + pressure * short * feared) * room, 0.95)
    return share


@compiled
def take_in(through: Counts, door: Door, luck: Reals, breaches: Counts, harm: float, missed: Reals) -> Counts:
    """[A, R] of those who come `through` the door and need no bed overnight, those admitted for some hours.

    `luck` [4, R, A] rounds; `breaches` [T] are counted, and the benefit `missed` [R] by their `harm`.
    """
    hospitals, rows = through.shape
    taken = np.empty((hospitals, rows), dtype=np.int64)
    for r in range(rows):
        late_here = 0
        for a in range(hospitals):
            assessed = int(through[a, r] * door.unit[a] + luck[3, r, a])
            near = int((through[a, r] - assessed) * door.near[a] + luck[0, r, a])
            admitted = int(near * door.routine[a] + luck[1, r, a])
            late = int((near - admitted) * door.late[a] + luck[2, r, a])
            taken[a, r] = assessed + admitted
            breaches[a] += late
            late_here += late
        missed[r] += harm * late_here
    return taken


@compiled
def write_down(
    admitted: Counts, short: Counts, worth: float, emergencies: Counts, short_stays: Counts, benefit: Reals
) -> Counts:
    """[A, R] those who need a bed overnight, of those `admitted` [A, R, E].

    With them, those admitted for a `short` time [A, R] are counted as `emergencies` [R, E, T] and `short_stays` [R, T];
    every admission of need is `worth` so much `benefit` [R].
    """
    hospitals, rows, kinds = admitted.shape
    overnight = np.empty((hospitals, rows), dtype=np.int64)
    for r in range(rows):
        everybody = 0
        for a in range(hospitals):
            here = _everybody(admitted, a, r)
            everybody += here
            overnight[a, r] = here - admitted[a, r, SAME_DAY]
            for kind in range(kinds):
                emergencies[r, kind, a] = admitted[a, r, kind]
            emergencies[r, SAME_DAY, a] += short[a, r]
            short_stays[r, a] = short[a, r]
        benefit[r] += worth * everybody
    return overnight
