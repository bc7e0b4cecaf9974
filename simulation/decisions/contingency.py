"""Keep part of the allocation in reserve.

A reserve is what stands between an unexpected winter and a broken promise. Money kept in reserve in April is care not
bought in the summer, and in some years the strategic health authority takes it.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="contingency",
    owners=("pct_finance_director",),
    label="Contingency reserve",
    subject="The PCT's own money",
    low=0,
    high=5,
    step=1,
    unit="percent",
    lever="contingency",
    cost=(
        "Every percent is held back from indicative budgets and plans: 2.5% means saving 2.5% before breaking even, "
        "as practices see it (rules A4.5)."
    ),
    cannot="It does not lower what is spent: it is there, or not, when spending runs over.",
    takes_effect=(
        "In practices' budgets when they are next set, in April; as a reserve that other services can draw on, at once."
    ),
    source="rules A4.5; activity 2 rows 59-60",
)
