"""Have a pharmacist sit with practices' repeat prescriptions and with the patients who take many.

Some medicines are stopped and some switched to generic ones. What can be switched is used up in the first year or two;
what is stopped is in part begun again by others.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

REVIEWS = 40.0
"""A week: assumption."""

INITIATIVE = Initiative(
    name="prescribing_review",
    label="Pharmacist's medicines reviews",
    family="pharmacists",
    scale_label="one pharmacist, 40 reviews a week",
    max_scale=6,
    set_up=2_000,
    running=11_500,
    lead_weeks=6,
    claimed="Prescribing falls by 8% in a year: £170,000 in a practice of 13,000.",
    claimed_saving=26_000,
    found=(
        "Reported by one careful practice, which spent £190,000 of £170,000 saved again on drugs that its "
        "patients lacked; switching to generic medicines is reliable, but can be done once."
    ),
    source="claim and found: rules B4.1, activity 8 row 234; reviews: assumption",
    serves=32_000,
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.review_prescribing(scheme, REVIEWS)
