"""Share one data warehouse with the region's PCTs.

Cleaning, linking and sending out activity figures costs nearly the same for one PCT as for thirty, so each pays little
for much. It takes a year before the figures are worth looking at, and it lives on many members.
"""

from simulation.contracts.decision import Option
from simulation.decisions.spec import Choice

DECISION = Choice(
    name="shared_informatics",
    owners=("pct_director_of_commissioning",),
    label="Shared informatics service",
    subject="Figures and planning",
    options=(
        Option("none", "Stay out", "The PCT makes its own figures, as well as it can."),
        Option("join", "Join", "One warehouse for the region, fed back to practices."),
    ),
    lever="shared_informatics",
    cost="The PCT pays £70,000 a year (assumption), more when members leave, and its part of £800,000 to set it up.",
    cannot="It checks no invoice and answers no business case.",
    takes_effect="Charges from this quarter; figures become younger and cleaner over two years.",
    source="findings of 2007: 31 PCTs looked at shared informatics; rules B3.1, B1; prices: assumption",
)
