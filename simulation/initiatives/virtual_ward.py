"""Admit people at very high risk to a ward without walls: a daily round by telephone, in their own beds.

A team of nurses, a doctor and a ward clerk has so many beds, fills them by a risk score, sees more of each patient than
a matron does, fetches people out of hospital sooner, and discharges those who are well again.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

NURSES = 1.5
"""Matrons' lists: a ward of about 100 beds (assumption)."""
ATTENTION = 1.4
"""What a daily round sees of somebody, over what one nurse sees: assumption."""
TEAM_HOURS = 10.0
"""A week in which the ward's doctor settles what people would go to hospital for: assumption."""
PLACES = 0.4
"""Patients a week for whom care is found sooner: assumption."""

INITIATIVE = Initiative(
    name="virtual_ward",
    label="Virtual ward",
    family="nurses",
    scale_label="a ward of 100 beds at home",
    max_scale=6,
    set_up=25_000,
    running=44_000,
    lead_weeks=20,
    claimed="The ward round comes to you: admissions of those on the ward fall by half, and pay for it.",
    claimed_saving=70_000,
    found=(
        "Against matched people elsewhere, no fall in emergency admissions and small falls in planned care; one ward "
        "lost its social worker and doctor and became a list of nurses' visits."
    ),
    source="claim: assumption; found: rules C4.5 (result recalled); costs, beds and hours: assumption",
    serves=32_000,
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.look_after_as_team(scheme, NURSES, attention=ATTENTION, hours=TEAM_HOURS, places=PLACES)
