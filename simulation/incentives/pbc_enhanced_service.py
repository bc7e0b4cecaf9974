"""Towards Practice Based Commissioning: for one year 95p a patient for a plan and 95p for keeping to it.

Component 1 is paid when a practice that gives time to it has agreed a plan with its PCT. Component 2 is paid at the
year's end where the plan's objectives are met, but only as far as the freed-up resources open to the practice fall
short of it. It was law from April 2006 to March 2007; afterwards any payment was a local one.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.amounts import Money
from simulation.incentives.spec import PracticeTerms, Rule

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

RULE = Rule(
    name="pbc_enhanced_service",
    label="PBC enhanced service",
    owners=(),
    law_from="2006/07 Q1",
    law_to="2006/07 Q4",
    source="rules A1.6 and A5.1-A5.5; activity 2 rows 65-67",
)

HOURS = 1
"""Hours a week of partners' time without which there is no plan (assumption)."""
OBJECTIVE = 1.02
"""Spend over budget up to which a plan's objectives count as met, by whoever kept up the hours (assumption)."""


class PbcEnhancedService(PracticeTerms):
    """Pence a registered patient."""

    plan: Money = 95
    delivery: Money = 95


TERMS = PbcEnhancedService


def plan_payment(lists: NDArray[np.int64], agreed: NDArray[np.bool_], pence: int) -> NDArray[np.int64]:
    """[n] pence of component 1 for those who have newly agreed a plan."""
    return np.where(agreed, lists * pence, 0)


def delivery_payment(
    lists: NDArray[np.int64], met: NDArray[np.bool_], freed_up: NDArray[np.int64], pence: int
) -> NDArray[np.int64]:
    """[n] pence of component 2: topped up to its value where freed-up resources fall short of it."""
    return np.where(met, np.maximum(lists * pence - freed_up, 0), 0)


def settle_quarter(economy: "HealthEconomy", terms: PbcEnhancedService) -> None:
    """Pay component 1 to those who have agreed a plan this quarter."""
    taking_part = (economy.choices.enhanced_service == 1) & (economy.choices.pbc_hours >= HOURS)
    taking_part &= economy.rule_rows(RULE.name)
    new = taking_part & ~economy.budgets.agreed
    economy.budgets.agreed |= new
    economy.pay_practices(plan_payment(_lists(economy), new, terms.plan), "enhanced_service")


def settle_year(economy: "HealthEconomy", terms: PbcEnhancedService) -> None:
    """Pay component 2 to those who met the objectives, and let the service end."""
    book = economy.budgets
    taking_part = book.agreed & (economy.choices.pbc_hours >= HOURS) & economy.rule_rows(RULE.name)
    met = taking_part & (economy.budget_spent() <= OBJECTIVE * book.year)
    owed = delivery_payment(_lists(economy), met, economy.freed_up_open(), terms.delivery)
    economy.pay_practices(owed, "enhanced_service")
    book.agreed[...] = False


def _lists(economy: "HealthEconomy") -> NDArray[np.int64]:
    return economy.list_size[: len(economy.practices)]
