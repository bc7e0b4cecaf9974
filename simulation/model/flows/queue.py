"""Queues for hospital care: cohorts by the week of joining, called first come first served.

Axes: S specialties, A providers that keep queues (the trusts, then `elsewhere`), K classes served alike, R rows.
"""

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
_SLOTS = (AGES[:, None] - AGES) % HORIZON
"""[week, weeks waited] where cohorts are kept, by the week since the last horizon began."""


@dataclass(frozen=True)
class Called:
    """Those called in a week: an entry for each place in a queue, and week of joining, that the call comes to."""

    cell: Places
    """[n] place in an array of `shape`, laid flat."""
    cohort: Places
    """[n] which of the m cohorts called from it is."""
    count: Counts
    """[n] people."""
    shape: tuple[int, ...]
    """S, A, K, R."""
    queue: Places
    """[m] place in [S, A], laid flat, of each cohort."""
    weeks: Places
    """[m] weeks that each cohort has waited."""

    @property
    def age(self) -> Places:
        """[n] weeks waited."""
        return self.weeks.take(self.cohort)

    def summed(self, values: NDArray[np.number]) -> Reals:
        """[S, A, K, R] `values` [n] summed over the weeks of joining."""
        totals = np.bincount(self.cell, weights=values, minlength=prod(self.shape))
        return np.asarray(totals, dtype=np.float64).reshape(self.shape)

    def counted(self, values: Counts) -> Counts:
        """[S, A, K, R] whole `values` [n] summed over the weeks of joining."""
        return self.added(values, np.zeros(self.shape, dtype=np.int64))

    def added(self, values: Counts, totals: Counts) -> Counts:
        """[S, A, K, R] `totals` themselves, once whole `values` [n] are added to them."""
        np.add.at(totals.reshape(-1), self.cell, values)
        return totals


class Queue:
    """People who wait, by specialty, provider, week of joining, class and row."""

    def __init__(self, specialties: int, providers: int, classes: int, rows: int) -> None:
        self._shape = specialties, providers, classes, rows
        self._cohorts: Small = np.zeros((HORIZON, specialties * providers, classes * rows), dtype=np.int32)
        """[HORIZON, S * A, K * R] a week's cohort stands together, since most weeks touch few cohorts."""
        self._people: Counts = np.zeros((HORIZON, specialties * providers), dtype=np.int64)
        """[HORIZON, S * A] people in each cohort."""
        self.week = 0

    def __deepcopy__(self, memo: dict[int, object]) -> "Queue":
        """The same people in a queue of their own; most cohorts are empty, and nothing is copied of them."""
        other = Queue(*self._shape)
        used = np.flatnonzero(self._people.any(axis=1))
        other._cohorts[used] = self._cohorts[used]
        other._people[:], other.week = self._people, self.week
        return other

    @property
    def waiting(self) -> Small:
        """[S, A, HORIZON, K, R] people in each cohort by class and row."""
        return self._cohorts.reshape(HORIZON, *self._shape).transpose(1, 2, 0, 3, 4)

    @property
    def totals(self) -> Counts:
        """[S, A, HORIZON] people in each cohort."""
        return self._people.reshape(HORIZON, *self._shape[:2]).transpose(1, 2, 0)

    def part(self, specialties: slice) -> "Queue":
        """The queue of some specialties only: the same people, not copies of them."""
        start, stop, _ = specialties.indices(self._shape[0])
        part, providers = object.__new__(Queue), self._shape[1]
        part._shape = stop - start, *self._shape[1:]
        places = slice(start * providers, stop * providers)
        part._cohorts, part._people, part.week = self._cohorts[:, places], self._people[:, places], self.week
        return part

    def turn_to(self, week: int) -> None:
        """Open the cohort of `week`; those who joined a horizon ago move to the next cohort, to be called first."""
        self.week = week
        slot, follows = week % HORIZON, (week + 1) % HORIZON
        if self._people[slot].any():
            for standing in (self._cohorts, self._people):
                standing[follows] += standing[slot]
                standing[slot] = 0

    def join(self, arrivals: Counts, week: int | None = None) -> None:
        """Let `arrivals` [S, A, K, R] join, now or as of an earlier week."""
        slot = (self.week if week is None else max(week, self.week - HORIZON + 1)) % HORIZON
        joining = arrivals.reshape(self._cohorts.shape[1:])
        self._cohorts[slot] += joining.astype(np.int32)
        self._people[slot] += np.add.reduce(joining, axis=1)

    def join_some(self, place: Places, people: Counts) -> None:
        """Let `people` [n] join now at n different `place`s of [S, A, K, R], laid flat."""
        slot = self.week % HORIZON
        cohort = self._cohorts[slot]
        cohort.reshape(-1)[place] += people.astype(np.int32)
        np.add.at(self._people[slot], place // cohort.shape[1], people)

    def size(self) -> Counts:
        """[S, A] people waiting."""
        return np.asarray(self._people.sum(axis=0).reshape(self._shape[:2]))

    def empty(self) -> bool:
        """Whether nobody waits."""
        return not np.count_nonzero(self._people)

    def by_row(self, over_weeks: int = -1) -> Counts:
        """[S, A, R] people who have waited more than `over_weeks` weeks."""
        slots = self._slots[over_weeks + 1 :]
        people = np.zeros(self._cohorts.shape[1:], dtype=np.int32)
        for slot in slots[np.asarray(self._people.any(axis=1))[slots]].tolist():
            people += self._cohorts[slot]
        return np.asarray(np.add.reduce(people.reshape(self._shape), axis=2, dtype=np.int64))

    def by_age(self) -> tuple[Places, Small]:
        """[m] weeks waited, and [m, A, R] people, of each cohort in which somebody is left."""
        slots = np.flatnonzero(self._people.any(axis=1))
        cohorts = self._cohorts[slots].reshape(len(slots), *self._shape)
        # nobody is counted twice, so that 32 bits are enough
        return (self.week - slots) % HORIZON, np.add.reduce(cohorts, axis=(1, 3), dtype=np.int32)

    def ripe(self, weeks: int, provider: int) -> Counts:
        """[S] people at `provider` who have waited at least `weeks` weeks."""
        people = np.add.reduce(self._people.take(self._slots[weeks:], axis=0), axis=0)
        return np.asarray(people[provider :: self._shape[1]])

    def call(self, places: Counts, luck: Reals) -> Called:
        """Call the oldest for `places` [S, A]; `luck` [S, A] rounds the part of a cohort that is called."""
        slot, queue, age, called = self._first_come(places.ravel())
        standing, people = self._cohorts[slot, queue], self._people[slot, queue]
        flat, width = standing.reshape(-1), standing.shape[1]
        anybody = (flat != 0).nonzero()[0]
        cohort, there = anybody // width, flat.take(anybody)
        count = _share_of(there, cohort, called, people, luck.ravel()[queue])
        flat[anybody] = there - count
        self._cohorts[slot, queue] = standing
        self._people[slot, queue] = people - called
        cell = anybody + ((queue - np.arange(len(queue))) * width).take(cohort)
        return Called(cell, cohort, count, self._shape, queue, age)

    def _first_come(self, places: Counts) -> tuple[Places, Places, Places, Counts]:
        """[m] slot, queue, weeks waited and people of each cohort that the `places` [S * A] reach, oldest first."""
        age = np.add.reduce(self._people, axis=1).take(self._slots).nonzero()[0][::-1]
        slot = self._slots.take(age)
        people = self._people.take(slot, axis=0)
        older = np.add.accumulate(people, axis=0)
        older -= people
        take = np.minimum(np.maximum(places - older, 0), people).ravel()
        reached = take.nonzero()[0]
        order = reached // len(places)
        return slot[order], reached - order * len(places), age[order], take[reached]

    def put_first(self, place: tuple[Places, ...], back: Counts) -> None:
        """Put `back` [n] in front of everybody who waits at n different `place`s: specialty, provider, row.

        They join the oldest cohort that there is; where nobody waits, this week's.
        """
        specialty, provider, row = place
        queue, oldest_first = specialty * self._shape[1] + provider, self._slots[::-1]
        anybody = self._people[oldest_first[:, None], queue] > 0
        anybody[-1] = True
        slot = oldest_first[anybody.argmax(axis=0)]
        self._cohorts[slot, queue, row] += back.astype(np.int32)
        np.add.at(self._people, (slot, queue), back)

    @property
    def _slots(self) -> Places:
        """[HORIZON] where the cohorts are kept, by weeks waited."""
        return np.asarray(_SLOTS[self.week % HORIZON])


def spread(counts: NDArray[np.integer], take: Counts, luck: Reals) -> Counts:
    """[n, m] take `take` [n] whole people, or all, out of `counts` [n, m] in proportion; `luck` [n] rounds.

    The people of a row stand side by side, and one is taken at every mark; `luck` moves the marks.
    """
    taken, total = counts.astype(np.int64), np.add.reduce(counts, axis=1, dtype=np.int64)
    part = (take < total).nonzero()[0]
    if part.size:
        among = total[part, None]
        marks = np.add.accumulate(taken[part], axis=1)
        marks *= take[part, None]
        marks += (luck[part, None] * among).astype(np.int64)
        marks //= among
        marks[:, 1:] -= marks[:, :-1].copy()
        taken[part] = marks
    return taken


def _share_of(there: NDArray[np.integer], cohort: Places, take: Counts, total: Counts, luck: Reals) -> Counts:
    """[n] of the people `there` [n], those taken when `take` [m] of the `total` [m] of each of m cohorts are.

    People stand in a row, cohort after cohort, and one is taken at every mark; `luck` [m] moves the marks.
    """
    moved = np.floor(luck * total) + (take.cumsum() - take) * total - (total.cumsum() - total) * take
    taking, ahead, among = np.array([take, moved, total], dtype=np.float64).take(cohort, axis=1, mode="clip")
    marks: Reals = there.cumsum(dtype=np.float64)
    # numbers are far below 2**53, so that the quotient of whole numbers is never rounded up to the next
    marks *= taking
    marks += ahead
    marks /= among
    taken: Counts = marks.astype(np.int64)
    taken[1:] -= taken[:-1].copy()
    return taken
