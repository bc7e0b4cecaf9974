"""Queues for hospital care: cohorts by the week of joining, called first come first served.

Axes: S specialties, A providers that keep queues (the trusts, then `elsewhere`), K classes served alike, R rows.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Counts = NDArray[np.int64]
Small = NDArray[np.int32]
Reals = NDArray[np.float64]
Places = NDArray[np.intp]

HORIZON = 80
"""Weeks of joining that are told apart; who has waited longer counts as having waited this long."""
AGES = np.arange(HORIZON)


@dataclass(frozen=True)
class Called:
    """Those called in a week: an entry for each place in a queue, and week of joining, from which anybody is called."""

    cell: Places
    """[n] place in an array of `shape`, laid flat."""
    age: Places
    """[n] weeks waited."""
    count: Counts
    """[n] people."""
    shape: tuple[int, ...]
    """S, A, K, R."""

    def summed(self, values: NDArray[np.number]) -> Reals:
        """[S, A, K, R] `values` [n] summed over the weeks of joining."""
        size = int(np.prod(self.shape))
        return np.asarray(np.bincount(self.cell, weights=values, minlength=size), dtype=np.float64).reshape(self.shape)

    def counted(self, values: Counts) -> Counts:
        """[S, A, K, R] whole `values` [n] summed over the weeks of joining."""
        return self.summed(values).astype(np.int64)


class Queue:
    """People who wait, by specialty, provider, week of joining, class and row."""

    def __init__(self, specialties: int, providers: int, classes: int, rows: int) -> None:
        self.waiting: Small = np.zeros((specialties, providers, HORIZON, classes, rows), dtype=np.int32)
        self.totals: Counts = np.zeros((specialties, providers, HORIZON), dtype=np.int64)
        """[S, A, HORIZON] people in each cohort."""
        self.week = 0

    def turn_to(self, week: int) -> None:
        """Open the cohort of `week`; those who joined a horizon ago move to the next cohort, to be called first."""
        self.week = week
        slot, follows = week % HORIZON, (week + 1) % HORIZON
        if self.totals[:, :, slot].any():
            self.waiting[:, :, follows] += self.waiting[:, :, slot]
            self.totals[:, :, follows] += self.totals[:, :, slot]
            self.waiting[:, :, slot] = 0
            self.totals[:, :, slot] = 0

    def join(self, arrivals: Counts, week: int | None = None) -> None:
        """Let `arrivals` [S, A, K, R] join, now or as of an earlier week."""
        joined = self.week if week is None else max(week, self.week - HORIZON + 1)
        self.waiting[:, :, joined % HORIZON] += arrivals.astype(np.int32)
        self.totals[:, :, joined % HORIZON] += arrivals.sum(axis=(2, 3))

    def size(self) -> Counts:
        """[S, A] people waiting."""
        return np.asarray(self.totals.sum(axis=2))

    def by_row(self, over_weeks: int = -1) -> Counts:
        """[S, A, R] people who have waited more than `over_weeks` weeks."""
        slots = self._slots(AGES[over_weeks < AGES])
        slots = slots[np.asarray(self.totals.any(axis=(0, 1)))[slots]]
        return np.asarray(self.waiting[:, :, slots].sum(axis=(2, 3), dtype=np.int64))

    def ripe(self, weeks: int, provider: int) -> Counts:
        """[S] people at `provider` who have waited at least `weeks` weeks."""
        return np.asarray(self.totals[:, provider, self._slots(AGES[weeks:])].sum(axis=1))

    def call(self, places: Counts, luck: Reals) -> Called:
        """Call the oldest for `places` [S, A]; `luck` [S, A] rounds the part of a cohort that is called."""
        oldest_first = self._slots(AGES[::-1])
        totals = self.totals[:, :, oldest_first]
        before = totals.cumsum(axis=2) - totals
        take = np.minimum(np.maximum(places[:, :, None] - before, 0), totals)
        s, a, order = np.nonzero(take)
        slot = oldest_first[order]
        cohort, called = self.waiting[s, a, slot], take[s, a, order]
        taken = cohort.reshape(len(s), cohort.shape[1] * cohort.shape[2])
        part = np.flatnonzero(called < totals[s, a, order])
        if part.size:
            taken = taken.copy()
            taken[part] = spread(taken[part], called[part], luck[s[part], a[part]])
        self.waiting[s, a, slot] = cohort - taken.reshape(cohort.shape)
        self.totals[s, a, slot] -= called
        row, column = np.nonzero(taken)
        cell = (s * places.shape[1] + a)[row] * taken.shape[1] + column
        shape = (*places.shape, *cohort.shape[1:])
        return Called(cell, HORIZON - 1 - order[row], taken[row, column].astype(np.int64), shape)

    def put_first(self, back: Counts) -> None:
        """Put `back` [S, A, R] in front of everybody who waits: in the oldest cohort that there is."""
        oldest_first = self._slots(AGES[::-1])
        anybody = self.totals[:, :, oldest_first] > 0
        oldest = np.where(anybody.any(axis=2), anybody.argmax(axis=2), HORIZON - 1)
        s, a = np.nonzero(back.sum(axis=2))
        slot = oldest_first[oldest[s, a]]
        self.waiting[s, a, slot, 0] += back[s, a].astype(np.int32)
        self.totals[s, a, slot] += back[s, a].sum(axis=1)

    def _slots(self, ages: Places) -> Places:
        """Where the cohorts of these ages are kept."""
        return np.asarray((self.week - ages) % HORIZON)


def spread(counts: NDArray[np.integer], take: Counts, luck: Reals) -> Counts:
    """[n, m] take `take` [n] whole people out of `counts` [n, m] in proportion; `luck` [n] decides the rounding."""
    taken = counts.astype(np.int64)
    part = np.flatnonzero(take < taken.sum(axis=1))
    if part.size:
        marks = taken[part].cumsum(axis=1)
        total = marks[:, -1:]
        marks = (marks * take[part, None] + (luck[part, None] * total).astype(np.int64)) // total
        taken[part, 0] = marks[:, 0]
        taken[part, 1:] = marks[:, 1:] - marks[:, :-1]
    return taken
