"""Practices' budgets: what they are, what is spent against them, and what is freed up when the out-turn is known.

How they are worked out each April: `budget_setting`.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from simulation.model import coverage
from simulation.model.activity import SPECIALTIES
from simulation.model.invoicing import HEADINGS
from simulation.model.parameters import behaviour as mind
from simulation.model.parameters import money as known
from simulation.model.parameters import motives

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
Pence = NDArray[np.int64]


@dataclass
class Budgets:
    """This year's indicative budgets and last year's out-turn. n practices, P PCTs, H headings."""

    year: Pence
    """[n] indicative budget of the financial year, after what is held back; nought where there is none."""
    scope: NDArray[np.bool_]
    """[n, H] headings that the budget covers."""
    services: NDArray[np.bool_]
    """[S] specialties that budgets cover."""
    part: Reals
    """[H, n] part of last year's spend, by heading, that fell on them."""
    real: NDArray[np.bool_]
    """[n] whether the practice holds the money itself: it agrees to what is bought and keeps what it does not spend."""
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
        services=np.ones(len(SPECIALTIES), dtype=np.bool_),
        part=np.ones((len(HEADINGS), n)),
        real=np.zeros(n, dtype=np.bool_),
        fair=none.copy(),
        error=_missed(economy),
        pool=np.zeros(pcts, dtype=np.int64),
        relief=none.copy(),
        saved=none.copy(),
        due=none.copy(),
        promised=np.zeros(pcts),
        outturn=np.zeros(pcts, dtype=np.int64),
        agreed=np.zeros(n, dtype=np.bool_),
    )


def _missed(economy: "HealthEconomy") -> Reals:
    """[n] how far a formula misses each practice, in logarithms: oddities even out in a large list."""
    n = economy.chart.practices
    small = motives.AVERAGE_LIST / np.maximum(economy.list_size[:n], known.LEAST_LIST)
    return np.asarray(known.FORMULA_ERROR * small * economy.streams.normal("formula", n))


def in_scope(economy: "HealthEconomy", pence: Pence) -> Pence:
    """[n] the part of [H, R] pence that budgets cover."""
    covered = pence[:, : economy.chart.practices] * coverage.part(economy)
    total: Pence = np.rint((covered.T * economy.budgets.scope).sum(axis=1)).astype(np.int64)
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
    book.part = coverage.part(economy)
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
        rows, split = cluster.rows, split_of(economy, cluster.levers.savings_split)
        mine = saved[rows]
        if split == "own":
            claim[rows] = np.maximum(mine, 0)
        else:
            weights = _weights(economy, split, rows, mine)
            claim[rows] = np.floor(max(int(mine.sum()), 0) * weights).astype(np.int64)
    return claim


def part_of_saving(economy: "HealthEconomy") -> Reals:
    """[n] what part of its own saving a practice sees: pooling dilutes, peers make up for some."""
    part = np.ones(economy.chart.practices)
    peers = economy.minds.peers
    for cluster in economy.clusters:
        rows, split = cluster.rows, split_of(economy, cluster.levers.savings_split)
        if split != "own":
            lists = economy.list_size[rows] * (economy.budgets.year[rows] > 0)
            alone = lists / max(int(lists.sum()), 1)
            watched = mind.WATCHED * peers[rows] * np.clip(economy.minds.ties[rows[:, None], rows].sum(axis=1), 0, 1)
            part[rows] = np.minimum(1.0, mind.SPLIT_FELT[split] + alone + watched)
    return part


def split_of(economy: "HealthEconomy", chosen: str) -> str:
    """How a cluster splits what it saves: as it has chosen, unless the rule says whose savings are."""
    terms: Any = economy.terms["freed_up_resources"]
    if terms.level == "practice":
        return "own"
    return "equal" if terms.level == "cluster" and chosen == "own" else chosen


def _weights(economy: "HealthEconomy", split: str, rows: NDArray[np.int64], saved: Pence) -> Reals:
    holders = economy.budgets.year[rows] > 0
    lists = economy.list_size[rows] * (holders | ~holders.any()).astype(np.float64)
    if split == "contribution":
        own = np.maximum(saved, 0) + lists * economy.choices.pbc_hours[rows]
        lists = own if own.sum() > 0 else lists
    weights: Reals = lists / max(float(lists.sum()), 1.0)
    return weights
