"""Say who gets what the cluster saves.

If each practice keeps its own, the reward is clear and so is luck: small lists win or lose by chance. Pooling spreads
the chance and lets the cluster buy something worth having, and also lets some ride on the work of others. A split by
contribution is the fairest and the hardest to agree.
"""

from simulation.contracts.decision import Option
from simulation.decisions.spec import Choice

DECISION = Choice(
    name="savings_split",
    owners=("pbc_cluster_lead",),
    label="Who gets the savings",
    subject="How the cluster runs",
    options=(
        Option("own", "Each its own", "A practice has what its own budget saves."),
        Option("equal", "By list size", "Shared out by patients, whoever saved it."),
        Option("contribution", "By contribution", "Shared out by the part each practice had in it."),
        Option("pooled", "One pool", "Spent by the cluster on something for everybody."),
    ),
    lever="savings_split",
    cost="No money of its own: it shares out what the PCT pays.",
    cannot="It cannot raise what the PCT pays, nor be paid before the year's out-turn is known.",
    takes_effect="At once for what practices expect, for money when freed-up resources are next paid.",
    source="rules A1.2, A4.1 and A5.6; the effect of pooling on effort: assumption",
)
