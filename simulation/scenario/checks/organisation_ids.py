"""Organisations of one level share one list of ids, which differ from each other and from the ledger's own accounts."""

from collections.abc import Iterable

from simulation.scenario.checks.spec import WHOLE, Case
from simulation.scenario.loader import Path
from simulation.scenario.problems import nearest
from simulation.scenario.schema import Economy

ID = "organisation-id"
RESERVED = (
    WHOLE, "treasury", "staff_and_suppliers", "pharmacies", "households", "elsewhere", "local", "everyone",
    "other_pcts", "external_framework", "business_service", "support_agency", "shared_informatics",
    "lead_commissioning", "provider_agency",
)  # fmt: skip


def look(case: Case) -> None:
    """Report ids that are taken, clusters and services that share one, and councils of PCTs that there are not."""
    economy = case.scenario.economy
    seen: set[str] = set()
    for path, id in _ids(economy):
        if id in seen or id in RESERVED:
            why = "is taken already" if id in seen else "is used by the game itself"
            case.report(path, ID, f"the id `{id}` {why}", "Choose another.", key=True)
        seen.add(id)
    for name, council in economy.councils.items():
        if council.pct not in economy.pcts:
            place = ("economy", "councils", name, "pct")
            case.report(place, ID, f"`{council.pct}` is no PCT here", nearest(council.pct, economy.pcts))


def _ids(economy: Economy) -> Iterable[tuple[Path, str]]:
    for block in ("pcts", "acute_trusts", "councils", "alliance", "sha"):
        yield from ((("economy", block, id), id) for id in getattr(economy, block))
    for pct_id, pct in economy.pcts.items():
        names = [*(("clusters", id) for id in pct.clusters), *(("services", id) for id in pct.services)]
        yield from ((("economy", "pcts", pct_id, block, id), f"{pct_id}.{id}") for block, id in names)
