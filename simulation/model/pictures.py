"""Figures for pictures: budgets against spend, and how long people have waited."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import contracts, invoicing
from simulation.model.parameters import prices

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.flows.queue import Queue

Pence = NDArray[np.int64]
Line = tuple[str, int, int, int, int]
"""Heading; budget to date, spend to date, spend forecast for the year, and the year's budget, in pence."""
Band = tuple[str, int, int, bool]
"""Weeks waited; people waiting for a first appointment and for an operation; whether that is beyond 18 weeks."""
BANDS: tuple[tuple[str, int], ...] = (
    ("0-4 weeks", -1),
    ("5-8 weeks", 4),
    ("9-13 weeks", 8),
    ("14-18 weeks", 13),
    ("19-26 weeks", 18),
    ("over 26 weeks", 26),
)
"""Bands of the period's returns, each with the weeks that it begins after."""
HEADINGS = {
    "Outpatients": (invoicing.OUTPATIENTS,),
    "Elective admissions": (invoicing.ELECTIVES,),
    "Emergencies and A&E": (invoicing.EMERGENCIES_, invoicing.AE),
    "Prescribing": (invoicing.DRUGS,),
}
OF_PCTS = {
    "Hospital care outside the tariff": ("block",),
    "Community and other services": ("services", "unmet_services"),
    "Management and information": (
        "management",
        "information",
        "support_service",
        "advisers",
        "learning",
        "planning_tool",
    ),
    "Specialist and other care": ("other_care",),
}


def budget_lines(economy: "HealthEconomy", organisation: str, past: Pence) -> list[Line]:
    """Budget against spend of the year to the end of the last quarter; in April, of the year that is over.

    `past` is [H, R] pence of the last four quarters.
    """
    kind = economy.organisation(organisation).kind
    if kind in ("practice", "cluster", "pct"):
        lines = _spend_lines(economy, organisation, past)
        return [*lines, *_standing_lines(economy, organisation)] if kind == "pct" else lines
    return _accounts(economy, organisation)


def _gone(economy: "HealthEconomy") -> float:
    """Share of the year that the figures cover; nought before the first quarter."""
    return economy.record.year_gone if economy.quarter else 0.0


def _line(label: str, year: float, spend: float, gone: float) -> Line:
    """One heading, with the forecast that the year goes on as it has begun."""
    return label, round(year * gone), round(spend), round(spend / gone if gone else year), round(year)


def _spend_lines(economy: "HealthEconomy", organisation: str, past: Pence) -> list[Line]:
    """What the patients of a practice, cluster or PCT cost, heading by heading, against last year's spend grown."""
    rows, gone = economy.rows_of(organisation), _gone(economy)
    before, now = (np.add.reduce(table[:, rows], axis=1).tolist() for table in (past, economy.invoices.year))
    grown = (1 + prices.TARIFF_UPLIFT) * (1 + economy.pcts[economy.chart.pct_of[rows[0]]].levers.acute_growth / 100)
    # what is held back from practices, for the risk pool and the reserve, is still there for their PCT to spend
    kept = 0.0 if economy.organisation(organisation).kind == "pct" else _kept(economy, rows, past)
    share = kept if kept > 0 else grown
    return [
        _line(label, sum([before[n] for n in which]) * share, sum([now[n] for n in which]), gone)
        for label, which in HEADINGS.items()
    ]


def _kept(economy: "HealthEconomy", rows: NDArray[np.int64], past: Pence) -> float:
    """Indicative budgets of `rows` against the last four quarters' spend under the headings that they cover."""
    budgets = economy.budgets
    covered = float((past[:, rows].T * budgets.scope[rows]).sum())
    return float(budgets.year[rows].sum()) / max(covered, 1.0)


def _standing_lines(economy: "HealthEconomy", pct: str) -> list[Line]:
    """A PCT's other spending, against the standing payments of the year."""
    account = economy.ledger.places([pct])[0]
    return [
        _line(label, _standing(economy, account, purposes), _paid(economy, pct, purposes), _gone(economy))
        for label, purposes in OF_PCTS.items()
    ]


def _standing(economy: "HealthEconomy", account: int, purposes: Iterable[str]) -> float:
    """Pence that an account is bound to pay for `purposes` in the year that the figures cover."""
    chosen = [line for line in economy.standing if line.purpose in purposes]
    over = int(_gone(economy) == 1.0)
    return sum(float(contracts.a_year(economy, line, over)[line.payers == account].sum()) for line in chosen)


def _paid(economy: "HealthEconomy", payer: str, purposes: Iterable[str]) -> int:
    """Pence paid this year to date for `purposes`."""
    ledger = economy.ledger
    return int(ledger.paid_by(purposes, "to_date")[ledger.places([payer])[0]])


def _accounts(economy: "HealthEconomy", organisation: str) -> list[Line]:
    """Income and spending of an organisation that lives on what it is paid."""
    got = _flowed(economy, None, organisation)
    spent = _flowed(economy, organisation, None)
    gone = _gone(economy)
    year = _income(economy, organisation)
    return [_line("Income", year, got, gone), _line("Spending", year, spent, gone)]


def _flowed(economy: "HealthEconomy", payer: str | None, payee: str | None) -> int:
    """Pence paid this year to date, but for balances brought forward."""
    ledger = economy.ledger
    return ledger.flow(payer, payee, None, "to_date") - ledger.flow(payer, payee, "opening", "to_date")


def _income(economy: "HealthEconomy", organisation: str) -> int:
    """Pence a year that the scenario says an organisation has."""
    blocks = economy.scenario.economy
    if organisation in blocks.acute_trusts:
        return blocks.acute_trusts[organisation].income
    return (
        blocks.councils[organisation].budget if organisation in blocks.councils else blocks.alliance[organisation].grant
    )


@dataclass(frozen=True)
class Waits:
    """How long everybody has waited: [bands, hospitals, rows] people, for an appointment and for an operation."""

    first: NDArray[np.int64]
    listed: NDArray[np.int64]

    @cached_property
    def anywhere(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """[bands, rows] the same, whatever the hospital."""
        return np.add.reduce(self.first, axis=1), np.add.reduce(self.listed, axis=1)


def waits_now(economy: "HealthEconomy") -> Waits:
    """Everybody who waits, by bands of weeks."""
    world = economy.world
    return Waits(_banded(world.outpatients), _banded(world.day_list) + _banded(world.stay_list))


def _banded(queue: "Queue") -> NDArray[np.int64]:
    """[bands, hospitals, rows] people in one queue."""
    weeks, people = queue.by_age()
    band = np.searchsorted([start for _, start in BANDS], weeks) - 1
    in_band = (band == np.arange(len(BANDS))[:, None]).astype(np.int64)
    found = in_band @ people.reshape(len(weeks), -1)
    return np.asarray(found.reshape(-1, *people.shape[1:]))


def wait_bands(economy: "HealthEconomy", organisation: str, waits: Waits) -> list[Band]:
    """People of a practice, cluster or PCT, or on a trust's lists (else everybody), by weeks waited so far."""
    kind = economy.organisation(organisation).kind
    if kind == "trust":
        place = [trust.id for trust in economy.trusts].index(organisation)
        mine = [people[:, place] for people in (waits.first, waits.listed)]
    else:
        known_rows = kind in ("practice", "cluster", "pct")
        rows = economy.rows_of(organisation) if known_rows else np.arange(len(economy.practices))
        mine = [people[:, rows] for people in waits.anywhere]
    first, listed = (np.add.reduce(people, axis=1).tolist() for people in mine)
    return [(label, a, b, start >= 18) for (label, start), a, b in zip(BANDS, first, listed, strict=True)]
