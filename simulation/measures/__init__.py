"""What is measured: one file for each family; `registry` reads them all."""

from simulation.measures import (
    attitudes,
    beds,
    behaviour,
    budgets,
    emergencies,
    local_clinics,
    money,
    people,
    planned_care,
    primary_care,
    risk_groups,
    satisfaction,
    trusts,
    waiting,
    working_days,
)

FAMILIES = (
    planned_care, working_days, local_clinics, emergencies, risk_groups, beds, waiting, primary_care, people,
    satisfaction, money, budgets, trusts,
    behaviour, attitudes,
)  # fmt: skip
