"""Let trained GPs excise, inject and release in their own treatment rooms, at a fee for each.

The fee is far below the tariff. It also pays for lumps that would have been left alone, and a referral that is not
written gives the hospital's surgeon room for the next on the list.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

PROCEDURES = 10.0
"""A week."""
PRICE = 6_500
"""Pence, between injection and cutting (activity 8 row 253)."""
SUITABLE = 0.04
"""Share of referrals: assumption."""
INDUCED = 0.08
"""Further patients as a share of referrals: assumption."""
ONWARD = 0.03
"""Share who go on to hospital: assumption."""
SPECIALTIES = ("general_surgery", "orthopaedics", "dermatology", "gynaecology")

INITIATIVE = Initiative(
    name="minor_surgery",
    label="Minor surgery in practices",
    family="demand_management",
    scale_label="a session of ten procedures a week",
    max_scale=10,
    set_up=6_000,
    running=2_000,
    lead_weeks=6,
    claimed=(
        "Lumps, joints and carpal tunnels done in the practice cost a tenth of a day case: 216 operations saved "
        "£93,000."
    ),
    claimed_saving=17_000,
    found=(
        "Reported without a control: 216 carpal tunnel operations, £93,000. After the contract of 1990 practices did "
        "far more minor operations and hospitals hardly fewer."
    ),
    source=(
        "claim: activity 8 row 236; found: the same, and Lowy et al. 1993 (recalled); fee: row 253 (recalled: "
        "assumption); shares: assumption"
    ),
    serves=65_000,
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.offer_clinic(
        scheme, SPECIALTIES, PROCEDURES, PRICE, suitable=SUITABLE, induced=INDUCED, onward=ONWARD, operates=True
    )
