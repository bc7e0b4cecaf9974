"""A PCT's practices belong to its clusters, have ids of their own, and their ages add up to their lists."""

from collections import Counter

from simulation.scenario.checks.spec import Case
from simulation.scenario.loader import Path
from simulation.scenario.problems import nearest
from simulation.scenario.schema import Pct, PracticeRow

ID = "practice"


def look(case: Case) -> None:
    """Report practices that do not fit their PCT or themselves."""
    for pct_id, pct in case.scenario.economy.pcts.items():
        base: Path = ("economy", "pcts", pct_id)
        twice = {id for id, count in Counter(row.id for row in pct.practices).items() if count > 1}
        for i, row in enumerate(pct.practices):
            _look_at_row(case, (*base, "practices", i), pct, row)
            if row.id in twice:
                twice_help = "Give each practice an id of its own."
                case.report((*base, "practices", i, "id"), ID, f"the id `{row.id}` is given twice", twice_help)
        for cluster in set(pct.clusters) - {row.cluster for row in pct.practices}:
            help = "Give it practices, or delete it."
            case.report((*base, "clusters", cluster), ID, f"no practice is in the cluster `{cluster}`", help, key=True)


def _look_at_row(case: Case, path: Path, pct: Pct, row: PracticeRow) -> None:
    if row.cluster not in pct.clusters:
        message = f"the practice `{row.id}` is in `{row.cluster}`, which is no cluster of this PCT"
        case.report((*path, "cluster"), ID, message, nearest(row.cluster, pct.clusters))
    if min(row.ages) < 0:
        case.report((*path, "ages"), ID, f"the practice `{row.id}` has an age band below nought")
    elif sum(row.ages) != row.list_size:
        message = f"the ages of `{row.id}` add up to {sum(row.ages):,}, its list is {row.list_size:,}"
        case.report((*path, "list_size"), ID, message, "Correct the list or an age band.")
