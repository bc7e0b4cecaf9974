"""Let nurses, social workers and doctors plan together for the people whom a risk score picks out.

It sees more of fewer people than matrons do, settles much that they would be sent to hospital for, and brings care
packages quickly, so that some leave hospital sooner.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

NURSES = 0.8
"""Matrons' lists visited by one team: assumption."""
PLACES = 0.5
"""Patients a week for whom a package is found sooner: assumption."""

ATTENTION = 2.2
"""What a team that meets weekly sees of somebody, over what one nurse sees: assumption, fitted to T7: emergency."""
TEAM_HOURS = 16.0
"""A week in which the team settles itself what people would go to hospital for."""

INITIATIVE = Initiative(
    name="case_management",
    label="Integrated case management",
    family="social_care",
    scale_label="a nurse, a social worker and shared records",
    max_scale=12,
    set_up=20_000,
    running=26_000,
    lead_weeks=20,
    claimed="A team that meets weekly over those most at risk halves their bed days, as on a ward without walls.",
    claimed_saving=42_000,
    found=(
        "In the integrated care pilots emergency admissions rose 9% and elective fell 21%, outpatients 22%, in "
        "six months; patients found it harder to see their own doctor."
    ),
    source="claim: assumption; found: rules C4.4, C4.5; places: assumption",
    serves=7_500,
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.look_after_as_team(scheme, NURSES, attention=ATTENTION, hours=TEAM_HOURS, places=PLACES)
