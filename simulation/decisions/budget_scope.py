"""Decide how much of what patients cost is in the indicative budget.

A wider budget gives practices more to move money between and more that they cannot control: one heart transplant or a
bad winter undoes a year's care. Prescribing is where practices find savings most easily. Emergencies are where most
of the growth is, and where practices have least influence.
"""

from typing import TYPE_CHECKING

from simulation.contracts.decision import Option, Value
from simulation.decisions.spec import Choice

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.pct import Pct

DECISION = Choice(
    name="budget_scope",
    owners=("pct_director_of_commissioning",),
    label="Scope of indicative budgets",
    subject="Budgets and business cases",
    options=(
        Option("planned", "Planned care", "Outpatients and planned admissions."),
        Option("planned_and_prescribing", "Planned care and prescribing", "The same with the drugs bill."),
        Option("all", "Everything", "The same with emergencies and A&E."),
    ),
    lever="budget_scope",
    cost="No money: it says what counts as a saving or an overspend.",
    cannot=(
        "It cannot include specialist commissioning, which is always outside (rules A3.2), and no practice answers "
        "for an overspend with its own money (rules A2.1)."
    ),
    takes_effect="When budgets are next set, in the quarter that begins in April.",
    source="rules A3.1, A3.2 and A1.1",
)


def apply(economy: "HealthEconomy", organisation: "Pct", value: Value) -> Value:
    """Set the scope and announce it."""
    if value != organisation.levers.budget_scope:
        label = next(option.label for option in DECISION.options if option.code == value)
        economy.tell(
            f"{organisation.name}'s next indicative budgets will cover: {label.lower()}.", organisation.id, "rule"
        )
    organisation.levers.budget_scope = str(value)
    return value
