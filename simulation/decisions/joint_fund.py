"""Put money into a pooled fund with the PCT for older people at risk.

Neither side can say afterwards whose saving it was, which is why it works and why each waits for the other. Pooled
money is hard to take back when your own budget runs over.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="joint_fund",
    owners=("council_social_care_lead",),
    label="Pooled fund with the PCT",
    subject="Working with the health service",
    low=0,
    high=400,
    step=25,
    unit="thousand_pounds",
    lever="joint_fund",
    cost="The council pays what is set, each quarter.",
    cannot=(
        "It cannot be spent on planned hospital care; and where the PCT pulls out, a third of councils lost joint "
        "money in 2006 (rules E23)."
    ),
    takes_effect="From the first week of the quarter; effect over quarters.",
    source="rules E23; health act flexibilities of 1999; sizes: assumption",
)
