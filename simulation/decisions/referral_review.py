"""Talk referral letters through with a partner before they go.

A second pair of eyes catches the letter that a colleague in the practice could have dealt with, and the one that
should have gone as urgent. It does most where the practice refers far more than its peers. Every letter takes two
doctors' minutes that would have been appointments, and nobody likes their letters read.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="referral_review",
    owners=("gp",),
    label="Referral letters reviewed",
    subject="Referrals and prescriptions",
    low=0,
    high=100,
    step=10,
    unit="percent",
    lever="referral_review",
    cost=(
        "The practice pays in doctors' time, taken from appointments. Practice-led peer review cost about £1 a "
        "patient a year where it was measured (rules C3.4)."
    ),
    cannot=(
        "It does not touch what hospital consultants refer to each other, nor what A&E asks for: those letters "
        "never pass through the practice."
    ),
    takes_effect="From the first week of the quarter.",
    source="rules C3.4 (Norfolk, no fall found across five schemes) and C3.7; activity 8 row 231",
)
