"""Hospitals are to halve infections by March 2008; directors answer for it, and may lose a share of income.

The target was set in November 2004 for bloodstream infections, from 2007 for C. difficile as well; contracts took up to
2% of income for missing it. What is allowed falls evenly from the start of 2005/06 to the quarter `by`.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from simulation.amounts import Percent
from simulation.incentives.spec import Rule, Terms

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

RULE = Rule(
    name="infection_target",
    label="Infection target",
    owners=(),
    law_from="2005/06 Q1",
    law_to="",
    source="rules E15: to halve by April 2008 (the sanction recalled: assumption)",
)
BEGAN = "2005/06 Q1"


class InfectionTarget(Terms):
    """By what share infections are to fall, by when, and the most that is lost of income at tariff."""

    fall: Percent = Field(0.5, ge=0, le=0.95)
    by: str = Field("2007/08 Q4", pattern=r"^20\d\d/\d\d Q[1-4]$")
    sanction: Percent = Field(0.0, ge=0, le=0.1)


TERMS = InfectionTarget


def fine(income: NDArray[np.int64], over: NDArray[np.float64], terms: InfectionTarget) -> NDArray[np.int64]:
    """Pence to pay on a quarter's `income`: the whole sanction where infections are twice what is allowed."""
    pence: NDArray[np.int64] = np.rint(income * terms.sanction * np.clip(over, 0.0, 1.0)).astype(np.int64)
    return pence


def settle_quarter(economy: "HealthEconomy", terms: InfectionTarget) -> None:
    """Take the sanction, where there is one."""
    if terms.sanction:
        economy.charge_trusts(fine(economy.tariff_income(), economy.infections_over(), terms), "sanction")


def settle_year(economy: "HealthEconomy", terms: InfectionTarget) -> None:
    """The last quarter has settled the year."""
