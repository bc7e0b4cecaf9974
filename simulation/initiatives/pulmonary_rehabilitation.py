"""Run programmes of exercise and teaching for people short of breath with chronic lung disease.

Those who finish feel and do better, and some admissions are spared while they keep it up, which is about a year.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

FINISHERS = 1.15
"""A week: 15 of each 20 who begin (assumption)."""

INITIATIVE = Initiative(
    name="pulmonary_rehabilitation",
    label="Pulmonary rehabilitation",
    family="long_term_conditions",
    scale_label="a programme of 20 people a quarter",
    max_scale=6,
    set_up=5_000,
    running=14_500,
    lead_weeks=10,
    claimed="Stays in hospital fall by four fifths: £800 to £1,300 saved for each who finishes.",
    claimed_saving=15_000,
    found=(
        "A trial found a net saving of £152 a person (-881 to +577) and better health; the larger figures come "
        "from 31 patients before and after."
    ),
    source="claim: activity 8 row 249; found and cost: row 248, at 2006 prices (assumption); finishers: assumption",
    serves=65_000,
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.rehabilitate(scheme, FINISHERS)
    economy.comfort(scheme, FINISHERS)
