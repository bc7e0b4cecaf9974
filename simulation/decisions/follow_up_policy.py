"""Decide how often patients are called back to outpatients.

Many follow-ups reassure more than they change, and each is paid. Fewer make room for new patients and shorten the
wait for the first appointment; some of those discharged come back to their GP, and then to you.
"""

from simulation.contracts.decision import Option
from simulation.decisions.spec import Choice

DECISION = Choice(
    name="follow_up_policy",
    owners=("acute_medical_director",),
    label="Follow-up appointments",
    subject="Clinics and day surgery",
    options=(
        Option("generous", "Generous", "See them again to be safe."),
        Option("ordinary", "As now", "About two and a quarter for each first appointment."),
        Option("lean", "Lean", "Discharge with a letter unless there is a reason."),
    ),
    lever="follow_up_policy",
    cost=(
        "The trust earns or forgoes about £60-£90 for each (activity 3b row 89 and 3c); lean costs £15,000 a "
        "quarter in letters and telephone lines (assumption). From April 2007 commissioners may refuse growth in "
        "it (rules A8.1b)."
    ),
    cannot="It cannot shorten what a course of treatment needs.",
    takes_effect="From the first week of the quarter.",
    source="activity 4a rows 118-119; rules A8.1b",
)
