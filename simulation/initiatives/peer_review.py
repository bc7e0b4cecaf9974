"""Meet as doctors, without specialists, over a sample of each other's referral letters.

Practices that refer much hear it from colleagues and those that refer little are told what they missed: all draw near
the middle. It takes doctors' time and costs little else.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

LETTERS = 40.0
"""Discussed at one meeting: assumption."""

INITIATIVE = Initiative(
    name="peer_review",
    label="Letters discussed among practices",
    family="demand_management",
    scale_label="a weekly meeting on 40 letters",
    max_scale=6,
    set_up=1_000,
    running=4_000,
    lead_weeks=4,
    claimed="Nobody likes to explain a letter that was not needed: referrals fall by a tenth.",
    claimed_saving=12_000,
    found="In Norfolk no fall in any of five groups; peer review cost £0.97 a patient (£0.55 to £6.23).",
    source="claim: rules B4.3; found: rules C3.4; letters: assumption",
    serves=65_000,
    used_by_patients=False,
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    written = float(economy.this_week.referrals[list(scheme.rows)].sum())
    discussed = economy.capacity(scheme, LETTERS)
    economy.review_styles(scheme.rows, discussed / max(written, 1.0), consultant=False)
    scheme.handled += round(min(discussed, written))
