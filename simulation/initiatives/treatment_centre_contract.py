"""Contract with an independent centre for so many day cases a week, paid for whether anybody comes or not.

Those who really choose a hospital, and do not mind a strange one, leave the list for it. The tariff is paid for each of
them, the contract's price for each place that stays empty, and the hospital's theatre is filled from its list.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

OPERATIONS = 12.0
"""A week."""
PRICE = 80_000
"""Pence for a place that stays empty: a middling day case with 12% on the tariff (activity 8 row 239; assumption)."""
SPECIALTIES = ("ophthalmology", "orthopaedics", "general_surgery")

INITIATIVE = Initiative(
    name="treatment_centre_contract",
    label="Contract with an independent treatment centre",
    family="independent_sector",
    scale_label="12 day cases a week, guaranteed",
    max_scale=6,
    set_up=30_000,
    running=5_000,
    lead_weeks=26,
    claimed="A centre that does nothing else ends the wait, at the hospital's price, and keeps others awake.",
    claimed_saving=15_000,
    found=(
        "Of the first wave's places 59% were used and all were paid for; in Greater Manchester 14 trusts paid £1.9m "
        "for places that nobody used in six months."
    ),
    source="claim: assumption; found: rules E7 and activity 8 row 239; operations: assumption",
    serves=60_000,
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.buy_operations(scheme, SPECIALTIES, OPERATIONS, PRICE)
