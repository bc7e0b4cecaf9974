"""`python -m benchmarks paired`: how many runs pairs with the same seed need beside runs with seeds of their own.

An interval of a mean difference needs runs in proportion to the variance of a difference: that of a pair under common
random numbers, or that of two runs that share nothing, which is the sum of the two variances. Their ratio is the share
of runs that pairs need. It is itself an estimate from few seeds, so its interval is told, and "within" is said only
where all of that lies within the target.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from simulation.console import put, put_table, watched
from simulation.lab.paired import Job, play_all, student
from simulation.scenario.source import load

Reals = NDArray[np.float64]

MEASURE = "elective_spend@midshire"
SEEDS, ROUNDS, WORKERS = 120, 4, 2
MOST = 0.1
"""The share of runs that pairs may need."""
PAIRS: tuple[tuple[str, str, str], ...] = (
    ("nothing of what is freed up, or all of it", "incentives.freed_up_resources.share=0%",
     "incentives.freed_up_resources.share=100%"),
    ("budgets by last year's spending, or by need", "decisions.r1.pct_director.budget_basis=historic",
     "decisions.r1.pct_director.budget_basis=fair_shares"),
    ("no indicative budget, or one whose surplus is kept", "incentives.indicative_budgets.hold=none",
     "incentives.indicative_budgets.hold=real"),
)  # fmt: skip
"""What differs, and the setting on each side."""


@dataclass(frozen=True)
class Found:
    """What one pair of settings came to."""

    what: str
    difference: float
    """Mean, percent of the first."""
    share: float
    """Runs that pairs need, over those that seeds of their own need."""
    low: float
    high: float
    """95% interval of that share, by leaving out one seed at a time."""

    @property
    def verdict(self) -> str:
        """Whether the share is within the target, with its interval or only as it stands."""
        if self.high <= MOST:
            return "within"
        if self.share <= MOST:
            return "within, not beyond doubt"
        return "over" if self.low > MOST else "over, not beyond doubt"

    @property
    def cells(self) -> tuple[str, ...]:
        """The line as text."""
        spread = f"{self.low:.3f} to {self.high:.3f}"
        return (self.what, f"{self.difference:+.2f}%", f"{self.share:.3f}", spread, f"{MOST:.1f}", self.verdict)


def totals(setting: str) -> Iterator[float]:
    """The measure, summed over the rounds, of each seed."""
    scenario = load("reference", (setting,))
    jobs = [Job(scenario, seed, ROUNDS, (MEASURE,)) for seed in range(1, SEEDS + 1)]
    for figures in watched(play_all(jobs, WORKERS), len(jobs), "run"):
        yield float(figures.sum())


def share(a: Reals, b: Reals) -> float:
    """Variance of a paired difference over that of an unpaired one."""
    return float((b - a).var(ddof=1) / (a.var(ddof=1) + b.var(ddof=1)))


def compare(what: str, first: str, second: str) -> Found:
    """One pair of settings; the interval is the jackknife's, of the logarithm."""
    a, b = np.array(list(totals(first))), np.array(list(totals(second)))
    found = share(a, b)
    without = np.log([share(np.delete(a, i), np.delete(b, i)) for i in range(len(a))])
    error = float(np.sqrt((len(a) - 1) * without.var()))
    wide = float(np.exp(student(len(a) - 1) * error))
    return Found(what, 100 * float((b - a).mean() / a.mean()), found, found / wide, found * wide)


def told(found: Sequence[Found]) -> str:
    """The lines under the table."""
    near, sure = sum(one.share <= MOST for one in found), sum(one.high <= MOST for one in found)
    return (
        f"{MEASURE} over {ROUNDS} quarters, {SEEDS} seeds a side; the interval leaves out one seed at a time\n"
        f"(jackknife of the logarithm, 95%). Of {len(found)} comparisons {near} are at {MOST:.1f} or below as measured,"
        f" {sure} with all of the interval."
    )


def main() -> None:
    """Measure and print."""
    heading = ("what differs", "difference", "runs of pairs / of others", "95%", "at most", "")
    found = [compare(*pair) for pair in PAIRS]
    put_table(heading, [one.cells for one in found], right=frozenset({1, 2, 3, 4}))
    put(told(found))


if __name__ == "__main__":
    main()
