"""Move money into mental health, children's and older people's services that practices ask for.

Practices do not commission these, but they see every day who is not getting them: need that is not met comes back to
surgeries and to A&E. The money comes out of the PCT's reserve, where it would have covered an overspend.
"""

from typing import TYPE_CHECKING

from simulation.contracts.decision import Value
from simulation.decisions.means import reserve_thousands
from simulation.decisions.spec import Level

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.pct import Pct

DECISION = Level(
    name="unmet_services",
    owners=("pec_chair",),
    label="Services that practices do not commission",
    subject="Services and pathways",
    low=0,
    high=400,
    step=25,
    unit="thousand_pounds",
    lever="unmet_services",
    cost="The PCT pays what is set, each quarter, out of its contingency reserve.",
    cannot=(
        "It cannot go beyond the reserve that the finance director has kept, and it takes time before there are "
        "staff to spend it."
    ),
    takes_effect="From the first week of the quarter; the need that is met grows over quarters.",
    source=(
        "findings of the 2005 simulation (services that practices do not commission); activity 2 rows 40-44; sizes: "
        "assumption"
    ),
)


def refuse(economy: "HealthEconomy", organisation: "Pct", value: Value) -> str:
    """Why more than the reserve cannot be moved."""
    reserve = reserve_thousands(organisation)
    if int(value) <= reserve:
        return ""
    return f"The contingency of {organisation.levers.contingency}% leaves £{reserve:,}k a quarter."
