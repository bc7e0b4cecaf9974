"""Let practices form their own clusters, or draw the map for them.

Groups of like-minded practices trust each other and get going; they do not follow boundaries, and they leave the weak
ones out. A map is tidy and covers everybody, and has members without ties.
"""

from typing import TYPE_CHECKING

from simulation.contracts.decision import Option, Value
from simulation.decisions.spec import Choice

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.pct import Pct

DECISION = Choice(
    name="network_policy",
    owners=("pct_chief_executive",),
    label="How clusters form",
    subject="Support for practices and clusters",
    options=(
        Option("own_choice", "Practices choose", "They form their own groups; somebody may be left out."),
        Option("geographic", "By the map", "The PCT assigns every practice to a locality."),
    ),
    lever="network_policy",
    cost="No money; imposing the map costs goodwill.",
    cannot="It cannot make practices meet, nor undo the ties that they have.",
    takes_effect="From the first week of the quarter; ties grow and fade slowly.",
    source="findings of the 2005 simulation (an imposed network does not work); rules B3.3, B3.4 and E19",
)


def apply(economy: "HealthEconomy", organisation: "Pct", value: Value) -> Value:
    """Set the policy and let every practice hear of it."""
    if value != organisation.levers.network_policy:
        what = "draws the map of clusters" if value == "geographic" else "lets practices form their own clusters"
        economy.tell(f"{organisation.name} {what}.", organisation.id, "rule")
    organisation.levers.network_policy = str(value)
    return value
