"""Financial quarters, weeks of the year and the working days in them."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

WEEKS_A_QUARTER = 13
WEEKS_A_YEAR = 52
EARLY_WEEKS = 9
"""Weeks of a quarter that make up its first two months."""
LONGEST = 400
"""The most quarters that anybody can ask for."""

_BANK_HOLIDAYS = (1, 4, 8, 21, 38, 39)
"""Weeks of the financial year (0: the first of April) with days off: Easter, May twice, August, Christmas, New Year."""
_DAYS_OFF = (2, 1, 1, 1, 2, 1)


@cache
def label(start: str, quarter: int) -> str:
    """The quarter `quarter` quarters after `start`, as 2006/07 Q1."""
    year, first = int(start[:4]), int(start[-1]) - 1
    year, first = year + (first + quarter) // 4, (first + quarter) % 4
    return f"{year}/{(year + 1) % 100:02d} Q{first + 1}"


@cache
def april(start: str, quarter: int) -> int:
    """The calendar year in which the financial year of that quarter began."""
    return int(label(start, quarter)[:4])


def quarter_of_year(text: str) -> int:
    """0 for April to June, 3 for January to March."""
    return int(text[-1]) - 1


def first_week(start: str) -> int:
    """Week of the financial year in which a period that starts in quarter `start` begins."""
    return quarter_of_year(start) * WEEKS_A_QUARTER


@cache
def years_since(text: str, base: str) -> float:
    """Years from the quarter `base` to the quarter `text`."""
    return int(text[:4]) - int(base[:4]) + (quarter_of_year(text) - quarter_of_year(base)) / 4


def days_a_week() -> NDArray[np.float64]:
    """[52] working days of each week of the financial year."""
    days = np.full(WEEKS_A_YEAR, 5.0)
    days[list(_BANK_HOLIDAYS)] -= _DAYS_OFF
    return days


@cache
def usual_days() -> float:
    """Working days of a week of the financial year, in the mean."""
    return float(days_a_week().mean())


def working_share() -> NDArray[np.float64]:
    """[52] working days of each week of the financial year over the mean."""
    return np.asarray(days_a_week() / usual_days())


def days_moved(days: int, round: int, weeks: int) -> NDArray[np.float64]:
    """[weeks of the longest game] working days more, over the mean: `days` off leave `round` for the one before.

    They are spread over the `weeks` that end the one and begin the other.
    """
    begin = WEEKS_A_QUARTER * (round - 1)
    moved = np.zeros(WEEKS_A_QUARTER * LONGEST)
    moved[begin : begin + weeks] += days / weeks
    moved[max(begin - weeks, 0) : begin] -= days / weeks
    return np.asarray(moved / usual_days())
