"""The planned-care pathway, like for like: what every program does, and how this product's own parts do it.

Practices refer to twelve specialties of one hospital. Each specialty sees so many new patients a week, first come first
served; a quarter of those seen are put on its list for an operation, of which it does so many a week, first come first
served. Both run at what they can, a tenth below what comes, so that waits grow.
"""

from dataclasses import dataclass

import numpy as np

from simulation.model.flows.queue import Queue
from simulation.model.streams import Streams

PRACTICES, SPECIALTIES, WEEKS = 50, 12, 156
PATIENTS, REFERRALS = 6_000, 0.25
"""Patients of a practice; first referrals for each in a year."""
LISTED = 0.25
"""Share of those seen who are put on a list."""
RATE = PATIENTS * REFERRALS / SPECIALTIES / 52
"""Referrals a week of one practice to one specialty."""
PLACES = int(0.9 * RATE * PRACTICES)
"""New patients that a specialty sees in a week: 90% of those who come."""
OPERATIONS = int(0.9 * LISTED * PLACES)
"""Operations that a specialty does in a week: 90% of what it lists."""


@dataclass(frozen=True)
class Outcome:
    """What a program found in three years."""

    seen: float
    treated: float
    first_wait: float
    """Mean weeks to the first visit of those seen."""
    list_wait: float
    """Mean weeks on the list of those treated."""

    def differs(self, other: "Outcome") -> str:
        """In what this is unlike `other` beyond chance and the length of a week's step; empty where in nothing."""
        return next((name for name, most in TOLERANCE.items() if self._apart(other, name) > most), "")

    def _apart(self, other: "Outcome", name: str) -> float:
        """The relative difference in one figure."""
        return abs(float(getattr(self, name)) / float(getattr(other, name)) - 1.0)


TOLERANCE = {"seen": 0.02, "treated": 0.02, "first_wait": 0.1, "list_wait": 0.1}
"""Largest relative difference that counts as agreement."""


def ours(seed: int = 1) -> Outcome:
    """The pathway of this product's parts: whole patients by practice, common random numbers, queues in cohorts.

    The first half of the queue's specialties are clinics, the second their lists; a patient who is seen joins the list
    of the week after.
    """
    streams, queue = Streams(seed), Queue(2 * SPECIALTIES, 1, 1, PRACTICES)
    mean = np.full((SPECIALTIES, PRACTICES), RATE)
    places = np.repeat([PLACES, OPERATIONS], SPECIALTIES)[:, None]
    joining = np.zeros((2 * SPECIALTIES, 1, 1, PRACTICES), dtype=np.int64)
    done, waited = np.zeros(2), np.zeros(2)
    for week in range(WEEKS):
        streams.turn_to(week)
        queue.turn_to(week)
        joining[:SPECIALTIES, 0, 0] = streams.poisson("referred", mean)
        queue.join(joining)
        called = queue.call(places, streams.uniform("called", places.shape))
        people, weeks = called.counted()
        joining[SPECIALTIES:, 0, 0] = streams.binomial("listed", people[:SPECIALTIES, 0, 0], LISTED)
        done += people.reshape(2, -1).sum(axis=1)
        waited += weeks.reshape(2, -1).sum(axis=1)
    return Outcome(done[0], done[1], waited[0] / done[0], waited[1] / done[1])
