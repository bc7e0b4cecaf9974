"""A seat stands in an organisation of the scenario.

Ids go outermost first: a PCT, a dot, its cluster, a dot, its practice - `eastmere.north.p07`; trusts, councils and the
alliance by their own id.
"""

from simulation.scenario.checks.spec import Case

ID = "seat-organisation"


def look(case: Case) -> None:
    """Report seats in organisations that there are not."""
    for name, seat in case.scenario.seats.items():
        if seat.organisation not in case.kinds:
            message = f"the seat `{name}` is in `{seat.organisation}`, which is no organisation here"
            help = case.suggest_organisation(seat.organisation)
            case.report(("seats", name, "organisation"), ID, message, help)
