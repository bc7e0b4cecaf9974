"""Whether `measure@organisation` can be read."""

from collections import defaultdict

from simulation.measures import registry as measures
from simulation.scenario.checks.spec import WHOLE, Case
from simulation.scenario.problems import nearest

_FORM = "Write measure@organisation, as ae_four_hours@st_bride."


def wrong(case: Case, address: str) -> tuple[str, str]:
    """What is wrong with `measure@organisation`, and what to do; empty where nothing is."""
    id, at, organisation = address.partition("@")
    known = _levels()
    if id not in known:
        return f"there is no measure called `{id}`", nearest(id, known)
    if not at or (organisation != WHOLE and organisation not in case.kinds):
        help = case.suggest_organisation(organisation) if at else ""
        return f"`{address}` names no organisation here", help or _FORM
    kind = WHOLE if organisation == WHOLE else case.kinds[organisation]
    if kind not in known[id]:
        return f"`{id}` is not kept for a {kind}", f"It is kept for: {', '.join(sorted(known[id]))}."
    return "", ""


def _levels() -> dict[str, set[str]]:
    """The kinds of organisation that each measure is kept for, by one count or another."""
    levels: dict[str, set[str]] = defaultdict(set)
    for one in measures.kept():
        levels[one.measure.id].update(one.measure.levels)
    return levels
