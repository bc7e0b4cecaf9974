"""Weighted capitation: what a formula of need would give each practice, by heading of spend.

The formula knows age, deprivation and diagnoses. Diagnoses are written down where people are treated: they show part of
the differences in need that age and deprivation leave open, and part of how a practice has always referred. The formula
misses some practices besides, small ones most.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import invoicing
from simulation.model.invoicing import AE, DRUGS, ELECTIVES, EMERGENCIES_, HEADINGS, OUTPATIENTS
from simulation.model.parameters import money as known

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]


def fair_shares(economy: "HealthEconomy", rows: NDArray[np.int64], services: NDArray[np.bool_]) -> Reals:
    """[H, rows] each practice's share of what is spent under a heading, by need as the formula sees it."""
    return _shares(economy, rows, _need(economy, services))


def _shares(economy: "HealthEconomy", rows: NDArray[np.int64], need: Reals) -> Reals:
    """[H, rows] the same, where the `need` [H, n] of all practices is known."""
    weights = need[:, rows] * np.exp(economy.budgets.error[rows])
    return np.asarray(weights / weights.sum(axis=1, keepdims=True))


def off_fair_share(economy: "HealthEconomy") -> Reals:
    """[n] cost of the last four quarters, all headings, above the fair share of the PCT's; a share, or below nought."""
    cost = invoicing.yearly(economy).astype(np.float64)
    off, need = np.zeros(economy.chart.practices), _need(economy, None)
    for pct in economy.pcts:
        own = cost[:, pct.rows]
        fair = (own.sum(axis=1)[:, None] * _shares(economy, pct.rows, need)).sum(axis=0)
        off[pct.rows] = own.sum(axis=0) / np.maximum(fair, 1.0) - 1.0
    return off


def _need(economy: "HealthEconomy", services: NDArray[np.bool_] | None) -> Reals:
    """[H, n] relative need; of what age and deprivation leave open, diagnoses show a part."""
    n, rates, fixed = economy.chart.practices, economy.world.rates, economy.constants
    unseen = np.exp(-(1.0 - known.FORMULA_SEES) * fixed.frailty[:n])
    planned = economy.need[:n] * np.exp(-known.FORMULA_SEES * economy.style[:n])
    planned = planned if services is None else planned * services
    need = np.empty((len(HEADINGS), n))
    need[OUTPATIENTS] = planned.sum(axis=1)
    need[ELECTIVES] = planned @ fixed.listing
    need[EMERGENCIES_] = rates.emergencies[:n].sum(axis=1) * unseen
    need[AE] = rates.ae[:n].sum(axis=1) * unseen
    need[DRUGS] = rates.items[:n]
    return need
