"""Pay for volunteer drivers.

One first appointment in ten is missed, most often by those without a car or a bus. A driver gets them there: they are
treated, and the clinic's time is not wasted. It also brings patients, and bills, that would not have come.
"""

from typing import TYPE_CHECKING

from simulation.decisions.means import grant_thousands
from simulation.decisions.spec import Level

if TYPE_CHECKING:
    from simulation.model.organisations.alliance import Alliance

DECISION = Level(
    name="transport",
    owners=("patients_and_third_sector",),
    label="Volunteer transport",
    subject="Help for patients",
    low=0,
    high=200,
    step=5,
    unit="thousand_pounds",
    lever="transport",
    cost=(
        "The alliance pays what is set, each quarter, out of its grant. Where the lines together are more than the "
        "grant, each is cut back in proportion."
    ),
    cannot="It cannot carry those who need an ambulance, nor those who miss appointments for other reasons.",
    takes_effect="From the first week of the quarter.",
    source="activity 4a rows 120-122 for missed appointments; sizes: assumption",
)


def limits(organisation: "Alliance") -> tuple[int, int]:
    """As much as the grant of a quarter."""
    return 0, min(DECISION.high, grant_thousands(organisation))
