"""Visit people at high risk of admission at home.

Frail people and their families value it, and problems are found. The hope that it keeps them out of hospital did not
survive comparison: most who were often admitted last year would not have been this year in any case, and the nurse
who looks also finds reasons to admit.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="home_visits",
    owners=("practice_nurse",),
    label="Visits to people at high risk",
    subject="Long-term conditions",
    low=0,
    high=30,
    step=2,
    unit="hours",
    lever="home_visits",
    cost="The practice pays the nurse, £23 an hour; a district nurse's visit cost £26 (activity 8 row 245, 2008).",
    cannot=(
        "It should not be counted on for admissions: case management of people over 65 changed them by +2.5% (-2.1 "
        "to +7.0) (rules C4.3)."
    ),
    takes_effect="From the first week of the quarter.",
    source="rules C4.3 and C4.4; activity 8 rows 240-241; hours: assumption",
)
