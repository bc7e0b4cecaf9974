"""Have every referral letter read by a centre before it goes on.

Clerks and clinicians check each letter, send some back for more work and point others to a local clinic. Most letters
that come back are written again a few weeks later, and doctors who know that somebody will check refer more readily.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

RETURNED = 0.08
"""Share of letters sent back: assumption (5-10%, activity 8 row 233)."""
PRICE = 2_100
"""Pence a letter (activity 8 row 231: £20-23)."""

INITIATIVE = Initiative(
    name="referral_management_centre",
    label="Referral management centre",
    family="demand_management",
    scale_label="a centre for all letters of the cluster",
    max_scale=1,
    set_up=60_000,
    running=15_000,
    lead_weeks=13,
    claimed="One letter in five is redirected or sent back, so first attendances fall by a tenth or more.",
    claimed_saving=60_000,
    found=(
        "In Norfolk (85 practices, three years) no fall in any of five schemes; one centre rose by 1.05 per 1,000"
        " a month. It cost £5.18 a patient."
    ),
    source=(
        "claim: activity 8 row 233 (recalled); found: rules C3.4; price a letter activity 8 row 231; share "
        "returned: assumption"
    ),
    used_by_patients=False,
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.triage_letters(scheme, RETURNED, PRICE)
