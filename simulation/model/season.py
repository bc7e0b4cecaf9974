"""Seasons and growth: factors on expected counts, with a mean of one over a year."""

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from simulation.model.calendar import WEEKS_A_QUARTER, WEEKS_A_YEAR, days_a_week

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

JANUARY, MAY = 41, 6
"""Weeks of the financial year at which winter's and early summer's peaks lie."""
WINTER = range(35, 50)
"""Weeks of the financial year in which flu is about: December to mid-March."""


def week_of_year(economy: "HealthEconomy") -> int:
    """0 for the first week of April."""
    return (economy.constants.first_week + economy.week) % WEEKS_A_YEAR


def swing(economy: "HealthEconomy", peak: int, half: float) -> float:
    """A yearly wave of one, `half` above at week `peak`."""
    return _wave(week_of_year(economy) - peak, half)


@lru_cache
def _wave(weeks: int, half: float) -> float:
    """A yearly wave of one, so many weeks after its peak."""
    return 1.0 + half * float(np.cos(2 * np.pi * weeks / WEEKS_A_YEAR))


def working(economy: "HealthEconomy") -> float:
    """Working days of this week over the mean."""
    fixed = economy.constants
    return float(fixed.working[week_of_year(economy)] + fixed.days_moved[economy.week])


def working_weeks(economy: "HealthEconomy") -> float:
    """Ordinary weeks of work in the quarter before this week."""
    weeks = (economy.constants.first_week + economy.week - 1 - np.arange(WEEKS_A_QUARTER)) % WEEKS_A_YEAR
    moved = economy.constants.days_moved[max(economy.week - WEEKS_A_QUARTER, 0) : economy.week]
    return float(economy.constants.working[weeks].sum() + moved.sum())


def working_days(economy: "HealthEconomy", weeks: int) -> float:
    """Working days in the first `weeks` weeks of the quarter just played."""
    fixed, begin = economy.constants, economy.week - WEEKS_A_QUARTER
    played = np.arange(begin, begin + weeks)
    share = fixed.working[(fixed.first_week + played) % WEEKS_A_YEAR] + fixed.days_moved[played]
    return float(share.sum() * days_a_week().mean())


def growth(economy: "HealthEconomy", a_year: float) -> float:
    """What need has grown to, one in the middle of the first year."""
    return float((1.0 + a_year) ** ((economy.week + 0.5) / WEEKS_A_YEAR - 0.5))
