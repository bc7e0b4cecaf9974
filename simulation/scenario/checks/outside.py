"""Capacity and demand are set for service lines and kinds of demand that there are, in places that there are."""

from simulation.measures.registry import SPECIALTIES
from simulation.scenario.checks.spec import Case
from simulation.scenario.outside import HOSPITAL_LINES, KINDS, LINES, CapacityOrder, DemandOrder
from simulation.scenario.problems import nearest

ID = "outside"


def look(case: Case) -> None:
    """Report lines, kinds, specialties and organisations that there are not."""
    for line, order in case.scenario.capacity.items():
        if line not in LINES:
            message = f"there is no service line called `{line}`"
            case.report(("capacity", line), ID, message, nearest(line, LINES), key=True)
        else:
            _look_at_line(case, line, order)
    for name in case.scenario.treatment_centre.specialties:
        if name not in SPECIALTIES:
            message = f"there is no specialty called `{name}`"
            case.report(("treatment_centre", "specialties"), ID, message, nearest(name, SPECIALTIES))
    for kind, asked in case.scenario.demand.items():
        if kind not in KINDS:
            message = f"nothing is called `{kind}` that can be in demand"
            case.report(("demand", kind), ID, message, nearest(kind, KINDS), key=True)
        else:
            _look_at_demand(case, kind, asked)


def _look_at_line(case: Case, line: str, order: CapacityOrder) -> None:
    """Report what does not fit a service line."""
    here, other = ("trust", "pct") if line in HOSPITAL_LINES else ("pct", "trust")
    if getattr(order, other) != "all":
        case.report(("capacity", line, other), ID, f"`{line}` is no line of a {other}", f"Set `{here}` instead.")
    if line not in HOSPITAL_LINES and order.managers == "held":
        message = f"`{line}` cannot be held: no hospital managers plan it"
        case.report(("capacity", line, "managers"), ID, message, "Leave it out: the factor holds in any case.")
    named = getattr(order, here)
    _look_at_places(case, ("capacity", line, here), named if isinstance(named, tuple) else (), (here,))


def _look_at_demand(case: Case, kind: str, order: DemandOrder) -> None:
    """Report what does not fit a kind of demand."""
    named = order.practices if isinstance(order.practices, tuple) else ()
    _look_at_places(case, ("demand", kind, "practices"), named, ("pct", "cluster", "practice"))
    if order.specialty != "all" and kind != "referrals":
        message = f"`{kind}` has no specialties"
        case.report(("demand", kind, "specialty"), ID, message, "Only referrals have them.")
    elif order.specialty not in ("all", *SPECIALTIES):
        message = f"there is no specialty called `{order.specialty}`"
        case.report(("demand", kind, "specialty"), ID, message, nearest(order.specialty, SPECIALTIES))


def _look_at_places(case: Case, path: tuple[str, ...], named: tuple[str, ...], kinds: tuple[str, ...]) -> None:
    """Report organisations that there are not, or that are of another kind."""
    for id in named:
        if case.kinds.get(id) not in kinds:
            message = f"`{id}` is no {' or '.join(kinds)} here"
            case.report(path, ID, message, case.suggest_organisation(id, *kinds))
