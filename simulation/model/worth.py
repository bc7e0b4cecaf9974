"""What work is worth to a trust: the price of one case more against what it costs to do.

Shares of a tariff price unless a docstring says otherwise. A hospitals (the trusts, then `elsewhere`), T trusts.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.incentives import registry as incentives
from simulation.incentives.emergency_marginal_rate import EmergencyMarginalRate
from simulation.incentives.payment_by_results import PaymentByResults
from simulation.model import costs
from simulation.model.activity import EMERGENCIES
from simulation.model.parameters import money, prices, trusts

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
PENCE = 100.0
DAYS_A_YEAR = 365.0


@dataclass(frozen=True)
class Case:
    """A case more, as a trust's managers see it; [A] of its price."""

    paid: Reals
    """What comes for it."""
    at_once: Reals
    """What it costs at once."""
    in_steps: Reals
    """What the beds and sessions for it cost in steps."""


def a_case(economy: "HealthEconomy") -> Case:
    """A case more in this quarter."""
    return Case(paid(economy), *_cost_shares(economy))


def terms(economy: "HealthEconomy") -> PaymentByResults:
    """How hospitals are paid this quarter: by block contract where the rule is not in force."""
    found = incentives.standing(economy, "payment_by_results")
    if found is None:
        return PaymentByResults(kind="block")
    assert isinstance(found, PaymentByResults)
    return found


def paid(economy: "HealthEconomy") -> Reals:
    """[A] of the price of a case more, what comes: all, nothing under a block, a part where money does not follow."""
    rule, hospitals = terms(economy), len(economy.trusts) + 1
    weight = economy.constants.cared_for
    by_case = (weight * rows_by_case(economy)[:, None]).sum(axis=0) / np.maximum(weight.sum(axis=0), 1e-9)
    if rule.kind == "block" or rule.money_follows:
        return np.asarray(by_case)
    base = economy.invoices.base_year[:, :, :hospitals].sum(axis=0)
    own = base / np.maximum(base.sum(axis=1, keepdims=True), 1.0)
    return np.asarray(by_case * (own * base).sum(axis=0) / np.maximum(base.sum(axis=0), 1.0))


def rows_by_case(economy: "HealthEconomy") -> NDArray[np.bool_]:
    """[R] whose care is paid by the case: practices whom the rule is for, and all other commissioners."""
    paid = np.full(economy.rows, terms(economy).kind == "per_case")
    n = economy.chart.practices
    paid[:n] &= economy.rule_rows("payment_by_results")
    return paid


def _cost_shares(economy: "HealthEconomy") -> tuple[Reals, Reals]:
    """[A] of the price of a case, what it costs at once, and what the beds and sessions for it cost in steps.

    Managers reckon with full costs over income, as reference costs do; hospitals elsewhere are as the mean.
    """
    book = economy.costs
    grown = costs.price_level(economy) * (1 - book.efficiency) / costs.tariff_level(economy) / economy.price_factor
    income = np.array([max(trust.scheme.income, 1) for trust in economy.trusts], dtype=np.float64)
    a_pound = book.base / income * grown
    a_pound = np.append(a_pound, a_pound.mean())
    return money.VARIABLE * a_pound, money.STEPPED * a_pound


def eagerness(economy: "HealthEconomy", case: Case) -> Reals:
    """[A] 0 to 1: how far managers want the next case, beds and sessions for it reckoned in."""
    if not economy.switched("margin_motive"):
        return np.full(len(economy.trusts) + 1, trusts.EAGER_UNASKED)
    margin = case.paid - (case.at_once + case.in_steps)
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(margin / trusts.EAGER_SPREAD, -30.0, 30.0))))


def bed_day(economy: "HealthEconomy", case: Case) -> Reals:
    """[A] hundred pounds that a freed bed day is worth: filled by a patient who pays, or closed."""
    income = case.paid if economy.switched("margin_motive") else np.ones(len(case.paid))
    filled = trusts.PRICE_A_DAY * np.maximum(income - case.at_once, 0.0)
    beds = np.array([max(trust.levers.beds, 1) for trust in economy.trusts], dtype=np.float64)
    a_day = money.STEPPED * money.BED_SHARE * economy.costs.base / PENCE / (beds * DAYS_A_YEAR)
    closed = np.append(a_day, a_day.mean())
    return np.asarray((trusts.REFILLED * filled + trusts.CLOSED * closed) / 100.0)


def short_stay(economy: "HealthEconomy", case: Case) -> Reals:
    """[A] pounds that an emergency patient sent home the same day leaves, as those who admit see it."""
    if not economy.switched("margin_motive"):
        return np.full(len(economy.trusts) + 1, ORDINARY_SHORT_STAY)
    full = prices.EMERGENCY_PRICES[EMERGENCIES[0]] * economy.price_factor
    price = full * economy.short_stay_price() * case.paid * marginal_rate(economy)
    return np.asarray(price - trusts.SHORT_STAY_COST)


def marginal_rate(economy: "HealthEconomy") -> Reals:
    """[A] of the price of an emergency more, what departments see: less where the year is beyond the threshold."""
    rate = np.ones(len(economy.trusts) + 1)
    found = incentives.standing(economy, "emergency_marginal_rate")
    if found is None:
        return rate
    assert isinstance(found, EmergencyMarginalRate)
    billed, base = economy.emergencies_billed()
    beyond = billed.sum(axis=0) > base.sum(axis=0) * (1 + found.above) * (economy.year_gone() - 0.25)
    felt = 1.0 - trusts.SEEN_BY_DEPARTMENTS * (1.0 - found.rate)
    rate[:-1] = np.where(beyond | found.falls, felt, 1.0)
    return rate


ORDINARY_SHORT_STAY = 357.0
"""Pounds that a short stay left in 2006: 1,150 at 55%, with what departments see of a marginal rate of a half, less its
cost."""
