"""Indicative budgets: each practice is told what its patients' care may cost; the PCT keeps the money.

Every practice that asks has a budget from April 2005, all of them from the end of 2006. It is worked out from what was
spent, from need, or from both; it covers planned care, planned care and prescribing, or all hospital care. Nobody is
liable for an overspend, but whoever overspends by a tenth hears of it. `hold: real` is fundholding, for experiments:
the money is the practice's, so that it is asked before a patient is listed, and keeps a surplus, at once and in full.
"""

from typing import TYPE_CHECKING, Literal

import numpy as np
from pydantic import Field

from simulation.amounts import EVERYBODY, Points, Services
from simulation.incentives.spec import PracticeTerms, Rule

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

RULE = Rule(
    name="indicative_budgets",
    label="Indicative budgets",
    owners=("pct_director_of_commissioning",),
    law_from="2005/06 Q1",
    law_to="",
    source="rules A1.2, A1.4, A1.5, A2.1, A3 and A4.4",
)

OVERSPENT = 0.10
"""Share of a budget from which an overspend is taken up with the practice (assumption; rules A4.4 names none)."""
TAKEN_UP = 3.0
"""Points of engagement that it costs (assumption)."""


class IndicativeBudgets(PracticeTerms):
    """How budgets are worked out, what they cover, and whose the surplus is."""

    basis: Literal["historic", "blend", "fair_shares"] = "historic"
    scope: Literal["planned", "planned_and_prescribing", "all"] = "planned"
    services: Services = Field(EVERYBODY, description="Specialties of planned care that the budget covers")
    hold: Literal["none", "indicative", "real"] = Field(
        "indicative", description="none, indicative (a figure), or real (the practice keeps what it does not spend)"
    )
    pace: Points = Field(
        100, ge=0, le=100, description="Most points a year by which a budget nears its fair share; 100: at once"
    )
    announced: int = Field(0, ge=0, le=40, description="Quarters for which budgets are known before they begin")
    others: Literal["none", "indicative"] = Field("none", description="What practices hold for whom the rule is not")


TERMS = IndicativeBudgets


def settle_quarter(economy: "HealthEconomy", terms: IndicativeBudgets) -> None:
    """Nothing falls due by the quarter."""


def settle_year(economy: "HealthEconomy", terms: IndicativeBudgets) -> None:
    """Take the out-turn; talk to those who overspent; pay real surpluses in full."""
    economy.close_budgets()
    over = economy.budgets.saved < -OVERSPENT * np.maximum(economy.budgets.year, 1)
    economy.dishearten(np.flatnonzero(over & (economy.budgets.year > 0)), TAKEN_UP)
    book = economy.budgets
    economy.pay_freed_up(np.where(book.real, np.maximum(book.saved, 0), 0))
    book.due[book.real] = 0
