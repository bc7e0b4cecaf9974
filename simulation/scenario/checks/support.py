"""Support is taken up by PCTs that there are, planning of capacity by hospitals too, and ends after it has begun."""

from simulation.scenario.checks.spec import Case
from simulation.scenario.loader import Path
from simulation.scenario.problems import nearest

ID = "support"
TAKEN_BY = {"capacity_planning": "trust"}
"""Kinds of organisation that take up some support, where it is not PCTs."""


def look(case: Case) -> None:
    """Report members that there are not, and support that stops before it starts."""
    for name in type(case.scenario.support).model_fields:
        block, path = getattr(case.scenario.support, name), ("support", name)
        _look_at_members(case, (*path, "members"), block.members, TAKEN_BY.get(name, "pct"))
        if block.to is not None and block.to < block.from_:
            message = f"it stops in r{block.to}, before it begins in r{block.from_}"
            case.report((*path, "to"), ID, message, "Let it stop later.")


def _look_at_members(case: Case, path: Path, members: int | tuple[str, ...], kind: str) -> None:
    """Report names that no organisation of the kind has."""
    for one in members if isinstance(members, tuple) else ():
        if one != "all" and one not in case.ids_of(kind):
            known = {"pct": "PCT", "trust": "hospital"}[kind]
            case.report(path, ID, f"there is no {known} called `{one}`", nearest(one, ["all", *case.ids_of(kind)]))
