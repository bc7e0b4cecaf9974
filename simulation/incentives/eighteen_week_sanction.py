"""Trusts that admit too few patients within 18 weeks of referral pay a sanction of up to 5% of elective income.

Part of the model contract from April 2007; the milestone was 85% of admitted patients by March 2008. Settled each
quarter between each PCT and each trust: half a percent of the quarter's elective income for each point short.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from simulation.amounts import Percent
from simulation.incentives.spec import PracticeTerms, Rule

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

RULE = Rule(
    name="eighteen_week_sanction",
    label="18-week sanction",
    owners=(),
    law_from="2007/08 Q1",
    law_to="",
    source="rules A8.1 and A8.1b (the cap found; the slope an assumption)",
)


class EighteenWeekSanction(PracticeTerms):
    """Share to be admitted in time, what a point short costs of elective income, and the most that is paid."""

    target: Percent = Field(0.85, ge=0, le=1)
    a_point: Percent = Field(0.005, ge=0, le=0.05)
    cap: Percent = Field(0.05, ge=0, le=0.2)


TERMS = EighteenWeekSanction


def fine(income: NDArray[np.int64], in_time: NDArray[np.float64], terms: EighteenWeekSanction) -> NDArray[np.int64]:
    """Pence to pay on a quarter's elective `income`, for each share admitted `in_time`."""
    short = np.maximum(terms.target - in_time, 0.0) * 100
    return np.rint(income * np.minimum(short * terms.a_point, terms.cap)).astype(np.int64)


def settle_quarter(economy: "HealthEconomy", terms: EighteenWeekSanction) -> None:
    """Fine every trust for each PCT's patients."""
    income, in_time = economy.elective_income(), economy.share_in_time()
    economy.charge_trusts(fine(income, in_time, terms), "sanction")


def settle_year(economy: "HealthEconomy", terms: EighteenWeekSanction) -> None:
    """The last quarter has settled the year."""
