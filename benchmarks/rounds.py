"""A round, a branch and a three-year game of a local economy, and the first paint of a screen."""

import os
from collections.abc import Iterator

from benchmarks import games, yardsticks
from benchmarks.first_paint import first_paint
from benchmarks.row import Row

DRAWS = 0.010
"""Seconds that numpy's draws of the pathway took where the budgets were set."""


def rows() -> Iterator[Row]:
    """Each against what numpy's own draws of the planned-care pathway take.

    The budgets are seconds on a machine where those draws took `DRAWS`, so that they are ratios on any other.
    """
    scenario = games.local()
    for what, work, times, budget in (
        ("one round of two_boroughs", games.a_round(scenario), 9, 0.050),
        ("a branch of it", games.a_branch(scenario), 9, 0.020),
        ("three years of it, all stand-ins", games.three_years(scenario, 3), 3, 1.0),
    ):
        draws, taken = yardsticks.side_by_side(yardsticks.plain_draws, work, times)
        yield Row(what, taken, "numpy's draws of 50 x 12", draws, most=budget / DRAWS)
    if os.name == "posix":
        python = min(yardsticks.bare_python() for _ in range(5))
        yield Row("first paint of ringholder", min(first_paint() for _ in range(3)), "Python starting", python, 0.5)
