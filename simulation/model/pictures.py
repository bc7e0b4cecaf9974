"""Figures for pictures: budgets against spend, and how long people have waited."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np

from simulation.model import budgets, invoicing
from simulation.model.parameters import money as known

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.flows.queue import Queue

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
    "Management and information": ("management", "information"),
    "Specialist and other care": ("other_care",),
}


def budget_lines(economy: "HealthEconomy", organisation: str) -> list[Line]:
    """Budget against spend of the year to the end of the last quarter; in April, of the year that is over."""
    kind = economy.organisation(organisation).kind
    if kind in ("practice", "cluster", "pct"):
        lines = _spend_lines(economy, organisation)
        return [*lines, *_standing_lines(economy, organisation)] if kind == "pct" else lines
    return _accounts(economy, organisation)


def _gone(economy: "HealthEconomy") -> float:
    """Share of the year that the figures cover; nought before the first quarter."""
    return budgets.year_gone(economy) if economy.quarter else 0.0


def _line(label: str, year: float, spend: float, gone: float) -> Line:
    """One heading, with the forecast that the year goes on as it has begun."""
    return label, round(year * gone), round(spend), round(spend / gone if gone else year), round(year)


def _spend_lines(economy: "HealthEconomy", organisation: str) -> list[Line]:
    """What the patients of a practice, cluster or PCT cost, heading by heading, against last year's spend grown."""
    rows, gone = economy.rows_of(organisation), _gone(economy)
    past, now = (table[:, rows].sum(axis=1) for table in (invoicing.yearly(economy), economy.invoices.year))
    grown = (1 + known.TARIFF_UPLIFT) * (1 + economy.pcts[economy.chart.pct_of[rows[0]]].levers.acute_growth / 100)
    kept = economy.budgets.year[rows].sum() / max(_covered(economy, rows), 1.0)
    share = kept if kept > 0 else grown
    return [
        _line(label, past[list(which)].sum() * share, now[list(which)].sum(), gone) for label, which in HEADINGS.items()
    ]


def _covered(economy: "HealthEconomy", rows: "np.ndarray") -> float:
    """Pence of the last four quarters' spend under the headings that the indicative budgets of `rows` cover."""
    return float((invoicing.yearly(economy)[:, rows].T * economy.budgets.scope[rows]).sum())


def _standing_lines(economy: "HealthEconomy", pct: str) -> list[Line]:
    """A PCT's other spending, against the standing payments of the year."""
    account = economy.ledger.places([pct])[0]
    return [
        _line(label, _standing(economy, account, purposes), _paid(economy, pct, purposes), _gone(economy))
        for label, purposes in OF_PCTS.items()
    ]


def _standing(economy: "HealthEconomy", account: int, purposes: Iterable[str]) -> float:
    """Pence a year that an account is bound to pay for `purposes`."""
    years = economy.april_year - economy.first_april
    chosen = [line for line in economy.standing if line.purpose in purposes]
    return sum(float(line.pence[line.payers == account].sum()) * (1 + line.growth) ** years for line in chosen)


def _paid(economy: "HealthEconomy", payer: str, purposes: Iterable[str]) -> int:
    """Pence paid this year to date for `purposes`."""
    return sum(economy.ledger.flow(payer, None, purpose, "to_date") for purpose in purposes)


def _accounts(economy: "HealthEconomy", organisation: str) -> list[Line]:
    """Income and spending of an organisation that lives on what it is paid."""
    got, spent = (economy.ledger.flow(*pair, None, "to_date") for pair in ((None, organisation), (organisation, None)))
    gone = _gone(economy)
    year = _income(economy, organisation)
    return [_line("Income", year, got, gone), _line("Spending", year, spent, gone)]


def _income(economy: "HealthEconomy", organisation: str) -> int:
    """Pence a year that the scenario says an organisation has."""
    blocks = economy.scenario.economy
    if organisation in blocks.acute_trusts:
        return blocks.acute_trusts[organisation].income
    return (
        blocks.councils[organisation].budget if organisation in blocks.councils else blocks.alliance[organisation].grant
    )


def wait_bands(economy: "HealthEconomy", organisation: str) -> list[Band]:
    """People of a practice, cluster or PCT, or on a trust's lists (else everybody), by weeks waited so far."""
    first = _by_band(economy, organisation, (economy.world.outpatients,))
    listed = _by_band(economy, organisation, (economy.world.day_list, economy.world.stay_list))
    starts = [start for _, start in BANDS]
    return [(label, a, b, start >= 18) for (label, _), a, b, start in zip(BANDS, first, listed, starts, strict=True)]


def _by_band(economy: "HealthEconomy", organisation: str, queues: "tuple[Queue, ...]") -> list[int]:
    """People in `queues` in each band."""
    over = [sum(_waiting(economy, organisation, queue, start) for queue in queues) for _, start in BANDS]
    return [more - less for more, less in zip(over, [*over[1:], 0], strict=True)]


def _waiting(economy: "HealthEconomy", organisation: str, queue: "Queue", over: int) -> int:
    """People in one queue who have waited more than `over` weeks."""
    people, kind = queue.by_row(over), economy.organisation(organisation).kind
    if kind == "trust":
        place = [trust.id for trust in economy.trusts].index(organisation)
        return int(people[:, place].sum())
    rows = economy.rows_of(organisation) if kind in ("practice", "cluster", "pct") else slice(0, len(economy.practices))
    return int(people[:, :, rows].sum())
