"""Choose what indicative budgets are worked out from.

A budget from last year's spending makes no losers at the start and rewards those who spent: the careful are given
less than the careless, and everybody learns that spending this year pays next year. A budget from need is fair and
makes losers of practices that have done nothing but refer as they always did. A blend moves more slowly and pleases
nobody quite.
"""

from typing import TYPE_CHECKING

from simulation.contracts.decision import Option, Value
from simulation.decisions.spec import Choice

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.pct import Pct

DECISION = Choice(
    name="budget_basis",
    owners=("pct_director_of_commissioning",),
    label="Basis of indicative budgets",
    subject="Budgets and business cases",
    options=(
        Option("historic", "Last year's spending", "What each practice spent, at this year's prices."),
        Option("blend", "Part history, part need", "Half way between the two."),
        Option("fair_shares", "Fair shares", "Weighted for age and need, whatever was spent."),
    ),
    lever="budget_basis",
    cost="No money: it shares out what there is. Moving too fast costs the goodwill of those who lose.",
    cannot=(
        "It does not change what the PCT has, nor this year's budgets once they are out in April. Even the best "
        "formula misses a third of practices by a tenth or more (rules A3.8)."
    ),
    takes_effect="When budgets are next set, in the quarter that begins in April.",
    source="rules A3.3-A3.9",
)


def refuse(economy: "HealthEconomy", organisation: "Pct", value: Value) -> str:
    """Why a jump from history to fair shares cannot come without notice."""
    sudden = value == "fair_shares" and organisation.levers.budget_basis == "historic"
    if sudden and economy.quarter > 0 and economy.quarter_label.endswith("Q1"):
        return "Practices must hear before April that budgets go to fair shares; a blend can be brought in now."
    return ""


def apply(economy: "HealthEconomy", organisation: "Pct", value: Value) -> Value:
    """Set the basis and announce it."""
    if value != organisation.levers.budget_basis:
        label = next(option.label for option in DECISION.options if option.code == value)
        economy.tell(
            f"{organisation.name} bases its next indicative budgets on: {label.lower()}.", organisation.id, "rule"
        )
    organisation.levers.budget_basis = str(value)
    return value
