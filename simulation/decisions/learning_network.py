"""Meet leads from elsewhere, in the region or in the country, and bring home what they have learned.

Those who know how others fared choose more soberly from the library, and set things up so that they fit. A regional
network is near and quick; the national one knows more, and costs the lead more days.
"""

from simulation.contracts.decision import Option
from simulation.decisions.spec import Choice

DECISION = Choice(
    name="learning_network",
    owners=("pbc_cluster_lead",),
    label="Learning network",
    subject="How the cluster runs",
    options=(
        Option("none", "None", "Learn by doing."),
        Option("regional", "Regional", "Meet the leads of the strategic health authority's area."),
        Option("national", "National", "Meet leads from all over the country."),
    ),
    lever="learning_network",
    cost="The lead's energy; the PCT pays £1,500 a quarter, or £4,000.",
    cannot="It cannot make what worked elsewhere fit where need and people differ.",
    takes_effect="From the first week of the quarter; lessons gather over a year.",
    source="rules B4.1-B4.5; sizes: assumption",
)
