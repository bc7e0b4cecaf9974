"""Buy better activity figures for the practices.

Figures that are months old and full of other people's patients persuade nobody; quick and clean ones are what every
practice asks for first. Money spent on them is not spent on patients, and clean figures also show what the PCT has
got wrong.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="information",
    owners=("pct_director_of_commissioning",),
    label="Activity information",
    subject="Figures and planning",
    low=0,
    high=150,
    step=10,
    unit="thousand_pounds",
    lever="information",
    cost=(
        "The PCT pays what is set, each quarter. A support agency for 17 PCTs cost £3m a year: about £44,000 a "
        "quarter each (West Midlands, 2007)."
    ),
    cannot="It cannot make hospitals code sooner, nor practices look.",
    takes_effect="Over the next quarters, as figures become younger and cleaner.",
    source="rules B3.1, B1 (a third found information good) and A6.7; price from the West Midlands agency",
)
