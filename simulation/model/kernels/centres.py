"""Patients who go to an independent centre instead of the trust on whose list for day cases they were put this week.

Axes: S specialties, A hospitals, R rows, of which a centre serves the specialties N, the trusts M and the rows P; T
providers, the hospitals first.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulation.model.kernels.compiling import compiled

Counts = NDArray[np.int64]
Small = NDArray[np.int32]
Reals = NDArray[np.float64]
Places = NDArray[np.intp]


class Served(NamedTuple):
    """Whom a centre serves."""

    kinds: Places
    """[N] specialties."""
    rows: Places
    """[P]"""


class Books(NamedTuple):
    """Where its operations are counted."""

    day_cases: Counts
    """[S, T, R]"""
    waited: Counts
    """[S, T, R] weeks that those operated on waited."""
    in_time: Counts
    """[R, T] of them, those inside 18 weeks of referral."""
    benefit: Reals
    """[R] points of benefit of the operations."""
    left: Counts
    """[R] people who have ended a hospital pathway."""


@compiled
def wishing(served: Served, listed: Small, choosing: Reals, willing: float, appeal: Reals, luck: Reals) -> Counts:
    """[N, M, P] who would go to the centre, of those `listed` [S, A, 1, R] this week.

    Those `choosing` [R] a hospital at all choose the centre by how `willing` they are, and by its `appeal` [N, M];
    `luck` [N, M, P] rounds.
    """
    found = np.empty(luck.shape, dtype=np.int64)
    for n in range(luck.shape[0]):
        for m in range(luck.shape[1]):
            for p in range(luck.shape[2]):
                row = served.rows[p]
                here, share = listed[served.kinds[n], m, 0, row], min(choosing[row] * willing * appeal[n, m], 1.0)
                found[n, m, p] = min(int(here * share + luck[n, m, p]), here)
    return found


@compiled
def go(served: Served, going: Counts, listed: Small, people: Counts, books: Books, weeks: int, worth: float) -> Counts:
    """[N, M] operations on people `going` [N, M, P], who leave those `listed` [S, A, 1, R], `people` [S, A] in all.

    They are counted in the `books` of hospitals elsewhere: after so many `weeks`, and each `worth` so much benefit.
    """
    by_trust, elsewhere = np.zeros(going.shape[:2], dtype=np.int64), going.shape[1]
    for p in range(len(served.rows)):
        row, done = served.rows[p], 0
        for n in range(len(served.kinds)):
            kind = served.kinds[n]
            for m in range(elsewhere):
                listed[kind, m, 0, row] -= going[n, m, p]
                people[kind, m] -= going[n, m, p]
                by_trust[n, m] += going[n, m, p]
                books.day_cases[kind, elsewhere, row] += going[n, m, p]
                books.waited[kind, elsewhere, row] += going[n, m, p] * weeks
                done += going[n, m, p]
        books.in_time[row, elsewhere] += done
        books.benefit[row] += done * worth
        books.left[row] += done
    return by_trust
