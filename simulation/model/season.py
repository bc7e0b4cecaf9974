"""Seasons and growth: factors on expected counts, with a mean of one over a year."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.calendar import WEEKS_A_QUARTER, WEEKS_A_YEAR, usual_days
from simulation.model.keeping import once_a_quarter

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
Weeks = NDArray[np.int64]
JANUARY, MAY = 41, 6
"""Weeks of the financial year at which winter's and early summer's peaks lie."""
WINTER = range(35, 50)
"""Weeks of the financial year in which flu is about: December to mid-March."""


def week_of_year(economy: "HealthEconomy") -> int:
    """0 for the first week of April."""
    return (economy.constants.first_week + economy.week) % WEEKS_A_YEAR


def _weeks(economy: "HealthEconomy") -> Weeks:
    """[13, 1] the weeks of this quarter, counted from the first of the game."""
    return economy.week - economy.week % WEEKS_A_QUARTER + np.arange(WEEKS_A_QUARTER)[:, None]


@once_a_quarter
def swings(economy: "HealthEconomy", peak: int, half: float) -> Reals:
    """[13, 1] a yearly wave of one, `half` above at week `peak`, in each week of this quarter."""
    of_year = (economy.constants.first_week + _weeks(economy)) % WEEKS_A_YEAR
    return np.asarray(1.0 + half * np.cos(2 * np.pi * (of_year - peak) / WEEKS_A_YEAR))


def swing(economy: "HealthEconomy", peak: int, half: float) -> float:
    """The same in this week."""
    return float(swings(economy, peak, half)[economy.week % WEEKS_A_QUARTER, 0])


@once_a_quarter
def workings(economy: "HealthEconomy") -> Reals:
    """[13, 1] working days over the mean in each week of this quarter."""
    fixed, weeks = economy.constants, _weeks(economy)
    return np.asarray(fixed.working[(fixed.first_week + weeks) % WEEKS_A_YEAR] + fixed.days_moved[weeks])


def working(economy: "HealthEconomy") -> float:
    """The same in this week."""
    return float(workings(economy)[economy.week % WEEKS_A_QUARTER, 0])


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
    return float(share.sum() * usual_days())


@once_a_quarter
def growths(economy: "HealthEconomy", a_year: float) -> Reals:
    """[13, 1] what need has grown to in each week of this quarter, one in the middle of the first year."""
    years = [(week + 0.5) / WEEKS_A_YEAR - 0.5 for week in _weeks(economy)[:, 0].tolist()]
    return np.array([[(1.0 + a_year) ** part] for part in years])


def growth(economy: "HealthEconomy", a_year: float) -> float:
    """The same in this week."""
    return float(growths(economy, a_year)[economy.week % WEEKS_A_QUARTER, 0])
