"""Help people in the poorest areas to be seen and referred.

Those who need most ask least: they are ill more often and, for their need, referred less. An advocate who goes with
them evens that out. The hospital's bill goes up by what was missing before, and it is right that it does.
"""

from typing import TYPE_CHECKING

from simulation.decisions.means import grant_thousands
from simulation.decisions.spec import Level

if TYPE_CHECKING:
    from simulation.model.organisations.alliance import Alliance

DECISION = Level(
    name="advocacy",
    owners=("patients_and_third_sector",),
    label="Advocacy in the poorest areas",
    subject="Help for patients",
    low=0,
    high=200,
    step=5,
    unit="thousand_pounds",
    lever="advocacy",
    cost=(
        "The alliance pays what is set, each quarter, out of its grant. Where the lines together are more than the "
        "grant, each is cut back in proportion."
    ),
    cannot="It cannot make room in a clinic or surgery that is full.",
    takes_effect="Over the quarter.",
    source="activity 4c row 143 and 7 rows 213-217 and 261; sizes: assumption",
)


def limits(organisation: "Alliance") -> tuple[int, int]:
    """As much as the grant of a quarter."""
    return 0, min(DECISION.high, grant_thousands(organisation))
