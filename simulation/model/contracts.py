"""Standing payments of a year: struck once so that stated incomes, allocations and deficits close at the start."""

from dataclasses import dataclass
from functools import lru_cache
from math import prod
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.money import ELSEWHERE, HOUSEHOLDS, SUPPLIERS, TREASURY, Places
from simulation.model.parameters import money as known

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.acute_trust import AcuteTrust
    from simulation.model.organisations.pct import Pct

Reals = NDArray[np.float64]


@dataclass(frozen=True)
class Standing:
    """Payments for one purpose that recur: so many pence a year, rising by so much a year."""

    purpose: str
    payers: Places
    payees: Places
    pence: Reals
    """[n] a year, in the first year."""
    growth: float
    claims: Reals
    """[n] pence of the first year's allocation on whose growth new duties have a claim."""


def strike(economy: "HealthEconomy", expected: Reals, drugs: Reals) -> tuple[Standing, ...]:
    """The standing payments, given a year's `expected` tariff [G, T] and `drugs` [P], all in pence."""
    block = _blocks(economy, expected)
    lines = [*_trust_lines(economy, expected), *_block_lines(economy, block), *_others_lines(economy, expected, block)]
    for place, pct in enumerate(economy.pcts):
        acute = float(expected[place].sum() + block[place].sum())
        lines += _pct_lines(economy, pct, acute + float(drugs[place]))
    lines += [line for council in economy.councils for line in _council_lines(council.id, council.budget)]
    return _bundled(economy, lines)


def pay_standing(economy: "HealthEconomy") -> None:
    """Pay a quarter's part of every standing payment, at this year's rate."""
    for pct in economy.pcts:
        economy.ledger.pay(TREASURY, pct.id, allocation(economy, pct) // 4, "allocation")
    for line in economy.standing:
        pence = np.rint(a_year(economy, line) / 4).astype(np.int64)
        economy.ledger.pay_rows(line.payers, line.payees, pence, line.purpose)


def a_year(economy: "HealthEconomy", line: Standing, ago: int = 0) -> Reals:
    """[n] pence that a line comes to, this year or so many years `ago`, with what new duties claim of the growth."""
    years = economy.april_year - economy.first_april - ago
    claimed = sum(max(growth_of(economy.first_april + n + 1) - known.GROWTH_NEEDED, 0.0) for n in range(years))
    return np.asarray(line.pence * (1 + line.growth) ** years + line.claims * claimed)


def allocation(economy: "HealthEconomy", pct: "Pct") -> int:
    """Pence of recurrent allocation of this financial year, before anything is held back."""
    return _grown(pct.scheme.allocation, economy.first_april, economy.april_year)


@lru_cache
def _grown(pence: int, first: int, april: int) -> int:
    """An allocation of the financial year that began in `first`, in the one that begins in `april`."""
    return round(pence * prod(1 + growth_of(year) for year in range(first + 1, april + 1)))


def growth_of(april: int) -> float:
    """Share by which allocations rose in the financial year that begins in this April."""
    return known.ALLOCATION_GROWTH.get(april, known.LATER_GROWTH)


_Line = tuple[str, str, str, float, float]
"""Purpose, payer, payee, pence a year, growth a year."""


def _blocks(economy: "HealthEconomy", expected: Reals) -> Reals:
    """[G, T] pence a year for hospital care outside the tariff: what a trust's stated income leaves to be explained."""
    block = expected * known.BLOCK_PER_TARIFF
    block[:, -1] = 0.0
    for trust in economy.trusts:
        at_tariff = expected[:, trust.place]
        rest = 1 - known.TRAINING_SHARE - known.OTHER_INCOME_SHARE
        left = trust.scheme.income * rest - float(at_tariff.sum()) * (1 + known.MARKET_FORCES)
        block[:, trust.place] = max(left, 0.0) * at_tariff / max(float(at_tariff.sum()), 1.0)
    return block


def _trust_lines(economy: "HealthEconomy", expected: Reals) -> list[_Line]:
    return [line for trust in economy.trusts for line in _one_trust(trust, float(expected[:, trust.place].sum()))]


def _one_trust(trust: "AcuteTrust", at_tariff: float) -> list[_Line]:
    income = trust.scheme.income
    return [
        ("training", TREASURY, trust.id, income * known.TRAINING_SHARE, known.BLOCK_GROWTH),
        ("other_income", HOUSEHOLDS, trust.id, income * known.OTHER_INCOME_SHARE, known.BLOCK_GROWTH),
        ("market_forces", TREASURY, trust.id, at_tariff * known.MARKET_FORCES, known.BLOCK_GROWTH),
    ]


def _block_lines(economy: "HealthEconomy", block: Reals) -> list[_Line]:
    chart = economy.chart
    payees = (*(trust.id for trust in economy.trusts), ELSEWHERE)
    return [
        ("block", payer, payee, float(block[group, place]), known.BLOCK_GROWTH)
        for group, payer in enumerate(chart.groups)
        for place, payee in enumerate(payees)
    ]


def _others_lines(economy: "HealthEconomy", expected: Reals, block: Reals) -> list[_Line]:
    """Other commissioners get from the Department what they are expected to spend here."""
    first = len(economy.pcts)
    total = (expected + block)[first:].sum(axis=1)
    return [
        ("allocation", TREASURY, other.id, float(pence), known.BLOCK_GROWTH)
        for other, pence in zip(economy.others, total, strict=True)
    ]


def _pct_lines(economy: "HealthEconomy", pct: "Pct", acute_and_drugs: float) -> list[_Line]:
    funds = float(pct.scheme.allocation)
    services = [s for s in economy.services if s.pct == pct.id]
    practice = sum(known.GP_CONTRACT * 100 * economy.list_size[row] for row in pct.rows)
    grant = sum(a.grant for a in economy.alliances) / 2 / max(len(economy.pcts), 1)
    management = funds * known.MANAGEMENT_SHARE
    committed = (
        acute_and_drugs * (1 + known.PLANNED_GROWTH) + sum(s.budget for s in services) + practice + management + grant
    )
    kept = funds * (economy.sha.scheme.top_slice + pct.levers.contingency / 100)
    other = funds - kept - committed - known.SPELL_OF_DEFICIT * pct.scheme.opening_position
    return [
        ("management", pct.id, SUPPLIERS, management, known.COST_GROWTH),
        ("other_care", pct.id, ELSEWHERE, max(other, 0.0), known.OTHER_CARE_GROWTH),
        *(("services", pct.id, s.id, float(s.budget), known.SERVICES_GROWTH) for s in services),
        *(("grant", pct.id, a.id, a.grant / 2 / len(economy.pcts), 0.0) for a in economy.alliances),
    ]


def _council_lines(council: str, budget: int) -> list[_Line]:
    return [
        ("allocation", TREASURY, council, budget * (1 - known.CARE_FEES), known.COUNCIL_GROWTH),
        ("care", HOUSEHOLDS, council, budget * known.CARE_FEES, known.COUNCIL_GROWTH),
    ]


def _claimed(economy: "HealthEconomy", line: _Line) -> float:
    """Pence on whose growth new duties (drugs that must be paid for, 18 weeks, pay reform) have a claim."""
    return float(economy.scenario.economy.pcts[line[1]].allocation) if line[0] == "other_care" else 0.0


def _bundled(economy: "HealthEconomy", lines: list[_Line]) -> tuple[Standing, ...]:
    """The lines put together by purpose and growth, so that each bundle is paid as one array."""
    bundles: dict[tuple[str, float], list[_Line]] = {}
    for line in lines:
        bundles.setdefault((line[0], line[4]), []).append(line)
    ledger = economy.ledger
    return tuple(
        Standing(
            purpose,
            ledger.places(line[1] for line in bundle),
            ledger.places(line[2] for line in bundle),
            np.array([line[3] for line in bundle]),
            growth,
            np.array([_claimed(economy, line) for line in bundle]),
        )
        for (purpose, growth), bundle in bundles.items()
    )
