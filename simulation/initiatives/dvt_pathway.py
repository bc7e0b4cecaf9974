"""Score, test and if need be start treating a suspected clot in the leg without a hospital bed.

A questionnaire and a D-dimer blood test in a walk-in session take the place of an admission for a scan. It works on
people who would have been admitted only to be sure.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

PATIENTS = 6.0
"""A week."""
PRICE = 3_500
"""Pence for score, blood test and nurse: assumption."""
SUITABLE = 0.08
"""Share of same-day emergency admissions: assumption."""
RULED_OUT = 0.6
"""Share of those assessed (activity 8 row 235)."""

INITIATIVE = Initiative(
    name="dvt_pathway",
    label="Deep vein thrombosis ruled out near home",
    family="diagnostics",
    scale_label="a daily session, six patients a week",
    max_scale=4,
    set_up=10_000,
    running=4_000,
    lead_weeks=8,
    claimed=(
        "Three in five people with a suspected clot go home the same hour; £1m of admissions a year becomes "
        "unnecessary."
    ),
    claimed_saving=22_000,
    found="In Luton a score and a blood test ruled out a clot in 60% of those suspected; there was no control.",
    source=(
        "claim and found: activity 8 row 235; suitable share derived from it (about £1m of some 180,000 patients'"
        " admissions); price: assumption"
    ),
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.assess_instead(scheme, "same_day", PATIENTS, PRICE, suitable=SUITABLE, ruled_out=RULED_OUT)
