"""Run extra theatre lists in the evenings and at weekends.

They bring down the list, and with it the 18-week figure, once the longest waiters are through. Staff are paid at
premium rates, so that an operation may cost more than the tariff brings. Shorter waits also bring more referrals.
"""

from typing import TYPE_CHECKING

from simulation.contracts.decision import Value
from simulation.decisions.means import theatre_teams
from simulation.decisions.spec import Level

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.acute_trust import AcuteTrust

DECISION = Level(
    name="extra_lists",
    owners=("acute_chief_executive",),
    label="Extra theatre lists",
    subject="Beds, theatres and clinics",
    low=0,
    high=20,
    step=1,
    unit="sessions",
    lever="extra_lists",
    cost=(
        "The trust pays £2,400 a list at premium rates (assumption); it earns the tariff: about £650 a day case, "
        "£2,200-2,500 an inpatient (activity 3c, recalled)."
    ),
    cannot=(
        "A list needs a team and, for inpatients, a bed: it does nothing for those whose operation is cancelled for "
        "want of one."
    ),
    takes_effect="From the first week of the quarter.",
    source="rules E12 and C3.1; activity 5 row 183 and 3c; lists for each hundred beds: assumption",
)


def limits(organisation: "AcuteTrust") -> tuple[int, int]:
    """As many lists as there are theatre teams to ask."""
    return 0, min(20, theatre_teams(organisation))


def refuse(economy: "HealthEconomy", organisation: "AcuteTrust", value: Value) -> str:
    """Why more lists cannot be staffed while posts are being cut hard."""
    cuts = organisation.levers.savings_programme
    if int(value) > organisation.levers.extra_lists and cuts > 3:
        return f"With {cuts}% of staff cost being taken out there are no theatre staff for more lists."
    return ""
