"""Contract with a company that assesses joint problems, treats what it can and sends on the rest.

The contract is paid whether patients come or not. It works, and it brings: people who had put up with a bad knee are
now seen. The hospital keeps its surgeons, its list and the harder half.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

PATIENTS = 60.0
"""A week."""
SUITABLE = 0.5
"""Share of referrals (activity 8 row 259: up to half)."""
INDUCED = 0.28
"""Further patients as a share of referrals (activity 8 row 232)."""
ONWARD = 0.35
"""Share who go on to hospital: assumption."""

INITIATIVE = Initiative(
    name="assessment_centre",
    label="Independent assessment and treatment service for joints",
    family="independent_sector",
    scale_label="a contract for 60 new patients a week",
    max_scale=2,
    set_up=40_000,
    running=98_000,
    lead_weeks=20,
    claimed=(
        "A centre beside the hospital takes half of the orthopaedic referrals at a price below the tariff and "
        "ends the wait."
    ),
    claimed_saving=120_000,
    found=(
        "In London rheumatology referrals rose from 207 to 265 a month after such a service opened. First-wave "
        "centres were paid 12.2% above the cost of the health service, used or not."
    ),
    source="claim: activity 8 row 259; found: activity 8 rows 232, 238, 239; patients and onward share: assumption",
    serves=200_000,
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.offer_clinic(
        scheme, ("orthopaedics", "rheumatology"), PATIENTS, 0, suitable=SUITABLE, induced=INDUCED, onward=ONWARD
    )
