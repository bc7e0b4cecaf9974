"""Sit down with a hospital consultant each week over a sample of the practices' own letters.

What is learned moves a doctor's style, and the style holds only while the meetings go on. It takes the time of GPs,
who are then not seeing patients, and of a consultant, who is then not in clinic.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

LETTERS = 40.0
"""Discussed at one meeting: assumption."""

INITIATIVE = Initiative(
    name="peer_review_with_consultants",
    label="Letters discussed with consultants",
    family="demand_management",
    scale_label="a weekly meeting on 40 letters",
    max_scale=6,
    set_up=3_000,
    running=6_500,
    lead_weeks=8,
    claimed="Practices that go through their letters with a consultant refer a fifth fewer, and better.",
    claimed_saving=18_000,
    found=(
        "Passive guidance does nothing; structured forms and specialists who take part do change referral. In "
        "Greenwich first attendances fell more in 13 practices than in the others. Peer review costs about £1 a "
        "patient."
    ),
    source="claim: rules B4.3; found: rules C3.4, C3.6, C3.7; costs and letters: assumption",
    serves=65_000,
    used_by_patients=False,
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    written = float(economy.this_week.referrals[list(scheme.rows)].sum())
    discussed = economy.capacity(scheme, LETTERS)
    economy.review_styles(scheme.rows, discussed / max(written, 1.0), consultant=True)
    scheme.handled += round(min(discussed, written))
