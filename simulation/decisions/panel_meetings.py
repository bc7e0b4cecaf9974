"""Say how often the panel sits that rules on practices' business cases.

A case that waits loses its author. Each meeting takes papers, managers and a lay chair, and a panel that sits often
sees cases that are not ready.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="panel_meetings",
    owners=("pct_director_of_commissioning",),
    label="Panel meetings a quarter",
    subject="Budgets and business cases",
    low=0,
    high=6,
    step=1,
    unit="count",
    lever="panel_meetings",
    cost=(
        "£2,500 of papers and cover for each meeting (assumption), and managers' time from the same stock as "
        "everything else."
    ),
    cannot=(
        "It cannot decide on money that has not been set aside, nor hurry a tender. Eight weeks was the longest "
        "wait allowed from 2009 (rules A6.1)."
    ),
    takes_effect="From the first week of the quarter. Without a meeting nothing is ruled on.",
    source="rules A6.1-A6.3 and B1 (29% rated feedback on cases good)",
)
