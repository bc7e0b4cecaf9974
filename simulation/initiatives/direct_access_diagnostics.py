"""Let practices order scans, echoes and endoscopies without an outpatient attendance first.

Where the test answers the question the patient is spared the clinic. Where it does not, the referral follows anyway;
and a test that is easy to order is ordered for people who would not have been referred.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

TESTS = 20.0
"""A week."""
PRICE = 9_500
"""Pence a test, over ultrasound, echo, MRI and endoscopy (activity 8 row 252, recalled: assumption)."""
SUITABLE = 0.15
"""Share of referrals that ask what a test can answer: assumption."""
ANSWERED = 0.45
"""Share of tests after which no referral is needed: assumption."""
INDUCED = 0.12
"""Further tests as a share of referrals: assumption."""
SPECIALTIES = ("general_surgery", "orthopaedics", "gynaecology", "cardiology", "gastroenterology", "neurology")

INITIATIVE = Initiative(
    name="direct_access_diagnostics",
    label="Tests ordered by practices",
    family="diagnostics",
    scale_label="20 tests a week",
    max_scale=8,
    set_up=8_000,
    running=3_000,
    lead_weeks=10,
    claimed="Half of the patients tested never need the hospital; answers come in two weeks instead of three months.",
    claimed_saving=21_000,
    found=(
        "Centrally bought tests were dearer than local ones for many; open access shortens the wait for an "
        "answer, and more is tested."
    ),
    source="claim: assumption; found: activity 8 rows 251, 252; shares: assumption",
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.open_diagnostics(scheme, SPECIALTIES, TESTS, PRICE, suitable=SUITABLE, induced=INDUCED, answered=ANSWERED)
