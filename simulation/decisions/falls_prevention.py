"""Pay for handrails, handypersons and exercise classes against falls.

A rail costs less than a hip. Fewer people fall, a few of them would have broken something, and the hospital has the
saving. Like all prevention it is cut first.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="falls_prevention",
    owners=("council_social_care_lead",),
    label="Falls prevention",
    subject="Care at home",
    low=0,
    high=100,
    step=10,
    unit="thousand_pounds",
    lever="falls_prevention",
    cost=(
        "The council pays what is set, each quarter: £200-£400 for each person assessed and exercised (activity 8 "
        "row 254, recalled)."
    ),
    cannot=(
        "It prevents 15-30% of falls in those who take part; whether it prevents hip fractures is uncertain "
        "(activity 8 row 254)."
    ),
    takes_effect="Over the quarters that follow.",
    source="activity 8 row 254 (recalled); sizes: assumption",
)
