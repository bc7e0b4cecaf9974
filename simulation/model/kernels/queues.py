"""People in queues: called oldest first, joining, and taken in proportion from those who stand side by side.

A queue's cohorts are [HORIZON, Q, K * R]: by slot of the week of joining, then place in [S, A], laid flat, then people
by class and row.
"""

import numpy as np
from numpy.typing import NDArray

from simulation.model.kernels.compiling import compiled

Counts = NDArray[np.int64]
Small = NDArray[np.int32]
Reals = NDArray[np.float64]
Places = NDArray[np.intp]


@compiled
def join(cohort: Small, people: Counts, arrivals: Counts) -> None:
    """Let `arrivals` [Q, K * R] join a `cohort` [Q, K * R] of so many `people` [Q]."""
    for place in range(len(arrivals)):
        joined = np.int64(0)
        for row in range(arrivals.shape[1]):
            cohort[place, row] += arrivals[place, row]
            joined += arrivals[place, row]
        people[place] += joined


@compiled
def first_come(people: Counts, slots: Places, places: Counts) -> tuple[Places, Places, Places, Counts]:
    """[m] slot, queue, weeks waited and people of each cohort of `people` [HORIZON, Q] that `places` [Q] reach.

    Oldest first; `slots` [HORIZON] are where cohorts are kept, by weeks waited.
    """
    left = np.maximum(places, 0)
    most = people.size
    slot, queue, age = np.empty(most, np.intp), np.empty(most, np.intp), np.empty(most, np.intp)
    take, reached = np.empty(most, np.int64), 0
    for weeks in range(len(slots) - 1, -1, -1):
        for place in range(people.shape[1]):
            found = min(people[slots[weeks], place], left[place])
            if found > 0:
                slot[reached], queue[reached], age[reached], take[reached] = slots[weeks], place, weeks, found
                left[place] -= found
                reached += 1
    return slot[:reached], queue[:reached], age[:reached], take[:reached]


@compiled
def call(
    cohorts: Small, people: Counts, slot: Places, queue: Places, take: Counts, luck: Reals
) -> tuple[Places, Places, Counts]:
    """[n] cell of [Q, K * R] laid flat, which cohort, and people called, as `take` [m] leave m cohorts.

    They leave in proportion to those who stand there; `luck` [Q] rounds. Who is called leaves the queue.
    """
    width = cohorts.shape[2]
    most = take.sum()
    cell, cohort, count = np.empty(most, np.intp), np.empty(most, np.intp), np.empty(most, np.int64)
    n = 0
    for at in range(len(slot)):
        standing, total = cohorts[slot[at], queue[at]], people[slot[at], queue[at]]
        moved, stood, before = np.floor(luck[queue[at]] * total), np.int64(0), np.int64(0)
        for place in range(width):
            if standing[place] > 0:
                stood += standing[place]
                # numbers are far below 2**53, so that the quotient is never rounded up to the next whole number
                mark = np.int64((stood * take[at] + moved) / total)
                if mark > before:
                    standing[place] -= mark - before
                    cell[n], cohort[n], count[n] = queue[at] * width + place, at, mark - before
                    before = mark
                    n += 1
        people[slot[at], queue[at]] = total - take[at]
    return cell[:n], cohort[:n], count[:n]


@compiled
def spread(counts: Counts, take: Counts, luck: Reals) -> Counts:
    """[n, m] take `take` [n] whole people, or all, out of `counts` [n, m] in proportion; `luck` [n] rounds.

    The people of a row stand side by side, and one is taken at every mark; `luck` moves the marks.
    """
    taken = counts.copy()
    for row in range(len(counts)):
        total = counts[row].sum()
        if take[row] < total:
            moved, stood, before = np.int64(luck[row] * total), np.int64(0), np.int64(0)
            for place in range(counts.shape[1]):
                stood += counts[row, place]
                mark = (stood * take[row] + moved) // total
                taken[row, place] = mark - before
                before = mark
    return taken


@compiled
def write_in(cell: Places, people: Counts, weeks: Counts, count: Counts, waited: Counts) -> None:
    """Add `people` [n] who waited `weeks` [n] to the `count` and to the weeks `waited` [Q * K * R] of their cells."""
    for at in range(len(cell)):
        count[cell[at]] += people[at]
        waited[cell[at]] += people[at] * weeks[at]


@compiled
def put_first(cohorts: Small, people: Counts, slots: Places, back: Counts) -> None:
    """Let `back` [Q, K * R] join the oldest cohort of their queue in which somebody waits, or this week's.

    `people` [HORIZON, Q] wait in the cohorts, and `slots` [HORIZON] are where these are kept, by weeks waited.
    """
    for queue in range(len(back)):
        total = back[queue].sum()
        if total > 0:
            weeks = len(slots) - 1
            while weeks > 0 and people[slots[weeks], queue] == 0:
                weeks -= 1
            people[slots[weeks], queue] += total
            for place in range(back.shape[1]):
                cohorts[slots[weeks], queue, place] += back[queue, place]


@compiled
def ripe(people: Counts, slots: Places) -> Counts:
    """[Q] people of the cohorts of `people` [HORIZON, Q] in these `slots`."""
    waiting = np.zeros(people.shape[1], np.int64)
    for slot in slots:
        for place in range(people.shape[1]):
            waiting[place] += people[slot, place]
    return waiting


@compiled
def learn(people: Counts, weeks: Counts, least: float, memory: float, elsewhere: float, expected: Reals) -> None:
    """Move the waits `expected` [n, A] towards those of the week: `people` [n, A] came, after so many `weeks` in all.

    Hospitals `elsewhere`, the last, treat all England alike, whoever is sent there.
    """
    for place in range(expected.shape[0]):
        for a in range(expected.shape[1]):
            latest = expected[place, a]
            if a == expected.shape[1] - 1:
                latest = elsewhere
            elif people[place, a] > 0:
                latest = max(weeks[place, a] / people[place, a], least)
            expected[place, a] += memory * (latest - expected[place, a])


@compiled
def standing(cohorts: Small, people: Counts, slots: Places, classes: int) -> Counts:
    """[Q, R] those who wait in the cohorts of these `slots`, of all classes; `people` [HORIZON, Q] are their number."""
    places, rows = cohorts.shape[1], cohorts.shape[2] // classes
    found = np.zeros((places, rows), dtype=np.int64)
    for slot in slots:
        for place in range(places):
            if people[slot, place]:
                for one in range(classes):
                    for row in range(rows):
                        found[place, row] += cohorts[slot, place, one * rows + row]
    return found
