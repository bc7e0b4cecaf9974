"""Offer a course of six sessions with a counsellor in the practice, run by a voluntary organisation.

It takes over some of the consultations of people in distress, and more come forward than before.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

CONSULTATIONS = 9.0
"""A week that doctors and nurses are spared: assumption (18 sessions held)."""
COURSES = 3.0
"""Finished in a week, of 18 sessions held."""

INITIATIVE = Initiative(
    name="counselling",
    label="Counsellors in practices",
    family="third_sector",
    scale_label="one counsellor",
    max_scale=8,
    set_up=1_500,
    running=9_500,
    lead_weeks=6,
    claimed="Frequent attenders come half as often, and fewer need the mental health trust.",
    claimed_saving=9_500,
    found="Patients feel better sooner and like it; over a year costs and consultations are the same.",
    source="claim and found: assumption (trials of counselling in primary care, recalled); costs: assumption",
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.add_consultations(scheme, CONSULTATIONS)
    economy.comfort(scheme, COURSES)
    scheme.handled += round(2 * economy.capacity(scheme, CONSULTATIONS))
