"""Stop paying, as a rule, for operations of low priority.

Tonsils, varicose veins and grommets go first; exceptions are for a panel. Most of it is kept to, and money is
spared. The public minds, and the council's overview and scrutiny committee can send the list to the Secretary of
State, where it waits for the best part of a year.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="decommissioning",
    owners=("pct_director_of_commissioning",),
    label="Procedures not paid for",
    subject="Contracts with hospitals",
    low=0,
    high=10,
    step=1,
    unit="percent",
    lever="decommissioning",
    cost="No money; public confidence, and managers' time where scrutiny objects.",
    cannot="It cannot touch patients already on a list, nor emergencies.",
    takes_effect="From the first week of the quarter, on operations newly proposed.",
    source="rules E8, E9 and E25; sizes: assumption",
)
