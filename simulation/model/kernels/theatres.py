"""Operations from the lists: who is put on them, who has come off them, who is followed up.

Axes: S specialties, 2 S with day cases before stays, A hospitals, R rows; T providers, the hospitals first.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulation.model.kernels.compiling import compiled

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]
Places = NDArray[np.intp]


class Entries(NamedTuple):
    """[n] people called: by cell of [2 S, A, R] laid flat, cohort, and number."""

    cell: Places
    cohort: Places
    people: Counts


@compiled
def beyond(queue: Places, weeks: Places, before: Reals, week: int, limit: float, spread: Reals) -> Reals:
    """[m] weeks by which each cohort is beyond the `limit` of weeks since referral, over their `spread` [A].

    A cohort of a `queue` (of [2 S, A], laid flat) has waited for `weeks` on the list, and before that for what was
    written in `before` [S, A, HORIZON] in the week of listing; it is `week` now.
    """
    specialties, hospitals, horizon = before.shape
    found = np.empty(len(queue))
    for at in range(len(queue)):
        kind, hospital = queue[at] // hospitals, queue[at] % hospitals
        earlier = before[kind % specialties, hospital, (week - weeks[at]) % horizon]
        found[at] = (earlier + weeks[at] - limit) / spread[hospital]
    return found


class Treated(NamedTuple):
    """People called from their lists who want their operation; [2, S, A, R]."""

    people: Counts
    waited: Counts
    """Weeks."""
    early: Reals
    """Of them, how many are inside 18 weeks of referral, as expected."""


@compiled
def take_off(
    called: Entries, weeks: Places, late: Reals, removed_by: Reals, luck: Reals, removed: Counts
) -> tuple[Treated, Counts]:
    """Those called who want their operation, and [R] who no longer want or need it.

    The chance to be `removed_by` [HORIZON] goes by the `weeks` waited by each of m cohorts, of which `late` [m] is the
    odds to be outside 18 weeks; `luck` [2, S, A, R]. `removed` [S, T, R] counts those removed.
    """
    _, specialties, hospitals, rows = luck.shape
    treated = Treated(np.zeros(luck.shape, np.int64), np.zeros(luck.shape, np.int64), np.zeros(luck.shape))
    gone = np.zeros(rows, np.int64)
    for at in range(len(called.cell)):
        queue, cohort = called.cell[at] // rows, called.cohort[at]
        row, waited = called.cell[at] - queue * rows, weeks[cohort]
        kind, hospital = queue // hospitals, queue % hospitals
        here = kind // specialties, kind % specialties, hospital, row
        off = np.int64(called.people[at] * removed_by[waited] + luck[here])
        wanting = called.people[at] - off
        removed[here[1], hospital, row] += off
        gone[row] += off
        treated.people[here] += wanting
        treated.waited[here] += wanting * waited
        treated.early[here] += wanting * (1.0 / (1.0 + late[cohort]))
    return treated, gone


@compiled
def put_on(listed: Counts, chance: Reals, ready: Reals, luck: Reals, counted: Counts) -> Counts:
    """[2, S, A, R] of those `listed` [S, A, R], the day cases and the stays.

    The `chance` of a day case [S, A] grows by the share of other patients who are made `ready` [R] for it. `counted`
    [S, T, R] becomes those listed.
    """
    specialties, hospitals, rows = listed.shape
    new = np.empty((2, specialties, hospitals, rows), np.int64)
    for s in range(specialties):
        for a in range(hospitals):
            for r in range(rows):
                day = np.int64(listed[s, a, r] * (chance[s, a] + (1.0 - chance[s, a]) * ready[r]) + luck[s, a, r])
                new[0, s, a, r] = day
                new[1, s, a, r] = listed[s, a, r] - day
                counted[s, a, r] = listed[s, a, r]
    return new


class Book(NamedTuple):
    """[S, T, R] operations of the quarter."""

    day_cases: Counts
    inpatients: Counts
    waited: Counts


@compiled
def finish(
    count: Counts, waited: Counts, after: float, luck: Reals, follow: Counts, book: Book
) -> tuple[Counts, Counts, Counts]:
    """[A, R] who were operated on, weeks that they waited, and those followed up: `count`, `waited` [2, S, A, R].

    A share `after` is followed up, and joins `follow` [S, A, R].
    """
    _, specialties, hospitals, rows = count.shape
    done, weeks = np.zeros((hospitals, rows), np.int64), np.zeros((hospitals, rows), np.int64)
    followed = np.zeros((hospitals, rows), np.int64)
    for s in range(specialties):
        for a in range(hospitals):
            for r in range(rows):
                treated, had_waited = count[0, s, a, r] + count[1, s, a, r], waited[0, s, a, r] + waited[1, s, a, r]
                coming = np.int64(treated * after + luck[s, a, r])
                follow[s, a, r] += coming
                followed[a, r] += coming
                done[a, r] += treated
                weeks[a, r] += had_waited
                book.day_cases[s, a, r] += count[0, s, a, r]
                book.inpatients[s, a, r] += count[1, s, a, r]
                book.waited[s, a, r] += had_waited
    return done, weeks, followed
