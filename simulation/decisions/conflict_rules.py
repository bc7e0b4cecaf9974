"""Decide how conflicts of interest in business cases are dealt with.

Most cases come from practices that will be paid for the service. Strict rules protect the PCT and stop cases for
months. Light ones are quick, until the newspaper asks who decided. In between, those who would gain leave the room
and a lay chair decides.
"""

from simulation.contracts.decision import Option
from simulation.decisions.spec import Choice

DECISION = Choice(
    name="conflict_rules",
    owners=("pec_chair",),
    label="Conflicts of interest",
    subject="Conflicts of interest",
    options=(
        Option("strict", "Strict", "Tender, or refuse, wherever a decider could gain."),
        Option("proportionate", "Proportionate", "Those who would gain leave the room; a lay member chairs."),
        Option("light", "Light", "Interests are declared and the case goes on."),
    ),
    lever="conflict_rules",
    cost="Managers' time and months for tenders under strict rules; the public's confidence under light ones.",
    cannot=(
        "It cannot do away with the conflict: with practices that commission and provide, some of it is inherent "
        "(rules E20)."
    ),
    takes_effect="From the next meeting of the panel.",
    source="rules A6.4-A6.6 and E20",
)
