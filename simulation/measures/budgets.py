"""Practices' budgets: who holds one, who holds the money itself, and how far cost lies from a fair share."""

from typing import TYPE_CHECKING

import numpy as np

from simulation.contracts.measure import Direction
from simulation.measures.counting import EVERYWHERE, Values, one
from simulation.measures.spec import Counter, Kept

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

FAMILY = "money"
_SOURCE = "rules A3: the PCT's own figures"


def _practices(economy: "HealthEconomy") -> Values:
    return np.ones(len(economy.practices))


def _budgeted(economy: "HealthEconomy") -> Values:
    return np.asarray(economy.budgets.year > 0, dtype=np.float64)


def _real(economy: "HealthEconomy") -> Values:
    return np.asarray(economy.budgets.real & (economy.budgets.year > 0), dtype=np.float64)


def _off(economy: "HealthEconomy") -> Values:
    return np.abs(economy.off_fair_share())


def _share(id: str, label: str, definition: str, counter: Counter, direction: Direction = "neither") -> Kept:
    return one(
        id, label, "percent", direction, definition, FAMILY, counter, _practices, levels=EVERYWHERE, summary="last",
        scale=100.0, lag_weeks=0, noise=0.0, source=_SOURCE,
    )  # fmt: skip


KEPT: tuple[Kept, ...] = (
    _share("budget_given", "Practices with a budget", "Share of practices that have an indicative or a real budget",
           _budgeted),
    _share("real_budget", "Practices that hold the money", "Share of practices whose budget is real", _real),
    _share("off_fair_share", "Distance from a fair share",
           "How far the cost of a practice's patients in the last four quarters lies above or below what a formula of "
           "need would give it, mean of practices", _off, "down"),
)  # fmt: skip
