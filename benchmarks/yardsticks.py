"""What durations are measured against, in the same run on the same machine."""

import subprocess
import sys
from collections.abc import Callable
from statistics import median
from time import perf_counter

import numpy as np

PRACTICES, SPECIALTIES, WEEKS = 50, 12, 156
"""The shape for which the limit was first measured."""
PATIENTS, REFERRALS = 6_000, 0.25
"""Patients of a practice; first referrals for each in a year."""


def seconds(work: Callable[[], object], times: int = 5) -> float:
    """Median duration of `work`."""
    taken = []
    for _ in range(times):
        begin = perf_counter()
        work()
        taken.append(perf_counter() - begin)
    return median(taken)


def plain_draws(rows: int = PRACTICES, specialties: int = SPECIALTIES, hospitals: int = 1) -> None:
    """The limit: numpy's own draws of the planned-care pathway, week by week: referred, a quarter of them listed."""
    generator = np.random.default_rng(1)
    mean = np.full((rows, specialties, hospitals), PATIENTS * REFERRALS / specialties / hospitals / 52)
    for _ in range(WEEKS):
        generator.binomial(generator.poisson(mean), 0.25)


def bare_python() -> None:
    """Python starting and ending."""
    subprocess.run([sys.executable, "-c", "pass"], check=True)
