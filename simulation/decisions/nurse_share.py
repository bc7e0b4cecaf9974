"""Let practice nurses see more of the patients, or fewer.

A nurse's appointment costs about a third of a doctor's, so the same money gives more of them and leaves doctors for
what only doctors can do. Carried too far, patients come back to be seen by the doctor after all, and fewer of them
see somebody they know.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="nurse_share",
    owners=("practice_manager",),
    label="Consultations with nurses",
    subject="Appointments and booking",
    low=20,
    high=50,
    step=2,
    unit="percent",
    lever="nurse_share",
    cost=(
        "The practice saves: a nurse's consultation takes about £8 of pay, a doctor's £15 (assumption; £11 and "
        "£36 with overheads, activity 8 row 245)."
    ),
    cannot=(
        "Nurses cannot take what needs a doctor's diagnosis or, mostly, prescription; in 2008 they gave 34% of "
        "consultations."
    ),
    takes_effect="From the first week of the quarter.",
    source="activity 4d row 155 and 8 row 245; bounds: assumption",
)
