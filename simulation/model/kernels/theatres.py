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
) -> tuple[Treated, Counts, Counts]:
    """Those called who want their operation; [2, 2 S * A] they and the weeks they waited; [R] who no longer wants it.

    The chance to be `removed_by` [HORIZON] goes by the `weeks` waited by each of m cohorts, of which `late` [m] is the
    odds to be outside 18 weeks; `luck` [2, S, A, R]. `removed` [S, T, R] counts those removed.
    """
    _, specialties, hospitals, rows = luck.shape
    treated = Treated(np.zeros(luck.shape, np.int64), np.zeros(luck.shape, np.int64), np.zeros(luck.shape))
    by_queue, gone = np.zeros((2, 2 * specialties * hospitals), np.int64), np.zeros(rows, np.int64)
    for at in range(len(called.cell)):
        queue, cohort = called.cell[at] // rows, called.cohort[at]
        row, waited = called.cell[at] - queue * rows, weeks[cohort]
        kind, hospital = queue // hospitals, queue % hospitals
        here = kind // specialties, kind % specialties, hospital, row
        off = np.int64(called.people[at] * removed_by[waited] + luck[here])
        wanting = called.people[at] - off
        removed[here[1], hospital, row] += off
        gone[row] += off
        by_queue[0, queue] += wanting
        by_queue[1, queue] += wanting * waited
        treated.people[here] += wanting
        treated.waited[here] += wanting * waited
        treated.early[here] += wanting * (1.0 / (1.0 + late[cohort]))
    return treated, by_queue, gone


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


class Done(NamedTuple):
    """[R] operations of the week."""

    people: Counts
    waited: Counts
    """Weeks."""
    left: Counts
    """People who are not followed up."""


@compiled
def finish(treated: Treated, after: float, luck: Reals, follow: Counts, in_time: Counts, book: Book) -> Done:
    """Write operations down; a share `after` of the people is to be seen again, and joins `follow` [S, A, R].

    `luck` is [S, A, R]; those inside 18 weeks of referral are counted in `in_time` [R, T].
    """
    _, specialties, hospitals, rows = treated.people.shape
    done = Done(np.zeros(rows, np.int64), np.zeros(rows, np.int64), np.zeros(rows, np.int64))
    for s in range(specialties):
        for a in range(hospitals):
            for r in range(rows):
                people = treated.people[0, s, a, r] + treated.people[1, s, a, r]
                weeks = treated.waited[0, s, a, r] + treated.waited[1, s, a, r]
                coming = np.int64(people * after + luck[s, a, r])
                follow[s, a, r] += coming
                done.people[r] += people
                done.waited[r] += weeks
                done.left[r] += people - coming
                book.day_cases[s, a, r] += treated.people[0, s, a, r]
                book.inpatients[s, a, r] += treated.people[1, s, a, r]
                book.waited[s, a, r] += weeks
    _count_early(treated, luck[0], in_time)
    return done


@compiled
def _count_early(treated: Treated, luck: Reals, in_time: Counts) -> None:
    """Add those inside 18 weeks to `in_time` [R, T]; `luck` [A, R] rounds."""
    kinds, specialties, hospitals, rows = treated.early.shape
    people, early = np.zeros((hospitals, rows), np.int64), np.zeros((hospitals, rows))
    for kind in range(kinds):
        for s in range(specialties):
            for a in range(hospitals):
                for r in range(rows):
                    people[a, r] += treated.people[kind, s, a, r]
                    early[a, r] += treated.early[kind, s, a, r]
    for a in range(hospitals):
        for r in range(rows):
            in_time[r, a] += min(np.int64(early[a, r] + luck[a, r]), people[a, r])
