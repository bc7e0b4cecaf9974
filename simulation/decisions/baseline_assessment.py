"""Have practices and their networks assessed: who takes part, who could, what holds groups together.

Help goes where it is needed once somebody knows where that is. Own staff cost time and see what they are shown;
people from outside cost money and see more. What was found is out of date within two years.
"""

from typing import TYPE_CHECKING

from simulation.contracts.decision import Option, Value
from simulation.decisions.spec import Choice

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.pct import Pct

DECISION = Choice(
    name="baseline_assessment",
    owners=("pct_chief_executive",),
    label="Baseline assessment",
    subject="Support for practices and clusters",
    options=(
        Option("none", "None", "Go by what everybody says."),
        Option("own_staff", "By own staff", "Managers visit practices; takes a post and a half."),
        Option("outside", "By outsiders", "Interviews, a survey and a report."),
    ),
    lever="baseline_assessment",
    cost="£8,000 a quarter and managers' time by own staff; £45,000 a quarter by outsiders.",
    cannot="It cannot change anything by itself.",
    takes_effect="In the quarter; the report comes at once, and is out of date within two years.",
    source="rules B2.2 and B2.3; findings of the 2005 simulation; sizes: assumption",
)


def apply(economy: "HealthEconomy", organisation: "Pct", value: Value) -> Value:
    """Commission it, and let everybody read what was found."""
    if value not in ("none", organisation.levers.baseline_assessment):
        economy.tell_baseline(organisation.id)
    organisation.levers.baseline_assessment = str(value)
    return value
