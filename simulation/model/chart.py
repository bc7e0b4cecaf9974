"""Where everybody stands in arrays: whose patients a row holds, who pays for them, where accounts are in the ledger."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.money import ELSEWHERE, Ledger, Places

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy


@dataclass(frozen=True)
class Chart:
    """Constants of an economy's shape. R rows, n practices, P PCTs, G payers (PCTs, then others), T providers."""

    practices: int
    pct_places: Mapping[str, int]
    """Place of each PCT, by its id."""
    pct_of: Places
    """[n] place of the PCT."""
    cluster_of: Places
    """[n] place of the cluster."""
    pairs: tuple[Places, ...]
    """[C] where all pairs of a cluster's practices are in an array [n, n] laid flat."""
    accounts: Places
    """[n] account of the practice."""
    pcts: Places
    """[P] account."""
    trusts: Places
    """[trusts] account."""
    groups: tuple[str, ...]
    """[G] ids of those who pay for hospital care."""
    payers: Places
    """[G, T] account of the payer."""
    payees: Places
    """[G, T] account of the payee: trusts, elsewhere, and the PCT's community service for local work."""
    membership: NDArray[np.int64]
    """[G, R] 1 where the row's care is paid by the group."""

    def of_pcts(self, values: NDArray[np.generic]) -> NDArray[np.generic]:
        """[n] what holds for a practice's PCT, from a value for each PCT."""
        return values[self.pct_of]


def draw_chart(economy: "HealthEconomy", ledger: Ledger) -> Chart:
    """Lay out an economy whose accounts are open."""
    pct_places = {pct.id: place for place, pct in enumerate(economy.pcts)}
    cluster_places = {cluster.id: place for place, cluster in enumerate(economy.clusters)}
    groups = (*pct_places, *(other.id for other in economy.others))
    providers = len(economy.trusts) + 2
    return Chart(
        practices=len(economy.practices),
        pct_places=pct_places,
        pct_of=np.array([pct_places[p.pct] for p in economy.practices], dtype=np.intp),
        cluster_of=np.array([cluster_places[p.cluster] for p in economy.practices], dtype=np.intp),
        pairs=tuple(_pairs(cluster.rows, len(economy.practices)) for cluster in economy.clusters),
        accounts=ledger.places(p.id for p in economy.practices),
        pcts=ledger.places(pct_places),
        trusts=ledger.places(t.id for t in economy.trusts),
        groups=groups,
        payers=np.repeat(ledger.places(groups)[:, None], providers, axis=1),
        payees=np.array([ledger.places(_payees(economy, group)) for group in groups]),
        membership=_membership(economy, pct_places, len(groups)),
    )


def local_provider(economy: "HealthEconomy", group: str) -> str:
    """Who runs clinics in the community for the patients of a payer: its community service, or nobody here."""
    return next((s.id for s in economy.services if s.pct == group and s.service == "community"), ELSEWHERE)


def _pairs(rows: NDArray[np.int64], practices: int) -> Places:
    return np.asarray((rows[:, None] * practices + rows).ravel(), dtype=np.intp)


def _payees(economy: "HealthEconomy", group: str) -> tuple[str, ...]:
    return (*(t.id for t in economy.trusts), ELSEWHERE, local_provider(economy, group))


def _membership(economy: "HealthEconomy", pct_places: dict[str, int], groups: int) -> NDArray[np.int64]:
    rows = len(economy.practices) + len(economy.others)
    members = np.zeros((groups, rows), dtype=np.int64)
    for practice in economy.practices:
        members[pct_places[practice.pct], practice.row] = 1
    for place, other in enumerate(economy.others):
        members[len(pct_places) + place, other.row] = 1
    return members
