"""What durations are measured against, in the same run on the same machine."""

import subprocess
import sys
from collections.abc import Callable
from time import perf_counter, process_time

import numpy as np

from benchmarks.pathway import LISTED, PATIENTS, PRACTICES, REFERRALS, SPECIALTIES, WEEKS


def seconds(work: Callable[[], object]) -> float:
    """Processor time of `work`: what other programs do meanwhile does not count."""
    begin = process_time()
    work()
    return process_time() - begin


def best(work: Callable[[], object], times: int = 5) -> float:
    """Shortest duration of `work`: what it takes when nothing else is going on."""
    return min(seconds(work) for _ in range(times))


def side_by_side(one: Callable[[], object], other: Callable[[], object], times: int) -> tuple[float, float]:
    """Shortest durations of both, measured in turn so that a busy machine slows both alike."""
    pairs = [(seconds(one), seconds(other)) for _ in range(times)]
    first, second = (min(each) for each in zip(*pairs, strict=True))
    return first, second


def plain_draws(rows: int = PRACTICES, specialties: int = SPECIALTIES, hospitals: int = 1) -> None:
    """The limit: numpy's own draws of the planned-care pathway, week by week: referred, a quarter of them listed."""
    generator = np.random.default_rng(1)
    mean = np.full((rows, specialties, hospitals), PATIENTS * REFERRALS / specialties / hospitals / 52)
    for _ in range(WEEKS):
        generator.binomial(generator.poisson(mean), LISTED)


def bare_python() -> float:
    """Seconds for Python to start and end."""
    begin = perf_counter()
    subprocess.run([sys.executable, "-c", "pass"], check=True)
    return perf_counter() - begin
