"""Queues for hospital care: cohorts by the week of joining, called first come first served.

Axes: S specialties, A providers that keep queues (the trusts, then `elsewhere`), K classes served alike, R rows.
"""

from copy import copy
from dataclasses import dataclass
from math import prod

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
    cohort: Places
    """[n] which of the m cohorts called from it is."""
    count: Counts
    """[n] people."""
    shape: tuple[int, ...]
    """S, A, K, R."""
    queue: tuple[Places, Places]
    """[m] specialty, and provider, of each cohort."""
    weeks: Places
    """[m] weeks that each cohort has waited."""

    @property
    def age(self) -> Places:
        """[n] weeks waited."""
        return self.weeks[self.cohort]

    def summed(self, values: NDArray[np.number]) -> Reals:
        """[S, A, K, R] `values` [n] summed over the weeks of joining."""
        totals = np.bincount(self.cell, weights=values, minlength=prod(self.shape))
        return np.asarray(totals, dtype=np.float64).reshape(self.shape)

    def counted(self, values: Counts) -> Counts:
        """[S, A, K, R] whole `values` [n] summed over the weeks of joining."""
        return self.summed(values).astype(np.int64)


class Queue:
    """People who wait, by specialty, provider, week of joining, class and row."""

    def __init__(self, specialties: int, providers: int, classes: int, rows: int) -> None:
        self._cohorts: Small = np.zeros((HORIZON, specialties, providers, classes, rows), dtype=np.int32)
        """[HORIZON, S, A, K, R] a week's cohort stands together, since most weeks touch few cohorts."""
        self.totals: Counts = np.zeros((specialties, providers, HORIZON), dtype=np.int64)
        """[S, A, HORIZON] people in each cohort."""
        self.week = 0

    def __deepcopy__(self, memo: dict[int, object]) -> "Queue":
        """The same people in a queue of their own; most cohorts are empty, and nothing is copied of them."""
        specialties, providers, _, classes, rows = self.waiting.shape
        other = Queue(specialties, providers, classes, rows)
        used = np.flatnonzero(self.totals.any(axis=(0, 1)))
        other._cohorts[used] = self._cohorts[used]
        other.totals[:], other.week = self.totals, self.week
        return other

    @property
    def waiting(self) -> Small:
        """[S, A, HORIZON, K, R] people in each cohort by class and row."""
        return self._cohorts.transpose(1, 2, 0, 3, 4)

    def part(self, specialties: slice) -> "Queue":
        """The queue of some specialties only: the same people, not copies of them."""
        part = copy(self)
        part._cohorts, part.totals = self._cohorts[:, specialties], self.totals[specialties]
        return part

    def turn_to(self, week: int) -> None:
        """Open the cohort of `week`; those who joined a horizon ago move to the next cohort, to be called first."""
        self.week = week
        slot, follows = week % HORIZON, (week + 1) % HORIZON
        if self.totals[:, :, slot].any():
            self._cohorts[follows] += self._cohorts[slot]
            self.totals[:, :, follows] += self.totals[:, :, slot]
            self._cohorts[slot] = 0
            self.totals[:, :, slot] = 0

    def join(self, arrivals: Counts, week: int | None = None) -> None:
        """Let `arrivals` [S, A, K, R] join, now or as of an earlier week."""
        joined = self.week if week is None else max(week, self.week - HORIZON + 1)
        cohort = self._cohorts[joined % HORIZON]
        np.add(cohort, arrivals, out=cohort, casting="same_kind")
        self.totals[:, :, joined % HORIZON] += arrivals.sum(axis=(2, 3))

    def join_some(self, place: tuple[Places, ...], people: Counts) -> None:
        """Let `people` [n] join now at n different `place`s: specialty, provider, class and row of each."""
        slot, shape = self.week % HORIZON, self.totals.shape[:2]
        self._cohorts[slot][place] += people.astype(np.int32)
        queue = place[0] * shape[1] + place[1]
        self.totals[:, :, slot] += np.bincount(queue, people, prod(shape)).astype(np.int64).reshape(shape)

    def size(self) -> Counts:
        """[S, A] people waiting."""
        return np.asarray(self.totals.sum(axis=2))

    def empty(self) -> bool:
        """Whether nobody waits."""
        return not self.totals.any()

    def by_row(self, over_weeks: int = -1) -> Counts:
        """[S, A, R] people who have waited more than `over_weeks` weeks."""
        slots = self._slots(AGES[over_weeks < AGES])
        slots = slots[np.asarray(self.totals.any(axis=(0, 1)))[slots]]
        return np.asarray(self._cohorts[slots].sum(axis=(0, 3), dtype=np.int64))

    def ripe(self, weeks: int, provider: int) -> Counts:
        """[S] people at `provider` who have waited at least `weeks` weeks."""
        return np.asarray(self.totals[:, provider, self._slots(AGES[weeks:])].sum(axis=1))

    def call(self, places: Counts, luck: Reals) -> Called:
        """Call the oldest for `places` [S, A]; `luck` [S, A] rounds the part of a cohort that is called."""
        s, a, age, called = self._first_come(places)
        slot = self._slots(age)
        cohorts = self._cohorts[slot, s, a]
        taken = cohorts.reshape(len(s), prod(cohorts.shape[1:]))
        part = (called < self.totals[s, a, slot]).nonzero()[0]
        self._cohorts[slot, s, a] = 0
        if part.size:
            whole = taken[part]
            taken[part] = _share_of(whole, called[part], luck[s[part], a[part]])
            self._cohorts[slot[part], s[part], a[part]] = (whole - taken[part]).reshape(-1, *cohorts.shape[1:])
        self.totals[s, a, slot] -= called
        flat = taken.ravel()
        anybody = (flat != 0).nonzero()[0]
        cohort = anybody // taken.shape[1]
        cell = anybody + ((s * places.shape[1] + a - np.arange(len(s))) * taken.shape[1])[cohort]
        count = flat[anybody].astype(np.int64)
        return Called(cell, cohort, count, (*places.shape, *cohorts.shape[1:]), (s, a), age)

    def _first_come(self, places: Counts) -> tuple[Places, Places, Places, Counts]:
        """[n] specialty, provider, weeks waited and people of each cohort that the `places` [S, A] reach."""
        ages = AGES[::-1][np.asarray(self.totals.any(axis=(0, 1)))[self._slots(AGES[::-1])]]
        totals = self.totals[:, :, self._slots(ages)]
        take = np.minimum(np.maximum(places[:, :, None] - totals.cumsum(axis=2) + totals, 0), totals)
        s, a, order = np.nonzero(take)
        return s, a, ages[order], take[s, a, order]

    def put_first(self, place: tuple[Places, ...], back: Counts) -> None:
        """Put `back` [n] in front of everybody who waits at n different `place`s: specialty, provider, row.

        They join the oldest cohort that there is; where nobody waits, this week's.
        """
        specialty, provider, row = place
        oldest_first = self._slots(AGES[::-1])
        anybody = self.totals[specialty, provider][:, oldest_first] > 0
        anybody[:, -1] = True
        slot = oldest_first[anybody.argmax(axis=1)]
        self._cohorts[slot, specialty, provider, 0, row] += back.astype(np.int32)
        np.add.at(self.totals, (specialty, provider, slot), back)

    def _slots(self, ages: Places) -> Places:
        """Where the cohorts of these ages are kept."""
        return np.asarray((self.week - ages) % HORIZON)


def spread(counts: NDArray[np.integer], take: Counts, luck: Reals) -> Counts:
    """[n, m] take `take` [n] whole people out of `counts` [n, m] in proportion; `luck` [n] decides the rounding."""
    taken = counts.astype(np.int64)
    part = np.flatnonzero(take < taken.sum(axis=1))
    if part.size:
        taken[part] = _share_of(taken[part], take[part], luck[part])
    return taken


def _share_of(counts: NDArray[np.integer], take: Counts, luck: Reals) -> Counts:
    """[n, m] the same where fewer are taken than there are, in every one of n."""
    marks = counts.cumsum(axis=1, dtype=np.float64)
    total = marks[:, -1:].copy()
    # numbers are far below 2**53, so that the quotient of whole numbers is never rounded up to the next
    marks *= take[:, None]
    marks += np.floor(luck[:, None] * total)
    marks /= total
    taken: Counts = marks.astype(np.int64)
    taken[:, 1:] -= taken[:, :-1].copy()
    return taken
