"""Decide who counts as so ill that the health service pays for their care, and not the council.

Where the line is drawn strictly, people in nursing homes and at home are reviewed and handed over: the PCT saves, the
council pays, and while the two argue people wait in hospital beds. Councils remember it when the next pooled fund is
asked for.
"""

from simulation.contracts.decision import Option
from simulation.decisions.spec import Choice

DECISION = Choice(
    name="continuing_care",
    owners=("pct_finance_director",),
    label="Who pays for continuing care",
    subject="The PCT's own money",
    options=(
        Option("generous", "The PCT, in doubt", "Doubtful cases are the health service's; councils breathe."),
        Option("ordinary", "As agreed", "The criteria agreed with the council."),
        Option("strict", "The council, in doubt", "Everybody is reviewed; doubtful cases are the council's."),
    ),
    lever="continuing_care",
    cost=(
        "In time the PCT saves, or pays, 15% of what it spends on continuing care, which is 1.5% of its allocation; "
        "the council pays, or saves, the same (assumption)."
    ),
    cannot="It makes nobody need less care, and the council may take people's cases to court.",
    takes_effect="Over the next quarters, as people are reviewed; disputes begin at once.",
    source="rules E23: two fifths of social services in deficit areas had people handed to them; sizes: assumption",
)
