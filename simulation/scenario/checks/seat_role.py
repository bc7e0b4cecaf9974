"""A seat has one of the twelve roles, in an organisation of the kind in which that role is held."""

from simulation.contracts.roles import ROLES
from simulation.scenario.checks.spec import Case
from simulation.scenario.problems import nearest

ID = "seat-role"


def look(case: Case) -> None:
    """Report roles that there are not, and roles that do not fit the organisation."""
    for name, seat in case.scenario.seats.items():
        role, kind = ROLES.get(seat.role), case.kinds.get(seat.organisation)
        if role is None:
            help = nearest(seat.role, ROLES)
            case.report(
                ("seats", name, "role"), ID, f"the seat `{name}` has the role `{seat.role}`, which is none", help
            )
        elif kind is not None and kind != role.organisation_kind:
            message = f"`{seat.role}` is held in a {role.organisation_kind}; `{seat.organisation}` is a {kind}"
            help = case.suggest_organisation(seat.organisation, role.organisation_kind)
            case.report(("seats", name, "role"), ID, message, help)
