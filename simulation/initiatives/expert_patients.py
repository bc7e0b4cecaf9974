"""Let people with long-term conditions teach each other, six afternoons at a time.

Run by volunteers with a paid co-ordinator. It adds a little to what practices do for long-term conditions.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

HOURS = 4.0
"""A week of nurses' work that self-care comes up to: assumption."""
CONSULTATIONS = 3.0
"""A week that are no longer wanted: assumption."""
GRADUATES = 3.7
"""A week: four courses of twelve people a quarter."""

INITIATIVE = Initiative(
    name="expert_patients",
    label="Expert patients' courses",
    family="third_sector",
    scale_label="four courses a quarter",
    max_scale=6,
    set_up=2_000,
    running=6_000,
    lead_weeks=8,
    claimed="People who manage their own condition see their doctor less and stay out of hospital.",
    claimed_saving=8_000,
    found="Confidence and quality of life improve; use of health services hardly changes.",
    source="claim and found: assumption (national evaluation, recalled); hours and consultations: assumption",
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.raise_chronic_care(scheme, HOURS)
    economy.add_consultations(scheme, CONSULTATIONS)
    economy.comfort(scheme, GRADUATES)
