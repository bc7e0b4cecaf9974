"""What hospitals are paid of what they bill: by case, by block contract, or by case but not to whom treated."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import costs, worth
from simulation.model.calendar import WEEKS_A_QUARTER, WEEKS_A_YEAR
from simulation.model.parameters import trusts

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
Pence = NDArray[np.int64]


def due(economy: "HealthEconomy", billed: Reals) -> Pence:
    """[4, R, T] pence to pay for a quarter, by row, of what cases would cost at tariff; local work is paid by case."""
    rule = worth.terms(economy)
    by_case = worth.rows_by_case(economy)
    paid = billed if rule.money_follows else _shared_as_before(economy, billed)
    if not by_case.all():
        paid = np.where(by_case[None, :, None], paid, _block(economy, billed))
    return np.rint(paid).astype(np.int64)


def _block(economy: "HealthEconomy", billed: Reals) -> Reals:
    """A quarter's part of last year's bill with its planned growth; rows bear it by what their patients had."""
    fixed = economy.invoices.base_year * (WEEKS_A_QUARTER / WEEKS_A_YEAR) * _grown(economy)[None, :, None]
    group = economy.constants.group
    had = np.einsum("gr,hrt->hgt", economy.chart.membership, billed)
    # where nobody of a payer was treated this quarter its block is still paid, by list
    size = economy.list_size / (economy.chart.membership @ economy.list_size)[group]
    part = np.where(had[:, group] > 0, billed / np.maximum(had[:, group], 1e-9), size[None, :, None])
    paid = part * fixed[:, group]
    paid[:, :, -1] = billed[:, :, -1]
    return np.asarray(paid)


def _grown(economy: "HealthEconomy") -> Reals:
    """[G] prices and planned growth since the first year."""
    return np.asarray(economy.price_factor * costs.tariff_level(economy) * economy.supply.block)


def new_year(economy: "HealthEconomy") -> None:
    """Let block contracts grow by what each PCT plans for next year; other commissioners plan for their usual."""
    planned = np.full(len(economy.chart.groups), trusts.BLOCK_PLANNED)
    planned[: len(economy.pcts)] = [pct.levers.acute_growth / 100 for pct in economy.pcts]
    economy.supply.block = economy.supply.block * (1.0 + planned)


def _shared_as_before(economy: "HealthEconomy", billed: Reals) -> Reals:
    """Each row's bill, shared among hospitals as its payer's was in the year before."""
    base = economy.invoices.base_year[:, :, :-1]
    share = base / np.maximum(base.sum(axis=2, keepdims=True), 1.0)
    paid = billed.copy()
    paid[:, :, :-1] = billed[:, :, :-1].sum(axis=2, keepdims=True) * share[:, economy.constants.group]
    return np.asarray(paid)
