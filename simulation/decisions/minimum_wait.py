"""Tell the hospitals how long every routine patient must wait at least.

It puts the cost of an operation off into the next year, and does nothing else: the patients are still there, some of
them worse, and the list is longer when the ban ends. About a quarter of PCTs that answered a survey in early 2007 did
it. The press will find out.
"""

from typing import TYPE_CHECKING

from simulation.contracts.decision import Value
from simulation.decisions.spec import Level

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.pct import Pct

DECISION = Level(
    name="minimum_wait",
    owners=("pct_director_of_commissioning",),
    label="Minimum wait",
    subject="Contracts with hospitals",
    low=0,
    high=20,
    step=2,
    unit="weeks",
    lever="minimum_wait",
    cost=(
        "The PCT pays less this year and the hospital loses income it has staff for; patients pay in waiting (rules "
        "E4)."
    ),
    cannot=(
        "It cannot reach emergencies or urgent cases, nor go beyond the national maximum: 20 weeks for inpatients "
        "from March 2007 (activity 5 row 159)."
    ),
    takes_effect="From the first week of the quarter, for patients not yet treated.",
    source="rules E4 and C3.1; activity 5 rows 158-161",
)


def apply(economy: "HealthEconomy", organisation: "Pct", value: Value) -> Value:
    """Set the wait and let everybody hear of it."""
    weeks = int(value)
    if weeks != organisation.levers.minimum_wait:
        what = (
            f"tells hospitals to make routine patients wait {weeks} weeks at least"
            if weeks
            else "lifts its minimum wait"
        )
        economy.tell(f"{organisation.name} {what}.", organisation.id, "rule")
    organisation.levers.minimum_wait = weeks
    return weeks
