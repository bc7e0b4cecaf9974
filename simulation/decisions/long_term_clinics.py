"""Give nurse sessions to registers, recall and review of long-term conditions.

Better care of diabetes, heart and lung disease is rewarded in the Quality and Outcomes Framework at once and keeps
some people out of hospital years later. The sessions are taken from other work, and the people who most need a review
are those who do not answer the first letter.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="long_term_clinics",
    owners=("practice_nurse",),
    label="Long-term condition clinics",
    subject="Long-term conditions",
    low=0,
    high=10,
    step=1,
    unit="sessions",
    lever="long_term_clinics",
    cost=(
        "The practice pays the nurse, £23 an hour; the Quality and Outcomes Framework pays it back in part: just "
        "under £119,000 a practice in 2006/07 for all of it (activity 2 row 63)."
    ),
    cannot=(
        "It does not work quickly: admissions for incentivised conditions fell by 2.7% in the first year and by "
        "8-10% later (rules C4.6)."
    ),
    takes_effect="Slowly: the quality of care moves over quarters.",
    source="rules C4.6 and C4.7; activity 2 rows 61-64; sessions: assumption",
)
