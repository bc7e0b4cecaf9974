"""Every seat has decisions of its own: no two seats hold the same levers, and none holds no lever."""

from simulation.contracts.roles import ROLES
from simulation.decisions import registry as decisions
from simulation.scenario.checks.spec import Case

ID = "seat-without-decision"


def look(case: Case) -> None:
    """Report seats with nothing to decide."""
    holder: dict[tuple[str, str], str] = {}
    for name, seat in case.scenario.seats.items():
        first = holder.setdefault((seat.role, seat.organisation), name)
        if seat.role in ROLES and not decisions.owned_by(seat.role):
            case.report(
                ("seats", name), ID, f"the seat `{name}` has nothing to decide", "Give it another role.", key=True
            )
        elif first != name:
            message = (
                f"the seat `{name}` has no decision of its own: `{first}` holds the same role in the same organisation"
            )
            help = "Put it in another organisation, or delete one of the two."
            case.report(("seats", name), ID, message, help, key=True)
