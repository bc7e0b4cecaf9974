"""Open a skin clinic held by a GP with a special interest.

A GP trained by the consultants sees, in the community, the referrals that do not need one. About half are suitable.
A clinic near by is also used by people whom their doctor would have treated or reassured, and the hospital fills the
places set free from its list: unless the hospital closes a clinic, the skin clinic is an addition.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

PATIENTS = 6.6
"""New patients a week of one clinic of 12 consultations, at 1.54 each (activity 8 row 226), held 44 weeks a year."""
SUITABLE = 0.49
"""Share of referrals (rules C4.1)."""
INDUCED = 0.28
"""Further patients as a share of referrals, while the wait is short (activity 8 row 232, another specialty)."""
ONWARD = 0.12
"""Share of those seen who go on to hospital: assumption."""

INITIATIVE = Initiative(
    name="gpwsi_dermatology",
    label="Skin clinic with a GP with a special interest (GPwSI)",
    family="demand_management",
    scale_label="one clinic a week",
    max_scale=6,
    set_up=15_000,
    running=15_500,
    lead_weeks=12,
    claimed=(
        "Dermatology referrals to hospital fall by a third in the first year and by half in the second; patients "
        "are seen within four weeks."
    ),
    claimed_saving=16_500,
    found=(
        "A trial: waits 40 days shorter, outcomes the same, half of referrals suitable, and £208 a patient "
        "against £118 in hospital. Across 30 places, community clinics mostly added to what hospitals went on "
        "doing."
    ),
    source=(
        "claim: rules B4.1, B4.2; found: rules C4.1, C4.2 and activity 8 rows 226, 228; running cost: what makes "
        "£208 a patient with visits to hospital after it; induced and onward shares: assumption"
    ),
    serves=65_000,
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.offer_clinic(scheme, ("dermatology",), PATIENTS, 0, suitable=SUITABLE, induced=INDUCED, onward=ONWARD)
