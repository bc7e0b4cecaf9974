"""Say when freed-up resources are really paid.

Paid always, practices can believe in them and the PCT carries the risk. Paid only if the PCT balances, the practices'
money depends on what others spend. Frozen, the deficit is smaller this year, and nobody saves for you again.
"""

from typing import TYPE_CHECKING

from simulation.contracts.decision import Option, Value
from simulation.decisions.spec import Choice

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.pct import Pct

DECISION = Choice(
    name="savings_rule",
    owners=("pct_finance_director",),
    label="When savings are paid",
    subject="Practices' budgets and savings",
    options=(
        Option("always", "Always", "Whatever the PCT's position."),
        Option("if_balanced", "If the PCT balances", "Paid in a year that ends without a deficit."),
        Option("frozen", "Frozen", "Not paid until further notice."),
    ),
    lever="savings_rule",
    cost="The PCT pays, or keeps, the practices' share of the year's savings.",
    cannot=(
        "It cannot take back what has been paid. Withheld savings can be taken to the strategic health authority, "
        "which arbitrates (rules A4.3)."
    ),
    takes_effect=(
        "When freed-up resources are next due, one quarter after the year's end; for what practices expect, at once."
    ),
    source="rules A4.1, A4.3, B3.2, E17 and E18",
)


def apply(economy: "HealthEconomy", organisation: "Pct", value: Value) -> Value:
    """Set the rule and announce it."""
    if value != organisation.levers.savings_rule:
        what = {
            "always": "always",
            "if_balanced": "only if the PCT balances",
            "frozen": "to nobody until further notice",
        }[str(value)]
        economy.tell(f"{organisation.name} pays freed-up resources {what}.", organisation.id, "rule")
    organisation.levers.savings_rule = str(value)
    return value
