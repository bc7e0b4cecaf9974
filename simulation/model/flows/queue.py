"""Queues for hospital care: cohorts by the week of joining, called first come first served.

Axes: S specialties, A providers that keep queues (the trusts, then `elsewhere`), K classes served alike, R rows.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from simulation.model.kernels import queues

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

    def added(self, count: Counts, waited: Counts) -> None:
        """Add these people to `count` [S, A, K, R] and the weeks they waited to `waited`."""
        queues.write_in(self.cell, self.count, self.age, count.reshape(-1), waited.reshape(-1))

    def counted(self) -> tuple[Counts, Counts]:
        """[S, A, K, R] these people, and the weeks they waited."""
        count, waited = np.zeros(self.shape, dtype=np.int64), np.zeros(self.shape, dtype=np.int64)
        self.added(count, waited)
        return count, waited


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
        queues.join(self._cohorts[slot], self._people[slot], arrivals.reshape(self._cohorts.shape[1:]))

    @property
    def newest(self) -> tuple[Small, Counts]:
        """[S, A, K, R] the people of this week's cohort, and [S, A] their number, themselves."""
        slot = self.week % HORIZON
        return self._cohorts[slot].reshape(self._shape), self._people[slot].reshape(self._shape[:2])

    def size(self) -> Counts:
        """[S, A] people waiting."""
        return np.asarray(self._people.sum(axis=0).reshape(self._shape[:2]))

    def empty(self) -> bool:
        """Whether nobody waits."""
        return not np.count_nonzero(self._people)

    def by_row(self, over_weeks: int = -1) -> Counts:
        """[S, A, R] people who have waited more than `over_weeks` weeks."""
        specialties, providers, classes, rows = self._shape
        found = queues.standing(self._cohorts, self._people, self._slots[over_weeks + 1 :], classes)
        return found.reshape(specialties, providers, rows)

    def by_provider(self, over_weeks: int = -1) -> Counts:
        """[S, A] people who have waited more than `over_weeks` weeks."""
        return queues.ripe(self._people, self._slots[over_weeks + 1 :]).reshape(self._shape[:2])

    def by_age(self) -> tuple[Places, Small]:
        """[m] weeks waited, and [m, A, R] people, of each cohort in which somebody is left."""
        slots = np.flatnonzero(self._people.any(axis=1))
        cohorts = self._cohorts[slots].reshape(len(slots), *self._shape)
        # nobody is counted twice, so that 32 bits are enough
        return (self.week - slots) % HORIZON, np.add.reduce(cohorts, axis=(1, 3), dtype=np.int32)

    def ripe(self, weeks: int, provider: int) -> Counts:
        """[S] people at `provider` who have waited at least `weeks` weeks."""
        return self.by_provider(weeks - 1)[:, provider]

    def call(self, places: Counts, luck: Reals) -> Called:
        """Call the oldest for `places` [S, A]; `luck` [S, A] rounds the part of a cohort that is called."""
        slot, queue, age, take = queues.first_come(self._people, self._slots, places.ravel())
        cell, cohort, count = queues.call(self._cohorts, self._people, slot, queue, take, luck.ravel())
        return Called(cell, cohort, count, self._shape, queue, age)

    def put_first(self, back: Counts) -> None:
        """Put `back` [S, A, 1, R] in front of everybody who waits there; where nobody does, in this week's cohort."""
        queues.put_first(self._cohorts, self._people, self._slots, back.reshape(self._cohorts.shape[1:]))

    @property
    def _slots(self) -> Places:
        """[HORIZON] where the cohorts are kept, by weeks waited."""
        return np.asarray(_SLOTS[self.week % HORIZON])
