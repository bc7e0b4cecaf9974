"""Every check of a scenario, in the order in which an author would look."""

from typing import Protocol

from simulation.scenario.checks import (
    asks,
    briefings,
    economy,
    effect_levers,
    effect_rules,
    effects,
    hospital_shares,
    incentives,
    initiatives,
    levers_at_start,
    organisation_ids,
    outside,
    practices,
    references,
    scripted_decisions,
    seat_decisions,
    seat_measures,
    seat_organisation,
    seat_role,
    support,
    triggers,
)
from simulation.scenario.checks.spec import Case


class Check(Protocol):
    """The shape of a check's file; its docstring is its page."""

    ID: str

    def look(self, case: Case) -> None:
        """Report what is wrong."""


CHECKS: tuple[Check, ...] = (
    economy,
    organisation_ids,
    practices,
    hospital_shares,
    levers_at_start,
    briefings,
    incentives,
    initiatives,
    outside,
    support,
    seat_organisation,
    seat_role,
    seat_decisions,
    seat_measures,
    asks,
    triggers,
    effects,
    effect_levers,
    effect_rules,
    scripted_decisions,
    references,
)


def look(case: Case) -> None:
    """Look for everything that can be wrong."""
    for check in CHECKS:
        check.look(case)
