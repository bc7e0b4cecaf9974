"""`python -m benchmarks`: what things take beside what they may take, each row a ratio within this run."""

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from benchmarks import england, games, paired, yardsticks
from benchmarks.first_paint import first_paint
from simulation.console import put_table


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    what: str
    seconds: float
    against: str
    yardstick: float
    """Seconds that the yardstick took in this run."""
    budget: float
    """The longest that it may take, in seconds; nought where the ratio itself is the budget."""
    most: float = 0.0
    """The highest ratio that is within budget, where the ratio itself is."""

    @property
    def cells(self) -> tuple[str, ...]:
        """The line as text."""
        ratio = self.seconds / self.yardstick
        limit = self.most if self.most else self.budget / self.yardstick
        verdict = "within" if ratio <= limit else "over"
        return (self.what, f"{self.seconds * 1e3:.1f} ms", self.against, f"{ratio:.1f}x", f"{limit:.1f}x", verdict)


def rows() -> Iterator[Row]:
    """Every row, measured when it is asked for."""
    draws = yardsticks.seconds(yardsticks.plain_draws)
    scenario = games.local()
    shape = games.shape(scenario)
    theirs = yardsticks.seconds(lambda: yardsticks.plain_draws(*shape))
    planned = games.planned_care(scenario, yardsticks.WEEKS)
    against = f"numpy's draws of {' x '.join(map(str, shape))}"
    yield Row("planned-care pathway, 156 weeks", planned, against, theirs, 0.0, most=3.0)
    for what, work, times, budget in (
        ("one round of two_boroughs", games.a_round(scenario), 5, 0.050),
        ("a branch of it", games.a_branch(scenario), 9, 0.020),
        ("three years of it, all stand-ins", games.three_years(scenario), 1, 1.0),
    ):
        yield Row(what, yardsticks.seconds(work, times), "numpy's draws of 50 x 12", draws, budget)
    if os.name == "posix":
        python = yardsticks.seconds(yardsticks.bare_python)
        paint = median(first_paint() for _ in range(3))
        yield Row("first paint of ringholder", paint, "Python starting", python, 0.5)


def main() -> None:
    """Measure and print."""
    heading = ("what", "took", "against", "ratio", "budget", "")
    put_table(heading, [row.cells for row in rows()], right=frozenset({1, 3, 4}))


PARTS = {"speed": main, "paired": paired.main, "england": england.main}
"""What can be measured by itself: `python -m benchmarks england`."""

if __name__ == "__main__":
    for part in sys.argv[1:] or PARTS:
        PARTS[part]()
