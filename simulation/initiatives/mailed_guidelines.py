"""Print guidance on whom to refer and send it to every practice.

It is right, it is clear, and it lies in a pile. A few doctors read it and change a little; nothing follows it up.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

READ = 0.01
"""Share of letters that somebody writes with the guidance in mind: assumption."""

INITIATIVE = Initiative(
    name="mailed_guidelines",
    label="Referral guidelines sent by post",
    family="demand_management",
    scale_label="guidance to every practice, renewed each quarter",
    max_scale=1,
    set_up=5_000,
    running=1_000,
    lead_weeks=6,
    claimed="Doctors who know when to refer refer one in ten patients fewer.",
    claimed_saving=20_000,
    found="Guidelines that are only sent change nothing; with structured forms and specialists they do (17 studies).",
    source="claim: assumption; found: rules C3.7, C3.6; costs and share read: assumption",
    used_by_patients=False,
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.review_styles(scheme.rows, READ * scheme.fit, consultant=True)
    scheme.handled += len(scheme.rows)
