"""The Quality and Outcomes Framework: points for the care of long-term conditions, paid by list size and need.

From April 2004; 1,050 points at first and 1,000 from April 2006. In 2006/07 practices reached 95.5% of them on average,
just under £119,000. Better registers and reviews reach more points; the last ones are hard to get.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from simulation.incentives.spec import PracticeTerms, Rule

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

RULE = Rule(
    name="qof",
    label="Quality and Outcomes Framework",
    owners=(),
    law_from="2004/05 Q1",
    law_to="",
    source="activity 2 rows 61-64 and 7 rows 204-206",
)

REFERENCE_LIST = 5_891
"""Patients of the reference practice (activity 1 row 6)."""
START = 0.955
"""Share of points reached in 2006/07 (activity 7 row 204)."""
SLOPE = 0.35
"""Share of points for each unit (0 to 1) of care above or below that of the start (assumption)."""


class Qof(PracticeTerms):
    """Points there are, and pounds for each of them in the reference practice."""

    points: int = Field(1_000, gt=0)
    pounds: float = Field(124.60, ge=0)


TERMS = Qof


def share_reached(care: NDArray[np.float64], at_start: float) -> NDArray[np.float64]:
    """[n] share of the points reached, from the quality of care (0 to 1) against its mean at the start."""
    return np.clip(START + SLOPE * (care - at_start), 0.5, 1.0)


def payment(
    lists: NDArray[np.int64], weight: NDArray[np.float64], reached: NDArray[np.float64], terms: Qof
) -> NDArray[np.int64]:
    """[n] pence for a quarter."""
    a_year = lists / REFERENCE_LIST * weight * reached * terms.points * terms.pounds * 100
    return np.rint(a_year / 4).astype(np.int64)


def settle_quarter(economy: "HealthEconomy", terms: Qof) -> None:
    """Pay for the points reached, a quarter's part of the year's."""
    n = len(economy.practices)
    reached = share_reached(economy.behaviour.chronic_care[:n], economy.care_at_start)
    owed = payment(economy.list_size[:n], economy.need_weight, reached, terms)
    economy.pay_practices(owed * economy.rule_rows(RULE.name), "quality_points")


def settle_year(economy: "HealthEconomy", terms: Qof) -> None:
    """The last quarter has settled the year."""
