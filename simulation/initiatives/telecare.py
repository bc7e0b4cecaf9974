"""Put alarms and sensors into the homes of people at risk, with a wardens' centre that answers.

Run with the council, out of the technology grant. Somebody notices when a person has fallen or left the gas on; a few
can go home sooner because of it. The centre costs the same for 50 homes as for 500.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

WATCHED = 0.3
"""Matrons' lists that the wardens' calls come up to: assumption."""
PLACES = 0.3
"""Patients a week who can go home sooner: assumption."""

INITIATIVE = Initiative(
    name="telecare",
    label="Alarms and sensors at home",
    family="social_care",
    scale_label="60 homes and their part of a wardens' centre",
    max_scale=6,
    set_up=24_000,
    running=10_500,
    lead_weeks=18,
    claimed="Hospital admissions of those who have it fall by half, and care homes stay empty.",
    claimed_saving=26_000,
    found="People feel safer; controlled studies found little effect on admissions and none on cost.",
    source="claim: assumption; found: assumption (recalled from later trials); people and places: assumption",
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.visit_high_risk(scheme, WATCHED)
    economy.ease_discharge(scheme, PLACES)
