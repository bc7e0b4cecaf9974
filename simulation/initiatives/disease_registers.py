"""Find everybody with a long-term condition, call them in, and treat to target.

Slow, dull and reliable: care improves over quarters, emergencies follow over years, and those whom the framework does
not pay for fall behind unless somebody looks for them.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

HOURS = 20.0
"""A week."""

INITIATIVE = Initiative(
    name="disease_registers",
    label="Registers, recall and review",
    family="long_term_conditions",
    scale_label="20 nurse hours a week and the software",
    max_scale=10,
    set_up=4_000,
    running=7_500,
    lead_weeks=8,
    claimed="Better care for long-term conditions spares one emergency in ten of those that good care prevents.",
    claimed_saving=12_000,
    found=(
        "Where the quality and outcomes framework paid for it, ambulatory-care-sensitive admissions were 2.7% "
        "lower after one year and 8% lower by 2010/11."
    ),
    source="claim: assumption; found: rules C4.6, C4.7; pay: activity 8 row 245; hours: assumption",
    used_by_patients=False,
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.raise_chronic_care(scheme, HOURS)
