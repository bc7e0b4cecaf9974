"""Commission the scenario-planning tool, which turns disease into clinics, beds and theatre lists.

It counts who has which disease, lets the population age, and reckons what care and how much room for it that means in
three years. The briefing then shows it. The PCT forecasts with it, so that its plan for hospitals comes nearer to what
people will need. National figures are cheap and miss what is special here; the practices' disease registers do not.
"""

from simulation.contracts.decision import Option
from simulation.decisions.spec import Choice

DECISION = Choice(
    name="scenario_planning",
    owners=("pct_director_of_commissioning",),
    label="Scenario-planning tool",
    subject="Figures and planning",
    options=(
        Option("none", "None", "Next year is last year and a bit."),
        Option("national", "With national figures", "Prevalence as in England, by age; £4,000 a quarter."),
        Option("registers", "With local registers", "Practices' own disease registers; £15,000 a quarter."),
    ),
    lever="scenario_planning",
    cost="Each quarter £4,000 or £15,000 (assumption).",
    cannot="It cannot foresee what practices and hospitals will do; it shows need, not demand.",
    takes_effect="From this quarter's forecast; the tool's figures stand in the briefing from the next quarter.",
    source="findings of 2007: a scenario-planning tool from prevalence to capacity; prices: assumption",
)
