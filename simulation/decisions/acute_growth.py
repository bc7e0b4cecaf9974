"""Say how much growth in activity the contract with the hospitals plans for.

Plan too little and the hospitals over-perform: you pay for it anyway, your forecast is wrong and every practice is
overspent on paper. Plan too much and practices' budgets are easy to keep, so that savings fall due which nobody made
an effort for. What is planned is not a limit.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="acute_growth",
    owners=("pct_finance_director",),
    label="Growth planned with hospitals",
    subject="The PCT's own money",
    low=-4,
    high=8,
    step=1,
    unit="percent",
    lever="acute_growth",
    cost="No money of its own: it says what practices' budgets and the PCT's forecast allow for.",
    cannot="It does not limit activity: under payment by results whoever is treated is paid for (rules A2.4).",
    takes_effect="In practices' budgets when they are next set, in April; in the forecast, from this quarter.",
    source="rules A2.4 and C2.13; activity 3a rows 76-79 and 4a row 100",
)
