"""Commission heart and kidney care together, with one PCT in the lead for all.

Hospitals that have six PCTs to deal with give each of them its own terms. A group that speaks for most of a hospital's
income, with people who prepare for it, bargains better, and it can hire scanners quickly where people wait for tests.
The PCT that leads gives managers' time and learns most.
"""

from simulation.contracts.decision import Option
from simulation.decisions.spec import Choice

DECISION = Choice(
    name="lead_commissioning",
    owners=("pct_director_of_commissioning",),
    label="Joint commissioning of heart and kidney care",
    subject="Contracts with hospitals",
    options=(
        Option("none", "Each for itself", "The PCT makes its own contracts."),
        Option("member", "Be a member", "Another PCT leads; this one pays its part."),
        Option("lead", "Lead for the others", "The same, with a post of our own managers, who learn by it."),
    ),
    lever="lead_commissioning",
    cost=(
        "The PCT pays £46,000 a year (assumption), more when members leave, its part of £40,000 to set it up, and its "
        "part of £90 for each scan that is bought."
    ),
    cannot="It cannot move tariff prices: those are national. Terms are agreed once a year, in April.",
    takes_effect="From next April; the team takes two years to be at its best.",
    source="findings of 2007: collaborative commissioning, scanning bought quickly together; sizes: assumption",
)
