"""Queues for hospital care: cohorts by the week of joining, called first come first served.

Axes: S specialties, A providers that keep queues (the trusts, then `elsewhere`), K classes served alike, R rows.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Counts = NDArray[np.int64]
Small = NDArray[np.int32]
Reals = NDArray[np.float64]

HORIZON = 80
"""Weeks of joining that are told apart; who has waited longer counts as having waited this long."""


@dataclass(frozen=True)
class Called:
    """Who was called in a week; [S, A, K, R] except where said."""

    count: Counts
    waited: Counts
    """Weeks waited, summed over those called."""
    early: Reals
    """[S, A, K, R] expected number of them inside a limit that the caller set for each cohort."""


class Queue:
    """People who wait, by specialty, provider, week of joining, class and row."""

    def __init__(self, specialties: int, providers: int, classes: int, rows: int) -> None:
        self.waiting: Small = np.zeros((specialties, providers, HORIZON, classes, rows), dtype=np.int32)
        self.totals: Counts = np.zeros((specialties, providers, HORIZON), dtype=np.int64)
        """[S, A, HORIZON] people in each cohort."""
        self.oldest: Counts = np.zeros((specialties, providers), dtype=np.int64)
        """[S, A] week from which everybody who joined earlier has left."""
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
        np.maximum(self.oldest, week - HORIZON + 1, out=self.oldest)

    def join(self, arrivals: Counts, week: int | None = None) -> None:
        """Let `arrivals` [S, A, K, R] join, now or as of an earlier week."""
        joined = self.week if week is None else max(week, self.week - HORIZON + 1)
        heads = arrivals.sum(axis=(2, 3))
        self.waiting[:, :, joined % HORIZON] += arrivals.astype(np.int32)
        self.totals[:, :, joined % HORIZON] += heads
        np.copyto(self.oldest, joined, where=(heads > 0) & (self.oldest > joined))

    def size(self) -> Counts:
        """[S, A] people waiting."""
        return np.asarray(self.totals.sum(axis=2))

    def by_row(self, over_weeks: int = -1) -> Counts:
        """[S, A, R] people who have waited more than `over_weeks` weeks."""
        ages = (self.week - np.arange(HORIZON)) % HORIZON
        return np.asarray(self.waiting[:, :, ages > over_weeks].sum(axis=(2, 3), dtype=np.int64))

    def ripe(self, weeks: int, provider: int) -> Counts:
        """[S] people at `provider` who have waited at least `weeks` weeks."""
        ages = (self.week - np.arange(HORIZON)) % HORIZON
        return np.asarray(self.totals[:, provider, ages >= weeks].sum(axis=1))

    def call(self, places: Counts, luck: Reals, chance_by_age: Reals | None = None) -> Called:
        """Call the oldest for `places` [S, A]; `luck` [S, A] rounds a cohort's share among its rows.

        `chance_by_age` [S, A, HORIZON], by weeks waited, is the chance to be inside the caller's limit.
        """
        shape = (*self.oldest.shape, *self.waiting.shape[3:])
        count, waited = np.zeros(shape, dtype=np.int64), np.zeros(shape, dtype=np.int64)
        early = np.zeros(shape)
        left = np.minimum(places, self.size())
        while True:
            self._skip_empty(left)
            s, a = np.nonzero(left > 0)
            if not s.size:
                return Called(count, waited, early)
            age = self.week - self.oldest[s, a]
            taken = self._take(s, a, left, luck)
            count[s, a] += taken
            waited[s, a] += taken * age[:, None, None]
            if chance_by_age is not None:
                early[s, a] += taken * chance_by_age[s, a, np.minimum(age, HORIZON - 1)][:, None, None]

    def _skip_empty(self, left: Counts) -> None:
        """Move `oldest` on to the oldest cohort that has somebody in it, where places are left."""
        s, a = np.nonzero(left > 0)
        while s.size:
            empty = (self.totals[s, a, self.oldest[s, a] % HORIZON] == 0) & (self.oldest[s, a] < self.week)
            s, a = s[empty], a[empty]
            self.oldest[s, a] += 1

    def _take(self, s: NDArray[np.intp], a: NDArray[np.intp], left: Counts, luck: Reals) -> Counts:
        """[n, K, R] people taken from the oldest cohorts of these queues, as far as places are left."""
        slot = self.oldest[s, a] % HORIZON
        total = self.totals[s, a, slot]
        take = np.minimum(left[s, a], total)
        cohort = self.waiting[s, a, slot]
        taken = spread(cohort.reshape(len(s), -1), take, luck[s, a]).reshape(cohort.shape)
        self.waiting[s, a, slot] = cohort - taken.astype(np.int32)
        self.totals[s, a, slot] = total - take
        left[s, a] -= take
        return taken


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
