"""Emergency admissions beyond a threshold are paid at half the tariff; half is paid for those who never came.

It was law at 50% to March 2009 and again, at 30% and for rises only, from 2010; here it holds throughout.
The threshold is the out-turn of an earlier year and a little more. Settled each quarter on the year to date, between
each PCT and each trust: a hospital keeps half of what more emergencies bring it, and half of what fewer would cost it.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from simulation.amounts import Percent, YesNo
from simulation.incentives.spec import PracticeTerms, Rule

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

RULE = Rule(
    name="emergency_marginal_rate",
    label="Marginal rate for emergencies",
    owners=(),
    law_from="2006/07 Q1",
    law_to="",
    source="activity 3a rows 77-79 (the rate found; threshold and symmetry recalled: assumption)",
)


class EmergencyMarginalRate(PracticeTerms):
    """The rate beyond the threshold, how far that lies above the base year, and whether falls count as well."""

    rate: Percent = Field(0.5, ge=0, le=1)
    above: Percent = Field(0.03, ge=-0.5, le=0.5)
    falls: YesNo = True


TERMS = EmergencyMarginalRate


def refund(billed: NDArray[np.float64], threshold: NDArray[np.float64], rate: float, falls: bool) -> NDArray[np.int64]:
    """Pence that the trust gives back (below nought: is owed) on what was billed against the threshold."""
    beyond = billed - threshold
    if not falls:
        beyond = np.maximum(beyond, 0.0)
    return np.rint((1.0 - rate) * beyond).astype(np.int64)


def settle_quarter(economy: "HealthEconomy", terms: EmergencyMarginalRate) -> None:
    """Settle the year to date between every PCT and every trust; under a block there is nothing to settle."""
    if not economy.paid_by_case():
        return
    billed, base = economy.emergencies_billed()
    threshold = base * (1 + terms.above) * economy.year_gone()
    owed = refund(billed, threshold, terms.rate, terms.falls)
    economy.settle_marginal(owed)


def settle_year(economy: "HealthEconomy", terms: EmergencyMarginalRate) -> None:
    """The last quarter has settled the year."""
