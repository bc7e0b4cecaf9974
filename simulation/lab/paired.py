"""Runs of a scenario under several settings with the same seeds, played by several processes, and what differs.

The same seed gives every setting the same chances (common random numbers), so that what differs between two runs of a
seed comes from the settings.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import starmap

import numpy as np
from numpy.typing import NDArray

from simulation.contracts.measure import Summary
from simulation.errors import UsageError
from simulation.lab.run import passed
from simulation.measures import registry
from simulation.model import calendar
from simulation.model.keeping import at_rest
from simulation.scenario.schema import Scenario

Reals = NDArray[np.float64]
Watch = Callable[[Iterable["Reals"], int], Iterable["Reals"]]
"""Passes results through while it shows how many of how many have come."""


@dataclass(frozen=True)
class Job:
    """One run that is wanted: who plays, with which chances, for how long, and what is written down."""

    scenario: Scenario
    seed: int
    rounds: int
    keys: tuple[str, ...]
    """As `measures.registry.read` gives them."""


def play(job: Job) -> Reals:
    """[keys, rounds] the figures of one run; not a number where a figure is not to be had."""
    by_specialty = any("[" in key for key in job.keys)
    wanted = frozenset(key.partition("@")[0] for key in job.keys)
    rows: list[list[float]] = []
    for game in passed(job.scenario, job.seed, job.rounds):
        with at_rest(game.economy):
            values = registry.figures(game.economy, by_specialty, wanted)
        rows.append([values.get(key, np.nan) for key in job.keys])
    return np.array(rows, dtype=np.float64).reshape(len(rows), len(job.keys)).T


def play_all(jobs: Sequence[Job], workers: int = 0) -> Iterator[Reals]:
    """The figures of each job, in order, as they come; `workers` processes (0: one for each processor)."""
    count = min(workers or os.cpu_count() or 1, len(jobs))
    if count <= 1:
        yield from map(play, jobs)
        return
    with ProcessPoolExecutor(count) as pool:
        try:
            yield from pool.map(play, jobs)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def seeds_of(first: int, runs: int) -> range:
    """The seeds of `runs` runs; raises `UsageError` where there are none."""
    if runs < 1:
        raise UsageError(f"{runs} runs are none.", advice="Ask for one at least; ten or more for an interval.")
    return range(first, first + runs)


def years_of(start: str, rounds: int) -> tuple[str, ...]:
    """The financial year of each of `rounds` quarters from `start` on."""
    return tuple(calendar.label(start, number).split()[0] for number in range(rounds))


def over_years(figures: Reals, years: Sequence[str], summary: Summary) -> Reals:
    """[..., years] of figures [..., rounds]: quarters summed, averaged, or the year's last, by the measure."""
    names = list(dict.fromkeys(years))
    columns = [summed(figures[..., [y == name for y in years]], summary) for name in names]
    return np.stack(columns, axis=-1)


def summed(figures: Reals, summary: Summary) -> Reals:
    """[...] of figures [..., rounds]: all rounds in one figure; quarters without one are left out."""
    if summary == "last":
        return np.asarray(figures[..., -1])
    known = np.ma.masked_invalid(figures)
    total = known.sum(axis=-1) if summary == "sum" else known.mean(axis=-1)
    return np.asarray(np.ma.filled(total, np.nan))


@dataclass(frozen=True)
class Difference:
    """What B brought against A, over pairs of runs; None where a figure is not to be had."""

    a: float | None
    """Mean over pairs."""
    b: float | None
    difference: float | None
    """Mean of B less A."""
    percent: float | None
    """The same, in percent of A."""
    low: float | None
    """95% interval of the mean difference (Student's t)."""
    high: float | None
    same_sign: float | None
    """Share of pairs whose difference has the sign of the mean."""


def difference(a: Reals, b: Reals) -> Difference:
    """What differs between paired figures `a` and `b` [pairs]; pairs without a figure are left out."""
    known = ~(np.isnan(a) | np.isnan(b))
    a, b = a[known], b[known]
    if not a.size:
        return Difference(*[None] * 7)
    apart = b - a
    mean, base = float(apart.mean()), float(a.mean())
    low, high = interval(apart)
    share = float((np.sign(apart) == np.sign(mean)).mean())
    percent = 100.0 * mean / abs(base) if base else (0.0 if mean == 0.0 else None)
    return Difference(base, float(b.mean()), mean, percent, low, high, share)


def differences(a: Reals, b: Reals) -> tuple[Difference, ...]:
    """The same for each column of `a` and `b` [pairs, columns]."""
    return tuple(starmap(difference, zip(a.T, b.T, strict=True)))


def interval(sample: Reals) -> tuple[float | None, float | None]:
    """95% interval of the mean of a sample; (None, None) for a single value."""
    if sample.size < 2:
        return None, None
    return _around(sample, float(sample.std(ddof=1)) / np.sqrt(sample.size))


def spread(sample: Reals) -> tuple[float | None, float | None]:
    """Where 95% of single runs lie; (None, None) for a single value."""
    if sample.size < 2:
        return None, None
    return _around(sample, float(sample.std(ddof=1)))


def _around(sample: Reals, error: float) -> tuple[float, float]:
    """95% around the mean, for an error in one standard deviation."""
    mean, margin = float(sample.mean()), student(sample.size - 1) * error
    return mean - margin, mean + margin


_FEW = (12.706, 4.303, 3.182, 2.776, 2.571)
"""Student's t for 1 to 5 degrees of freedom, two-sided 95% (any table of the distribution)."""


def student(freedom: int) -> float:
    """Student's t, two-sided 95%, by the expansion in the normal quantile (Abramowitz and Stegun 26.7.5)."""
    if freedom <= len(_FEW):
        return _FEW[freedom - 1]
    z = 1.959964
    terms = (
        (z**3 + z) / 4,
        (5 * z**5 + 16 * z**3 + 3 * z) / 96,
        (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384,
    )
    return float(z + sum(term / freedom**power for power, term in enumerate(terms, start=1)))
