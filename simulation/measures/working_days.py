"""Days on which practices and clinics are open, and referrals in the first two months of a quarter."""

from typing import TYPE_CHECKING

import numpy as np

from simulation.measures.counting import Values, of_practices, one
from simulation.measures.spec import Counter, Kept
from simulation.model import season
from simulation.model.calendar import EARLY_WEEKS, WEEKS_A_QUARTER

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

FAMILY = "planned care"
_ALL = ("economy",)


def _days(weeks: int) -> Counter:
    """Working days in the first weeks of the quarter."""

    def count(economy: "HealthEconomy") -> Values:
        return np.array([season.working_days(economy, weeks)])

    return count


KEPT: tuple[Kept, ...] = (
    one(
        "early_referrals",
        "GP referrals in the first two months",
        "patients",
        "neither",
        "Written referrals by general practitioners in the first nine weeks of the quarter",
        FAMILY,
        of_practices("early_referrals"),
    ),
    one(
        "working_days",
        "Working days",
        "count",
        "neither",
        "Days of the quarter that are neither a weekend nor a bank holiday",
        FAMILY,
        _days(WEEKS_A_QUARTER),
        base="economy",
        levels=_ALL,
        lag_weeks=0,
        noise=0.0,
    ),
    one(
        "early_working_days",
        "Working days in the first two months",
        "count",
        "neither",
        "Working days in the first nine weeks of the quarter",
        FAMILY,
        _days(EARLY_WEEKS),
        base="economy",
        levels=_ALL,
        lag_weeks=0,
        noise=0.0,
    ),
)
