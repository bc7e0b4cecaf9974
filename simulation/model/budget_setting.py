"""How practices' budgets are worked out: each April, or at once where the rule comes into force in another quarter.

A budget is what was spent last year, what a formula of need would give, or half of each (the basis). Where the way from
history to need is paced, a practice's distance from its fair share moves by no more than so many points a year.
"""

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from simulation.model import coverage, engagement, invoicing, membership
from simulation.model.formula import fair_shares
from simulation.model.invoicing import AE, DRUGS, ELECTIVES, EMERGENCIES_, HEADINGS, OUTPATIENTS
from simulation.model.parameters import behaviour as mind
from simulation.model.parameters import managing, prices
from simulation.model.parameters import money as known

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
Mask = NDArray[np.bool_]

RULE = "indicative_budgets"
SCOPES: dict[str, tuple[int, ...]] = {
    "planned": (OUTPATIENTS, ELECTIVES),
    "planned_and_prescribing": (OUTPATIENTS, ELECTIVES, DRUGS),
    "all": (OUTPATIENTS, ELECTIVES, EMERGENCIES_, AE, DRUGS),
}
HISTORY: dict[str, float] = {"historic": 1.0, "blend": 0.5, "fair_shares": 0.0}
"""Share of a budget that is last year's spend."""
UNPACED = 100.0
"""Points a year from which a budget goes where its basis has it at once."""


def set_budgets(economy: "HealthEconomy") -> None:
    """Work out the year's budgets by each PCT's basis and scope, announce them, and put money aside for plans."""
    economy.budgets.relief[...] = 0
    invoicing.end_year(economy)
    economy.ledger.end_year()
    for place in range(len(economy.pcts)):
        if economy.quarter > 0:
            economy.offices.plan_fund[place] = plan_fund(economy, place)
        _set_for(economy, place)


def begin_or_end(economy: "HealthEconomy") -> None:
    """Between two Aprils: give budgets where the rule has just come into force, take them where it has ended."""
    for place, pct in enumerate(economy.pcts):
        if _holders(economy, place).any() != (economy.budgets.year[pct.rows] > 0).any():
            _set_for(economy, place)


def begun(economy: "HealthEconomy", terms: Any) -> bool:
    """Whether budgets are given by now, as they are once they have been announced for as long as the terms say."""
    return bool(terms.hold != "none" and economy.quarter + 1 >= terms.since + terms.announced)


def _holders(economy: "HealthEconomy", place: int) -> Mask:
    """[practices of the PCT] who has a budget this year."""
    rows = economy.pcts[place].rows
    terms: Any = economy.rule(economy.pcts[place].id, RULE)
    if terms is None or not begun(economy, terms):
        return np.zeros(len(rows), dtype=np.bool_)
    return np.asarray(membership.members(economy, RULE)[rows] | (terms.others == "indicative"))


def _set_for(economy: "HealthEconomy", place: int) -> None:
    pct, book = economy.pcts[place], economy.budgets
    terms: Any = economy.rule(pct.id, RULE)
    freed: Any = economy.rule(pct.id, "freed_up_resources")
    book.promised[place] = 0.0 if freed is None or freed.paid == "frozen" else float(freed.share)
    holders = _holders(economy, place)
    if terms is not None:
        _cover(economy, coverage.covered(terms))
        book.scope[pct.rows] = np.isin(np.arange(len(HEADINGS)), SCOPES[terms.scope])
    book.real[pct.rows] = holders & membership.members(economy, RULE)[pct.rows] & (terms is not None and _real(terms))
    if terms is None or not holders.any():
        book.year[pct.rows] = 0
        return
    _share_out(economy, place, terms, holders)
    _announce(economy, place, pct.rows[holders])


def _cover(economy: "HealthEconomy", services: NDArray[np.bool_]) -> None:
    """Let budgets cover these specialties from now on; what fell on them before is as need has it."""
    book = economy.budgets
    if (book.services != services).any():
        book.services = services
        book.part = coverage.part(economy)


def _real(terms: Any) -> bool:
    return bool(terms.hold == "real")


def _share_out(economy: "HealthEconomy", place: int, terms: Any, holders: Mask) -> None:
    pct, book = economy.pcts[place], economy.budgets
    rows = pct.rows
    covers = book.scope[rows].T * book.part[:, rows]
    by_heading = invoicing.yearly(economy)[:, rows] * (covers * _grown(economy, place)[:, None])
    past = by_heading.sum(axis=0)
    fair = (by_heading.sum(axis=1)[:, None] * fair_shares(economy, rows, book.services)).sum(axis=0)
    share = HISTORY[terms.basis]
    year = _paced(economy, rows, past, fair, share * past + (1 - share) * fair, terms)
    pooled = _pooled(economy, place)
    kept = 1 - pooled - pct.levers.contingency / 100 - economy.held_share(place)
    _feel_it(economy, rows, np.where(holders, year / np.maximum(past, 1.0), 1.0))
    book.year[rows] = np.rint(year * kept * holders).astype(np.int64)
    book.fair[rows] = np.rint(fair * kept).astype(np.int64)
    book.pool[place] = round(float((past * pooled * holders).sum()))


def _grown(economy: "HealthEconomy", place: int) -> Reals:
    """[H] what last year's spend is multiplied by: prices, and the growth in activity that contracts plan for."""
    uplift = prices.TARIFF_UPLIFT if economy.april_year > economy.first_april else 0.0
    grown = np.full(len(HEADINGS), (1 + uplift) * (1 + economy.pcts[place].levers.acute_growth / 100))
    grown[DRUGS] = 1 + known.DRUG_GROWTH
    return grown


def _paced(
    economy: "HealthEconomy", rows: NDArray[np.int64], past: Reals, fair: Reals, wanted: Reals, terms: Any
) -> Reals:
    """[rows] what the basis asks for, as far as the pace lets a budget's distance from its fair share move."""
    if terms.pace >= UNPACED or terms.basis == "historic":
        return wanted
    book = economy.budgets
    had = (book.year[rows] > 0) & (book.fair[rows] > 0)
    before = np.where(had, book.year[rows] / np.maximum(book.fair[rows], 1), past / np.maximum(fair, 1.0))
    aim, most = wanted / np.maximum(fair, 1.0), terms.pace / 100
    year = fair * (before + np.clip(aim - before, -most, most))
    return np.asarray(year * past.sum() / max(float(year.sum()), 1.0))


def _pooled(economy: "HealthEconomy", place: int) -> Reals:
    """[practices of the PCT] share of the budget that is held back in a risk pool."""
    pct = economy.pcts[place]
    terms: Any = economy.rule(pct.id, "risk_pool")
    share = 0.0 if terms is None else float(terms.share)
    return np.asarray(share * economy.rule_rows("risk_pool")[pct.rows])


def _feel_it(economy: "HealthEconomy", rows: NDArray[np.int64], ratio: Reals) -> None:
    """Losers mind a change of basis more than winners welcome it."""
    change = np.clip(ratio - 1.0, -0.3, 0.3)
    economy.minds.mood[rows] += mind.BUDGET_CHEERS * np.where(change < 0, 2.0 * change, change)


def _announce(economy: "HealthEconomy", place: int, rows: NDArray[np.int64]) -> None:
    """Budgets are promised for the first of May; a PCT without the managers for it is late."""
    pct = economy.pcts[place]
    ready = 2.0 / max(float(economy.offices.strength[place]), 0.1)
    in_time = np.full(len(rows), ready <= managing.BUDGET_WEEKS)
    engagement.observe(economy, rows, "budget", in_time)
    when = "in time" if bool(in_time.all()) else "late"
    economy.tell(f"{pct.name} gives its practices their indicative budgets, {when}.", pct.id, "rule")


def plan_fund(economy: "HealthEconomy", place: int) -> int:
    """Pence for new plans: a share of the allocation, less where there is a deficit, but something to spend to save."""
    pct = economy.pcts[place]
    balance = economy.ledger.balance(pct.id)
    freed = known.RESERVE_TO_PLANS * (economy.reserve_at_start[place] - pct.levers.contingency) / 100
    fund = economy.allocation(pct.id) * (known.PLAN_SHARE + freed)
    least = economy.allocation(pct.id) * known.PLAN_SHARE * known.PLAN_LEAST
    return round(max(float(least), float(fund) + min(balance, 0) * known.DEFICIT_BITES))
