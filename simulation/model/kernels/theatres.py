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


class Cohorts(NamedTuple):
    """[m] the cohorts that they come from."""

    weeks: Places
    """Weeks waited."""
    in_time: Reals
    """Chance that somebody is inside 18 weeks of referral."""


@compiled
def take_off(
    called: Entries, cohorts: Cohorts, removed_by: Reals, luck: Reals, size: int
) -> tuple[Counts, Counts, Reals, Counts]:
    """[size] who want their operation, weeks they waited, how many of them are in time, and who no longer wants it.

    The chance to be `removed_by` [HORIZON] goes by weeks waited; `luck` [size].
    """
    count, waited, early = np.zeros(size, np.int64), np.zeros(size, np.int64), np.zeros(size)
    removed = np.zeros(size, np.int64)
    for at in range(len(called.cell)):
        cell, cohort = called.cell[at], called.cohort[at]
        weeks = cohorts.weeks[cohort]
        off = np.int64(called.people[at] * removed_by[weeks] + luck[cell])
        wanting = called.people[at] - off
        removed[cell] += off
        count[cell] += wanting
        waited[cell] += wanting * weeks
        early[cell] += wanting * cohorts.in_time[cohort]
    return count, waited, early, removed


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
