"""Whether `measure@organisation` can be read."""

from simulation.measures import registry as measures
from simulation.scenario.checks.spec import WHOLE, Case
from simulation.scenario.problems import nearest


def wrong(case: Case, address: str) -> tuple[str, str]:
    """What is wrong with `measure@organisation`, and what to do; empty where nothing is."""
    id, at, organisation = address.partition("@")
    known = {measure.id: measure for measure in measures.all_measures()}
    if id not in known:
        return f"there is no measure called `{id}`", nearest(id, known)
    if not at or (organisation != WHOLE and organisation not in case.kinds):
        return (
            f"`{address}` names no organisation here",
            case.suggest_organisation(organisation) or "Write measure@organisation, as `ae_four_hours@st_bride`.",
        )
    kind = WHOLE if organisation == WHOLE else case.kinds[organisation]
    levels = known[id].levels
    if kind not in levels:
        return f"`{id}` is not kept for a {kind}", f"It is kept for: {', '.join(levels)}."
    return "", ""
