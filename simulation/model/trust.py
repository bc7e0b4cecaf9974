"""Trust between organisations: 0 to 100, moved by what they do to each other, fading back slowly."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.parameters import behaviour as known

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
Places = NDArray[np.intp]


@dataclass
class Relations:
    """How far each organisation trusts each other. N organisations in the economy's order."""

    places: dict[str, int]
    level: Reals
    """[N, N] how far the row's organisation trusts the column's."""
    temper: Reals
    """[N, N] where that began, and to which it fades."""
    before: Reals
    """[N, N] where it stood when the quarter being played began."""
    moved: Reals
    """[N, N] how it changed over the last quarter that was played to its end."""
    practices: Places
    """[n] place of each practice."""
    pcts: Places
    """[n] place of each practice's PCT."""

    def between(self, who: str, whom: str) -> float:
        """How far `who` trusts `whom`."""
        return float(self.level[self.places[who], self.places[whom]])

    def links(self, who: str, others: Sequence[str]) -> NDArray[np.int64]:
        """[n, 4] points, whole: how far `who` trusts each of `others`, the change; the same the other way."""
        own, places = self.places[who], np.array([self.places[other] for other in others], dtype=np.intp)
        sides = (self.level[own], self.moved[own], self.level[:, own], self.moved[:, own])
        return np.rint([side.take(places) for side in sides]).T.astype(np.int64)

    def move(self, who: str, whom: str, points: float) -> None:
        """Let `who` trust `whom` more, or less."""
        place = self.places[who], self.places[whom]
        self.level[place] = min(100.0, max(0.0, self.level[place] + points))


def first_relations(economy: "HealthEconomy") -> Relations:
    """Trust at the start: alike on average, different between pairs; a more competent PCT is trusted more."""
    places = {one.id: place for place, one in enumerate(economy.organisations)}
    size = len(places)
    level = known.TRUST_START + known.TRUST_SPREAD * economy.streams.normal("trust", (size, size))
    for pct in economy.pcts:
        level[:, places[pct.id]] += known.TRUST_COMPETENCE * (pct.scheme.competence.true - 2.0)
    level = np.clip(level, 5.0, 95.0)
    np.fill_diagonal(level, 100.0)
    practices = np.array([places[practice.id] for practice in economy.practices], dtype=np.intp)
    pcts = np.array([places[practice.pct] for practice in economy.practices], dtype=np.intp)
    return Relations(places, level, level.copy(), level.copy(), np.zeros_like(level), practices, pcts)


def towards_pct(economy: "HealthEconomy") -> Reals:
    """[n] how far each practice trusts its PCT, 0 to 1."""
    relations = economy.relations
    level: Reals = relations.level[relations.practices, relations.pcts] / 100.0
    return level


def settle(economy: "HealthEconomy") -> None:
    """What a quarter's dealings do to trust: challenged invoices and fines sour it; all of it fades to what it was."""
    relations = economy.relations
    for pct in economy.pcts:
        for trust in economy.trusts:
            relations.move(
                trust.id, pct.id, -known.CHALLENGE_SOURS * max(pct.levers.contract_challenge - known.CHALLENGE_USUAL, 0)
            )
            relations.move(trust.id, pct.id, known.PATHWAY_MENDS * pct.levers.pathways)
            relations.move(trust.id, pct.id, -_soured_by_fines(economy, pct.id, trust.id))
            relations.move(pct.id, trust.id, -known.CODING_SOURS * max(float(economy.invoices.depth[trust.place]), 0.0))
    relations.level += known.TRUST_FADES * (relations.temper - relations.level)
    relations.moved = relations.level - relations.before
    relations.before = relations.level.copy()


def _soured_by_fines(economy: "HealthEconomy", pct: str, trust: str) -> float:
    fined = economy.ledger.flow(trust, pct, "sanction")
    income = economy.trust_income(trust) / 4
    return known.FINE_SOURS * min(fined / max(income, 1.0) / 0.001, 5.0)
