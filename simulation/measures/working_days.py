"""Days on which practices and clinics are open, and referrals in the first two months of a quarter."""

import numpy as np

from simulation.measures.counting import of_practices, one
from simulation.measures.spec import Counter, Kept

FAMILY = "planned care"
_ALL = ("economy",)


def _days(early: bool) -> Counter:
    """Working days of the quarter, or of its first two months."""
    return lambda economy: np.array([economy.working_days(early)])


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
        _days(early=False),
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
        _days(early=True),
        base="economy",
        levels=_ALL,
        lag_weeks=0,
        noise=0.0,
    ),
)
