"""Send each practice a monthly table of its referral rates beside everybody else's.

It is cheap, and it tells nobody which letter should not have been written. Practices that are out of line drift a
little towards the middle, from both sides.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

DISCUSSED = 0.05
"""Share of letters that a table brings anybody to talk about: assumption."""

INITIATIVE = Initiative(
    name="referral_feedback",
    label="Reports of referral rates",
    family="demand_management",
    scale_label="a monthly report to every practice",
    max_scale=1,
    set_up=4_000,
    running=2_500,
    lead_weeks=4,
    claimed="Doctors who see that they refer more than their neighbours refer less: a tenth fewer referrals.",
    claimed_saving=22_000,
    found="Feedback of referral rates by itself does not change how many are referred (review of 17 studies).",
    source="claim: assumption; found: rules C3.7, C3.8; share discussed: assumption",
    used_by_patients=False,
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.review_styles(scheme.rows, DISCUSSED * scheme.fit, consultant=False)
    scheme.handled += len(scheme.rows)
