"""Pay for self-help and befriending groups.

People with long-term conditions and older people on their own manage better and call less. It is small money, run by
volunteers, and the first thing to be forgotten in a plan.
"""

from typing import TYPE_CHECKING

from simulation.decisions.means import grant_thousands
from simulation.decisions.spec import Level

if TYPE_CHECKING:
    from simulation.model.organisations.alliance import Alliance

DECISION = Level(
    name="self_help",
    owners=("patients_and_third_sector",),
    label="Self-help and befriending",
    subject="Help for patients",
    low=0,
    high=200,
    step=5,
    unit="thousand_pounds",
    lever="self_help",
    cost=(
        "The alliance pays what is set, each quarter, out of its grant. Where the lines together are more than the "
        "grant, each is cut back in proportion."
    ),
    cannot="It does not take the place of nursing, and it reaches those who are willing to be reached.",
    takes_effect="Over the quarters that follow.",
    source="activity 7 rows 260-261 for whom; sizes: assumption",
)


def limits(organisation: "Alliance") -> tuple[int, int]:
    """As much as the grant of a quarter."""
    return 0, min(DECISION.high, grant_thousands(organisation))
