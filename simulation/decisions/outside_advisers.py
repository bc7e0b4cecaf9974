"""Buy advisers by the day from the framework for external support.

They are good, they begin tomorrow and they know nobody here. They write plans and go through contracts at five times
the price of a manager; when they go, what they knew goes with them.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="outside_advisers",
    owners=("pct_director_of_commissioning",),
    label="Outside advisers",
    subject="Help from outside",
    low=0,
    high=200,
    step=10,
    unit="days",
    lever="outside_advisers",
    cost="The PCT pays £950 for each day (assumption).",
    cannot="They leave no people, no data and no skill behind, and practices wonder what they were for.",
    takes_effect="From the first week of the quarter, and no longer than they are paid.",
    source="findings of 2007: a framework for buying external support; rules B3.2; price: assumption",
)
