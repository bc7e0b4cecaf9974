"""Say what part of the money that practices free up is theirs to redirect.

The larger the share, the more it is worth to refer with care, to switch drugs and to do things in house. What
practices redirect is not there to cover overspends elsewhere. A share that was announced and then cut is remembered
longer than one that was always low.
"""

from typing import TYPE_CHECKING

from simulation.contracts.decision import Value
from simulation.decisions.spec import Level

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.pct import Pct

DECISION = Level(
    name="freed_up_share",
    owners=("pct_finance_director",),
    label="Practices' share of freed-up resources",
    subject="Practices' budgets and savings",
    low=0,
    high=100,
    step=10,
    unit="percent",
    lever="freed_up_share",
    cost="The PCT pays it after the year's end, out of what was saved against indicative budgets.",
    cannot=(
        "It cannot go to partners' income. The minister said for 2006/07 that practices should have at least 70% "
        "(rules A1.8); less than that can be taken to the strategic health authority (rules A4.3)."
    ),
    takes_effect="At once for what practices expect; for money one quarter after the year's end.",
    source="rules A1.2, A1.8 and A4.1-A4.3",
)


def apply(economy: "HealthEconomy", organisation: "Pct", value: Value) -> Value:
    """Set the share and announce it."""
    share = int(value)
    if share != organisation.levers.freed_up_share:
        economy.tell(
            f"{organisation.name} lets practices redirect {share}% of what they free up.", organisation.id, "rule"
        )
    organisation.levers.freed_up_share = share
    return share
