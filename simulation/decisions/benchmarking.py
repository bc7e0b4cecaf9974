"""Send the practices reports that compare them.

Doctors like to know where they stand, and a report gives a meeting something to talk about. Figures that are months
old or wrong do harm. With names on it everybody looks, and some will not forgive you.
"""

from simulation.contracts.decision import Option
from simulation.decisions.spec import Choice

DECISION = Choice(
    name="benchmarking",
    owners=("pbc_cluster_lead",),
    label="Comparing practices",
    subject="Working with practices",
    options=(
        Option("none", "No reports", "Practices see their own figures only."),
        Option("anonymous", "Without names", "Each sees where it stands, not who the others are."),
        Option("named", "With names", "Everybody sees everybody."),
    ),
    lever="benchmarking",
    cost="A clerk's time at the PCT; in goodwill, where the names are on it.",
    cannot="By itself it does not change referrals: feedback of rates alone did nothing (rules C3.7).",
    takes_effect="With the next reports, in this quarter.",
    source="rules C3.7, B3.1 and C5.1",
)
