"""Pay the leads of clusters for the time they give.

Leads who do everything in their evenings are tired within two years. A paid session a week is backfilled in the
practice, spares the lead and says that the work counts. It pays slowly: a lead with energy holds a network together.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="lead_sessions",
    owners=("pct_chief_executive",),
    label="Paid sessions for leads",
    subject="Support for practices and clusters",
    low=0,
    high=4,
    step=1,
    unit="sessions",
    lever="lead_sessions",
    cost="£200 for each half-day, for the lead of each cluster.",
    cannot="It cannot make up for a PCT that does not answer, nor make anybody follow a lead.",
    takes_effect="From the first week of the quarter; energy comes back over quarters.",
    source="rules B2.4 and B5.2; sizes: assumption",
)
