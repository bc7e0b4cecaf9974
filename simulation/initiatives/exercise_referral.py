"""Prescribe twelve weeks of supervised exercise with the council's leisure centre.

For people with blood pressure, diabetes, low mood or unsteady legs. It pays late if at all, and to others than those
who paid.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

STEADIER = 0.6
"""Older people a week who become steadier on their feet: assumption."""
HOURS = 3.0
"""A week of nurses' work that it comes up to: assumption."""

INITIATIVE = Initiative(
    name="exercise_referral",
    label="Exercise on prescription",
    family="leisure",
    scale_label="30 people a quarter at the leisure centre",
    max_scale=8,
    set_up=2_000,
    running=4_500,
    lead_weeks=8,
    claimed="Active people have fewer strokes, falls and low moods: every pound returns three.",
    claimed_saving=13_500,
    found="People are more active for some months; half stop within the year.",
    source="claim and found: assumption (recalled); people and hours: assumption",
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.prevent_falls(scheme, STEADIER)
    economy.raise_chronic_care(scheme, HOURS)
