"""Ask patients what happened to them, and tell everybody what they said.

Boards know their waiting times and not what it is like. A survey gives practices and hospitals something that is hard
to argue with, and gives patients' experience a place beside the money.
"""

from typing import TYPE_CHECKING

from simulation.decisions.means import grant_thousands
from simulation.decisions.spec import Level

if TYPE_CHECKING:
    from simulation.model.organisations.alliance import Alliance

DECISION = Level(
    name="patient_survey",
    owners=("patients_and_third_sector",),
    label="Patient survey",
    subject="Public voice",
    low=0,
    high=200,
    step=5,
    unit="thousand_pounds",
    lever="patient_survey",
    cost=(
        "The alliance pays what is set, each quarter, out of its grant. Where the lines together are more than the "
        "grant, each is cut back in proportion."
    ),
    cannot="It cannot make anybody act on the answers.",
    takes_effect="Over the quarter.",
    source="findings of the 2005 simulation (what makes sense for patients); sizes: assumption",
)


def limits(organisation: "Alliance") -> tuple[int, int]:
    """As much as the grant of a quarter."""
    return 0, min(DECISION.high, grant_thousands(organisation))
