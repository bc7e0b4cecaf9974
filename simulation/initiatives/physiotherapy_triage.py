"""Send knees, hips, shoulders and backs to an extended-scope physiotherapist before the surgeon.

Many need exercise, an injection or time. Those who need an operation reach the list with their tests done.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

PATIENTS = 20.0
"""A week."""
SUITABLE = 0.55
"""Share of referrals: assumption."""
INDUCED = 0.24
"""Further patients as a share of referrals: assumption."""
ONWARD = 0.4
"""Share who go on to hospital: assumption."""

INITIATIVE = Initiative(
    name="physiotherapy_triage",
    label="Physiotherapists see joints and backs first",
    family="allied_health",
    scale_label="one physiotherapist, 20 new patients a week",
    max_scale=6,
    set_up=8_000,
    running=13_500,
    lead_weeks=8,
    claimed="Two in three never need a surgeon.",
    claimed_saving=19_000,
    found=(
        "Patients are seen sooner and most are content; orthopaedic lists stay as long as operations do, and "
        "easier access brings more patients."
    ),
    source="claim: assumption; found: activity 8 rows 228, 232; unit cost row 245; shares: assumption",
    serves=30_000,
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.offer_clinic(
        scheme, ("orthopaedics", "rheumatology"), PATIENTS, 0, suitable=SUITABLE, induced=INDUCED, onward=ONWARD
    )
