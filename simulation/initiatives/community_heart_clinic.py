"""See people with suspected heart failure near home, echo included, with a nurse who follows them up.

Fewer visits at a lower price. The cardiologists keep those with valves and rhythm trouble.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

PATIENTS = 3.0
"""A week (activity 8 row 237)."""
PRICE = 12_300
"""Pence for each: 70% of a first cardiology attendance of £175 (activity 3c, recalled)."""
SUITABLE = 0.3
"""Share of referrals: assumption."""
INDUCED = 0.16
"""Further patients as a share of referrals: assumption."""
ONWARD = 0.25
"""Share who go on to hospital: assumption."""

INITIATIVE = Initiative(
    name="community_heart_clinic",
    label="Heart failure and echo clinic in the community",
    family="diagnostics",
    scale_label="a clinic of three new patients a week",
    max_scale=4,
    set_up=18_000,
    running=1_500,
    lead_weeks=12,
    claimed="One or two visits at 70% of tariff take the place of three to five at the hospital.",
    claimed_saving=7_000,
    found=(
        "Some 300 patients in two years, reported without a control; closer-to-home clinics elsewhere took less "
        "complex patients and mostly added to what was done."
    ),
    source="claim: activity 8 row 237; found: rows 228 and 237; price: 70% of tariff (row 93); shares: assumption",
    serves=20_000,
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.offer_clinic(scheme, ("cardiology",), PATIENTS, PRICE, suitable=SUITABLE, induced=INDUCED, onward=ONWARD)
