"""Send a mixed team to learn with teams of two other PCTs.

Managers, clinicians and a finance officer meet two other teams, visit each other and have to explain what they do.
They come home knowing their own work better, with lessons that make new services take; the time is missing
everywhere else. Lessons from places like one's own fit best; those who are far ahead know most.
"""

from simulation.contracts.decision import Option
from simulation.decisions.spec import Choice

DECISION = Choice(
    name="learning_set",
    owners=("pct_chief_executive",),
    label="Action learning set",
    subject="The PCT's own competence",
    options=(
        Option("none", "None", "The PCT learns by itself, or not."),
        Option("neighbours", "With two neighbours", "Near at hand; they may know no more than we do."),
        Option("alike", "With two PCTs like us", "A little ahead of us, with people and troubles like ours."),
        Option("ahead", "With the two furthest ahead", "They know most, in places unlike ours."),
    ),
    lever="learning_set",
    cost="The PCT pays £8,000 a quarter, and 0.8 of a post's time (assumption).",
    cannot="It cannot teach a PCT that is sure that it knows already: assess yourself first.",
    takes_effect="Over the next quarters; lessons are forgotten when the set ends.",
    source="findings of 2003: action learning sets with teams from two other PCTs; sizes: assumption",
)
