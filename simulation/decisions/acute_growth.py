"""Say how much growth in activity the contract with the hospitals plans for.

Plan too little and the hospital over-performs: you pay for it anyway, without having budgeted. Plan too much and you
have paid for theatre lists that fill from the waiting list, and the money is not in practices' budgets. The hospital
staffs to the plan.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="acute_growth",
    owners=("pct_finance_director",),
    label="Growth planned with hospitals",
    low=-4,
    high=8,
    step=1,
    unit="percent",
    lever="acute_growth",
    cost=(
        "The PCT plans the money at tariff. Emergencies beyond the threshold are paid at half of it (activity 3a "
        "row 77)."
    ),
    cannot="It does not limit activity: under payment by results whoever is treated is paid for (rules A2.4).",
    takes_effect="For the contract that runs, from the first week of the quarter.",
    source="rules A2.4 and C2.13; activity 3a rows 76-79 and 4a row 100",
)
