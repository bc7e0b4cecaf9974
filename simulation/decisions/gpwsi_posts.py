"""Accredit and pay GPs with a special interest.

They see patients with skin, joint or ear trouble within weeks, as well as the hospital would for those who suit. In
the trial a patient cost three quarters more than in the hospital clinic. Hospital clinics fill up again from the
list.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="gpwsi_posts",
    owners=("pec_chair",),
    label="GPs with a special interest",
    subject="Services and pathways",
    low=0,
    high=20,
    step=1,
    unit="sessions",
    lever="gpwsi_posts",
    cost=(
        "The PCT pays £710 a session of nine consultations (activity 8 row 226): in the trial it came to £208 a "
        "patient against £118 in the hospital clinic over nine months."
    ),
    cannot=(
        "It suits about half of referrals in a specialty (rules C4.1) and saves no money unless the hospital does less."
    ),
    takes_effect="From the first weeks of the quarter, as they fill; accreditation takes its time.",
    source="rules C4.1 and C4.2; activity 8 rows 226-228",
)
