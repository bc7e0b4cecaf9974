"""The pathway in numpy as one would first write it: a list of cohorts for each specialty, an array for each cohort."""

from collections import deque

import numpy as np
from numpy.typing import NDArray

from benchmarks.pathway import LISTED, OPERATIONS, PLACES, PRACTICES, RATE, SPECIALTIES, WEEKS, Outcome

Counts = NDArray[np.int64]
Line = deque[tuple[int, Counts]]
SHARE = 1.0
"""Of the pathway that is run."""


def run() -> Outcome:
    """Three years, week by week and specialty by specialty."""
    generator = np.random.default_rng(1)
    clinics: list[Line] = [deque() for _ in range(SPECIALTIES)]
    lists: list[Line] = [deque() for _ in range(SPECIALTIES)]
    done, waited = [0, 0], [0, 0]
    for week in range(WEEKS):
        for clinic, operations in zip(clinics, lists, strict=True):
            clinic.append((week, generator.poisson(RATE, PRACTICES)))
            seen = _serve(clinic, PLACES, week, done, waited, 0, generator)
            operations.append((week, generator.binomial(seen, LISTED)))
            _serve(operations, OPERATIONS, week, done, waited, 1, generator)
    return Outcome(done[0], done[1], waited[0] / done[0], waited[1] / done[1])


def _serve(
    line: Line, places: int, week: int, done: list[int], waited: list[int], kind: int, generator: np.random.Generator
) -> Counts:
    """Serve the oldest first; return who was served, by practice."""
    served = np.zeros(PRACTICES, dtype=np.int64)
    while line and places > 0:
        joined, people = line[0]
        total = int(people.sum())
        taken = people if total <= places else generator.multivariate_hypergeometric(people, places)
        if total <= places:
            line.popleft()
        else:
            line[0] = (joined, people - taken)
        count = int(taken.sum())
        places -= count
        done[kind] += count
        waited[kind] += count * (week - joined)
        served += taken
    return served
