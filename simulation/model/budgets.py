"""Indicative budgets: worked out each April, spent against, and freed up or overspent when the out-turn is known."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from simulation.model import engagement, invoicing
from simulation.model.invoicing import AE, DRUGS, ELECTIVES, EMERGENCIES_, HEADINGS, OUTPATIENTS
from simulation.model.parameters import behaviour as mind
from simulation.model.parameters import managing, prices
from simulation.model.parameters import money as known

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
Pence = NDArray[np.int64]

SCOPES: dict[str, tuple[int, ...]] = {
    "planned": (OUTPATIENTS, ELECTIVES),
    "planned_and_prescribing": (OUTPATIENTS, ELECTIVES, DRUGS),
    "all": (OUTPATIENTS, ELECTIVES, EMERGENCIES_, AE, DRUGS),
}
HISTORY: dict[str, float] = {"historic": 1.0, "blend": 0.5, "fair_shares": 0.0}
"""Share of a budget that is last year's spend."""


@dataclass
class Budgets:
    """This year's indicative budgets and last year's out-turn. n practices, P PCTs, H headings."""

    year: Pence
    """[n] indicative budget of the financial year, after what is held back; nought where there is none."""
    scope: NDArray[np.bool_]
    """[n, H] headings that the budget covers."""
    history: Reals
    """[n] share of the budget that is last year's spend."""
    fair: Pence
    """[n] what weighted capitation would give for the same headings."""
    error: Reals
    """[n] how far the capitation formula misses a practice's need, in logarithms; it never changes."""
    pool: Pence
    """[P] pence left in the risk pool."""
    relief: Pence
    """[n] pence of this year's spend that the risk pool has taken over."""
    saved: Pence
    """[n] last year's budget less spend, once the year is over; below nought where it was overspent."""
    due: Pence
    """[n] freed-up resources that were promised for last year and are not paid."""
    promised: Reals
    """[P] share of freed-up resources that was promised when the year's budgets were set."""
    outturn: Pence
    """[P] pence that the PCT had over at the end of last year; below nought for a deficit."""
    agreed: NDArray[np.bool_]
    """[n] whether a plan has been agreed under the enhanced service."""
    listed: bool = False
    """Whether last year's out-turn still waits to be paid out."""


def no_budgets(economy: "HealthEconomy") -> Budgets:
    """Before anybody has had a budget."""
    n, pcts = economy.chart.practices, len(economy.pcts)
    none = np.zeros(n, dtype=np.int64)
    return Budgets(
        year=none.copy(),
        scope=np.zeros((n, len(HEADINGS)), dtype=np.bool_),
        history=np.ones(n),
        fair=none.copy(),
        error=known.FORMULA_ERROR * economy.streams.normal("formula", n),
        pool=np.zeros(pcts, dtype=np.int64),
        relief=none.copy(),
        saved=none.copy(),
        due=none.copy(),
        promised=np.zeros(pcts),
        outturn=np.zeros(pcts, dtype=np.int64),
        agreed=np.zeros(n, dtype=np.bool_),
    )


def set_budgets(economy: "HealthEconomy") -> None:
    """Work out the year's budgets by each PCT's basis and scope, announce them, and put money aside for plans."""
    economy.budgets.relief[...] = 0
    invoicing.end_year(economy)
    economy.ledger.end_year()
    for place, pct in enumerate(economy.pcts):
        terms: Any = economy.rule(pct.id, "indicative_budgets")
        if economy.quarter > 0:
            economy.offices.plan_fund[place] = plan_fund(economy, place)
        economy.budgets.promised[place] = _shared(economy, pct.id)
        if terms is None or not terms.applies:
            economy.budgets.year[pct.rows] = 0
            continue
        _share_out(economy, place, terms.basis, terms.scope)
        _announce(economy, place)


def in_scope(economy: "HealthEconomy", pence: Pence) -> Pence:
    """[n] the part of [H, R] pence that budgets cover."""
    total: Pence = (pence[:, : economy.chart.practices].T * economy.budgets.scope).sum(axis=1)
    return total


def spent(economy: "HealthEconomy") -> Pence:
    """[n] pence of this year's spend that counts against the budget, after the risk pool's relief."""
    return in_scope(economy, economy.invoices.year) - economy.budgets.relief


def year_gone(economy: "HealthEconomy") -> float:
    """Share of the financial year that is over, at the end of the quarter being played."""
    return int(economy.quarter_label[-1]) / 4


def close_year(economy: "HealthEconomy") -> None:
    """Take the year's out-turn: what was saved is known; when it is paid is another matter."""
    book = economy.budgets
    book.saved = np.where(book.year > 0, book.year - spent(economy), 0)
    book.due = claims(economy)
    ledger, pcts = economy.ledger, economy.chart.pcts
    spare = ledger.paid_to((), "year") - ledger.paid_by((), "year") + ledger.paid_by(("lodged",), "year")
    book.outturn = spare[pcts]
    book.listed = True


def open_to(economy: "HealthEconomy") -> Pence:
    """[n] pence of last year's saving that practices may redirect under their PCT's share, unless it is frozen."""
    share = np.array([_shared(economy, pct.id) for pct in economy.pcts])
    pence: Pence = np.floor(economy.budgets.due * share[economy.chart.pct_of]).astype(np.int64)
    return pence


def _shared(economy: "HealthEconomy", pct: str) -> float:
    terms: Any = economy.rule(pct, "freed_up_resources")
    return 0.0 if terms is None or terms.paid == "frozen" else float(terms.share)


def claims(economy: "HealthEconomy") -> Pence:
    """[n] pence of last year's saving that would go to each practice if all of it were paid, by its cluster's split."""
    saved, claim = economy.budgets.saved, np.zeros(economy.chart.practices, dtype=np.int64)
    for cluster in economy.clusters:
        rows = cluster.rows
        mine = saved[rows]
        if cluster.levers.savings_split == "own":
            claim[rows] = np.maximum(mine, 0)
        else:
            weights = _weights(economy, cluster.levers.savings_split, rows, mine)
            claim[rows] = np.floor(max(int(mine.sum()), 0) * weights).astype(np.int64)
    return claim


def part_of_saving(economy: "HealthEconomy") -> Reals:
    """[n] what part of its own saving a practice sees: pooling dilutes, peers make up for some."""
    part = np.ones(economy.chart.practices)
    peers = economy.minds.peers
    for cluster in economy.clusters:
        rows, split = cluster.rows, cluster.levers.savings_split
        alone = economy.list_size[rows] / economy.list_size[rows].sum()
        watched = mind.WATCHED * peers[rows] * np.clip(economy.minds.ties[np.ix_(rows, rows)].sum(axis=1), 0, 1)
        if split != "own":
            part[rows] = np.minimum(1.0, mind.SPLIT_FELT[split] + alone + watched)
    return part


def _share_out(economy: "HealthEconomy", place: int, basis: str, scope: str) -> None:
    pct, book = economy.pcts[place], economy.budgets
    rows, covered = pct.rows, np.isin(np.arange(len(HEADINGS)), SCOPES[scope])
    uplift = prices.TARIFF_UPLIFT if economy.april_year > economy.first_april else 0.0
    grown = np.full(len(HEADINGS), (1 + uplift) * (1 + pct.levers.acute_growth / 100))
    grown[DRUGS] = 1 + known.DRUG_GROWTH
    past = (invoicing.yearly(economy)[:, rows] * (covered * grown)[:, None]).sum(axis=0)
    fair = past.sum() * fair_weights(economy, rows)
    share = HISTORY[basis]
    kept = 1 - (pct.levers.risk_pool + pct.levers.contingency) / 100 - economy.held_share(place)
    year = (share * past + (1 - share) * fair) * kept
    _feel_it(economy, rows, year, past * kept)
    book.year[rows] = np.rint(year).astype(np.int64)
    book.fair[rows] = np.rint(fair * kept).astype(np.int64)
    book.scope[rows] = covered
    book.history[rows] = share
    book.pool[place] = round(float(past.sum()) * pct.levers.risk_pool / 100)


def fair_weights(economy: "HealthEconomy", rows: NDArray[np.int64]) -> Reals:
    """[rows] shares by weighted capitation: need as the formula sees it, which misses some practices by a tenth."""
    weights = economy.need[rows].sum(axis=1) * np.exp(economy.budgets.error[rows])
    shares: Reals = weights / weights.sum()
    return shares


def _feel_it(economy: "HealthEconomy", rows: NDArray[np.int64], year: Reals, past: Reals) -> None:
    """Losers mind a change of basis more than winners welcome it."""
    change = np.clip(year / np.maximum(past, 1.0) - 1.0, -0.3, 0.3)
    economy.minds.mood[rows] += mind.BUDGET_CHEERS * np.where(change < 0, 2.0 * change, change)


def _announce(economy: "HealthEconomy", place: int) -> None:
    """Budgets are promised for the first of May; a PCT without the managers for it is late."""
    pct = economy.pcts[place]
    ready = 2.0 / max(float(economy.offices.strength[place]), 0.1)
    in_time = np.full(len(pct.rows), ready <= managing.BUDGET_WEEKS)
    engagement.observe(economy, pct.rows, "budget", in_time)
    when = "in time" if bool(in_time.all()) else "late"
    economy.tell(f"{pct.name} gives its practices their indicative budgets, {when}.", pct.id, "rule")


def plan_fund(economy: "HealthEconomy", place: int) -> int:
    """Pence for new plans: a share of the allocation, less where there is a deficit to make good."""
    pct = economy.pcts[place]
    balance = economy.ledger.balance(pct.id)
    freed = known.RESERVE_TO_PLANS * (economy.reserve_at_start[place] - pct.levers.contingency) / 100
    fund = economy.allocation(pct.id) * (known.PLAN_SHARE + freed)
    return max(0, round(float(fund) + min(balance, 0) * known.DEFICIT_BITES))


def _weights(economy: "HealthEconomy", split: str, rows: NDArray[np.int64], saved: Pence) -> Reals:
    lists = economy.list_size[rows].astype(np.float64)
    if split == "contribution":
        own = np.maximum(saved, 0) + lists * economy.choices.pbc_hours[rows]
        lists = own if own.sum() > 0 else lists
    weights: Reals = lists / lists.sum()
    return weights
