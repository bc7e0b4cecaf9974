"""Bring health and social care for older people together: one fund, or one body.

With pooled money nobody gains by sending people to the other; a care trust has nurses and carers of its own, who find
care sooner and keep people at home. Making one body of two takes managers' time for a year before anything is better.
"""

from simulation.contracts.decision import Option
from simulation.decisions.spec import Choice

DECISION = Choice(
    name="integration",
    owners=("council_social_care_lead",),
    label="Health and social care",
    subject="Working with the health service",
    options=(
        Option("separate", "Separate", "Each pays for its own."),
        Option("pooled", "Pooled money", "One fund for older people, two organisations."),
        Option("care_trust", "A care trust", "One body with nurses and carers of its own."),
    ),
    lever="integration",
    cost="£10,000 a quarter to run a pooled fund, £40,000 to run one body; the PCT's managers at first.",
    cannot="It cannot make up for care that nobody pays for.",
    takes_effect="From the first week of the quarter; it works fully after two years.",
    source="rules E22 and E23; sizes: assumption",
)
