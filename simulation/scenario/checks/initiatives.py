"""An initiative under `initiatives` is in the catalogue, at a scale that it has, in places that there are."""

from simulation.initiatives import registry as initiatives
from simulation.scenario.checks.spec import Case
from simulation.scenario.experiments import InitiativeOrder
from simulation.scenario.problems import nearest

ID = "initiative"
RUN_BY, SERVED = ("pct", "cluster"), ("pct", "cluster", "practice")


def look(case: Case) -> None:
    """Report initiatives that cannot be run as they are ordered."""
    known = {entry.name: entry for entry in initiatives.all_initiatives()}
    for name, order in case.scenario.initiatives.items():
        if name not in known:
            help = nearest(name, known)
            case.report(("initiatives", name), ID, f"there is no initiative called `{name}`", help, key=True)
            continue
        most = known[name].max_scale
        if isinstance(order.scale, int) and order.scale > most:
            message = f"`{name}` cannot be run at scale {order.scale}"
            help = f"Choose 1 to {most} ({known[name].scale_label}), or full."
            case.report(("initiatives", name, "scale"), ID, message, help)
        _look_at_places(case, name, order)


def _look_at_places(case: Case, name: str, order: InitiativeOrder) -> None:
    """Report organisations that there are not, or that cannot run it or be served by it."""
    for field, kinds in (("organisations", RUN_BY), ("practices", SERVED)):
        members = getattr(order, field)
        for id in members if isinstance(members, tuple) else ():
            if case.kinds.get(id) not in kinds:
                message = f"`{id}` is no {' or '.join(kinds)} here"
                case.report(("initiatives", name, field), ID, message, case.suggest_organisation(id, *kinds))
