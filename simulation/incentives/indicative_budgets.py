"""Indicative budgets: each practice is told what its patients' care may cost; the PCT keeps the money.

Every practice that asks has a budget from April 2005, all of them from the end of 2006. It is worked out from what was
spent, from need, or from both; it covers planned care, planned care and prescribing, or all hospital care. Nobody is
liable for an overspend, but whoever overspends by a tenth hears of it. `hold: real` makes the surplus the practice's
own, at once and in full, as under fundholding: for experiments.
"""

from typing import TYPE_CHECKING, Literal

import numpy as np

from simulation.incentives.spec import Rule, Terms

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


class IndicativeBudgets(Terms):
    """How budgets are worked out, what they cover, and whose the surplus is."""

    basis: Literal["historic", "blend", "fair_shares"] = "historic"
    scope: Literal["planned", "planned_and_prescribing", "all"] = "planned"
    hold: Literal["indicative", "real"] = "indicative"


TERMS = IndicativeBudgets


def settle_week(economy: "HealthEconomy", terms: IndicativeBudgets) -> None:
    """Nothing falls due by the week."""


def settle_quarter(economy: "HealthEconomy", terms: IndicativeBudgets) -> None:
    """Nothing falls due by the quarter."""


def settle_year(economy: "HealthEconomy", terms: IndicativeBudgets) -> None:
    """Take the out-turn; talk to those who overspent; pay real surpluses in full."""
    economy.close_budgets()
    over = economy.budgets.saved < -OVERSPENT * np.maximum(economy.budgets.year, 1)
    economy.dishearten(np.flatnonzero(over & (economy.budgets.year > 0)), TAKEN_UP)
    if terms.hold == "real":
        economy.pay_freed_up(np.maximum(economy.budgets.saved, 0))
        economy.budgets.due[...] = 0
