"""The organisations of an economy, made from a scenario in the order in which it names them."""

from typing import TYPE_CHECKING

import numpy as np

from simulation.errors import ScenarioError
from simulation.model.organisations.acute_trust import AcuteTrust
from simulation.model.organisations.alliance import Alliance
from simulation.model.organisations.cluster import Cluster
from simulation.model.organisations.community_provider import CommunityProvider
from simulation.model.organisations.council import Council
from simulation.model.organisations.others import Elsewhere, OtherCommissioners
from simulation.model.organisations.pct import Pct
from simulation.model.organisations.practice import Practice
from simulation.model.organisations.sha import Sha
from simulation.model.organisations.support_service import SupportService
from simulation.model.support.designs import DESIGNS
from simulation.scenario import schema

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy


def build(economy: "HealthEconomy") -> None:
    """Make every organisation of the economy's scenario."""
    scheme = economy.scenario.economy
    economy.practices = _practices(economy, scheme)
    economy.clusters = _clusters(economy, scheme)
    economy.pcts = tuple(Pct(economy, id, _rows(economy, id), pct) for id, pct in scheme.pcts.items())
    trusts = enumerate(scheme.acute_trusts.items())
    economy.trusts = tuple(AcuteTrust(economy, id, place, trust) for place, (id, trust) in trusts)
    economy.councils = tuple(Council(economy, id, council) for id, council in scheme.councils.items())
    economy.alliances = tuple(Alliance(economy, id, alliance) for id, alliance in scheme.alliance.items())
    economy.services = _services(economy, scheme)
    economy.sha = _sha(economy, scheme)
    economy.elsewhere = Elsewhere(economy, "elsewhere", scheme.elsewhere)
    economy.others = _others(economy)
    economy.support_services = tuple(SupportService(economy, design, len(economy.pcts)) for design in DESIGNS)


def practice_rows(pct_id: str, pct: schema.Pct) -> tuple[schema.PracticeRow, ...]:
    """The practices of a PCT; a scenario that still names a file has not been loaded."""
    if isinstance(pct.practices, schema.PracticesFrom):
        raise ScenarioError(
            f"The practices of {pct_id!r} are still in the file {pct.practices.from_!r}.",
            advice="Load the scenario with simulation.scenario, which reads the file.",
            pct=pct_id,
        )
    return pct.practices


def _practices(economy: "HealthEconomy", scheme: schema.Economy) -> tuple[Practice, ...]:
    listed = [(id, row) for id, pct in scheme.pcts.items() for row in practice_rows(id, pct)]
    return tuple(
        Practice(economy, f"{pct}.{row.cluster}.{row.id}", place, pct, f"{pct}.{row.cluster}", row)
        for place, (pct, row) in enumerate(listed)
    )


def _clusters(economy: "HealthEconomy", scheme: schema.Economy) -> tuple[Cluster, ...]:
    made = []
    for pct_id, pct in scheme.pcts.items():
        for cluster_id, cluster in pct.clusters.items():
            id = f"{pct_id}.{cluster_id}"
            rows = np.array([p.row for p in economy.practices if p.cluster == id], dtype=np.int64)
            made.append(Cluster(economy, id, pct_id, rows, cluster))
    return tuple(made)


def _rows(economy: "HealthEconomy", pct_id: str) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.array([p.row for p in economy.practices if p.pct == pct_id], dtype=np.int64)


def _services(economy: "HealthEconomy", scheme: schema.Economy) -> tuple[CommunityProvider, ...]:
    return tuple(
        CommunityProvider(economy, f"{pct_id}.{id}", pct_id, service)
        for pct_id, pct in scheme.pcts.items()
        for id, service in pct.services.items()
    )


def _sha(economy: "HealthEconomy", scheme: schema.Economy) -> Sha:
    (id, sha), *_ = scheme.sha.items()
    return Sha(economy, id, sha)


def _others(economy: "HealthEconomy") -> tuple[OtherCommissioners, ...]:
    first = len(economy.practices)
    return tuple(
        OtherCommissioners(economy, t.others, t.scheme.other_commissioners.name, first + t.place, t.place)
        for t in economy.trusts
    )
