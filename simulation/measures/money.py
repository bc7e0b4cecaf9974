"""Money: what patients' care costs, budgets, and where every organisation stands."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.contracts.measure import Direction, Summary, Unit
from simulation.measures.counting import EVERYWHERE, Values, one, paid_by_pcts
from simulation.measures.spec import Base, Counter, Kept

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

FAMILY = "money"
OUTPATIENTS, ELECTIVES, EMERGENCIES, AE, DRUGS = range(5)
"""Headings under which a practice's spend is kept (the order of the invoices)."""
_SOURCE = "lag and noise: rules B3.1 and assumption; own accounts are exact"


def _billed(*headings: int) -> Counter:
    """Pence billed for each practice's patients last quarter, net of credits."""

    def count(economy: "HealthEconomy") -> Values:
        last = economy.invoices.past[-1, :, : len(economy.practices)]
        return np.asarray(last[list(headings)].sum(axis=0))

    return count


def _position(kind: str) -> Counter:
    """Pence received less pence paid this financial year to date."""

    def count(economy: "HealthEconomy") -> Values:
        ledger = economy.ledger
        places = ledger.places(one.id for one in getattr(economy, kind))
        return np.asarray((ledger.paid_to((), "to_date") - ledger.paid_by((), "to_date"))[places])

    return count


def _net_income(economy: "HealthEconomy") -> Values:
    """Pence that each practice received less what it paid last quarter, freed-up resources apart."""
    ledger, accounts = economy.ledger, economy.chart.accounts
    apart = ledger.paid_to(("freed_up", "prescribing_incentive"), "last") - ledger.paid_by(("freed_up_spent",), "last")
    return np.asarray((ledger.paid_to((), "last") - ledger.paid_by((), "last") - apart)[accounts])


def _budget_to_date(economy: "HealthEconomy") -> NDArray[np.float64]:
    return np.asarray(economy.budgets.year * economy.record.year_gone, dtype=np.float64)


def _over(economy: "HealthEconomy") -> Values:
    return np.asarray(np.where(economy.budgets.year > 0, economy.budget_spent() - _budget_to_date(economy), 0))


def _freed_up(economy: "HealthEconomy") -> Values:
    return np.asarray(economy.ledger.paid_to(("freed_up",), "last")[economy.chart.accounts])


COMMUNITY = ("services", "unmet_services", "scheme", "gpwsi")
"""Purposes of what a PCT pays for care outside hospital."""
SUPPORT = ("support_service", "advisers", "scans", "learning", "planning_tool")
"""Purposes of what a PCT pays for support, learning and planning tools."""
RETURNS = ("dividend", "better_terms")
"""Purposes of what comes back of it in money."""


def _support_returns(economy: "HealthEconomy") -> Values:
    """Pence that came back to each PCT last quarter."""
    return np.asarray(economy.ledger.paid_to(RETURNS, "last")[economy.chart.pcts])


def _trust_cost(economy: "HealthEconomy") -> Values:
    return np.asarray(economy.ledger.paid_by((), "last")[economy.chart.trusts])


def _trust_work(economy: "HealthEconomy") -> Values:
    return np.asarray(economy.invoices.last_work[: len(economy.trusts)])


def _own(
    id: str,
    label: str,
    definition: str,
    counter: Counter,
    base: Base,
    levels: tuple[str, ...],
    direction: Direction = "up",
    summary: Summary = "last",
    unit: Unit = "pence",
    below: Counter | None = None,
    scale: float = 1.0,
) -> Kept:
    """A figure that the organisation keeps itself: neither late nor noisy."""
    return one(
        id, label, unit, direction, definition, FAMILY, counter, below, base, levels, summary, scale, 0, 0.0,
        source="own accounts",
    )  # fmt: skip


def _spend(id: str, label: str, definition: str, *headings: int) -> Kept:
    """What practices' patients cost, as hospitals bill it."""
    return one(
        id, label, "pence", "neither", definition, FAMILY, _billed(*headings), lag_weeks=8, noise=0.04, source=_SOURCE
    )


_PCT = ("pct", "economy")
KEPT: tuple[Kept, ...] = (
    _spend("acute_spend", "Hospital spend at tariff", "Invoices for hospital care, net of corrections", 0, 1, 2, 3),
    _spend("outpatient_spend", "Outpatient spend", "Invoices for outpatient attendances", OUTPATIENTS),
    _spend("elective_spend", "Elective spend", "Invoices for elective and day-case admissions", ELECTIVES),
    _spend("emergency_spend", "Emergency spend", "Invoices for emergency admissions and A&E", EMERGENCIES, AE),
    one(
        "prescribing_spend", "Prescribing spend", "pence", "neither", "Net ingredient cost of items dispensed", FAMILY,
        _billed(DRUGS), lag_weeks=6, noise=0.01, source=_SOURCE,
    ),
    _own("community_spend", "Community and other services", "Paid for services and plans in the community",
         paid_by_pcts(*COMMUNITY), "pct", _PCT, "neither", "sum"),
    _own("support_paid", "Paid for support", "Charges of shared services, advisers, learning and planning tools",
         paid_by_pcts(*SUPPORT), "pct", _PCT, "neither", "sum"),
    _own("support_returns", "Returned by shared support", "Dividends, and better terms bargained for together",
         _support_returns, "pct", _PCT, "up", "sum"),
    _own("pct_position", "PCT position", "Income less spend, year to date", _position("pcts"), "pct", _PCT),
    _own("trust_position", "Trust position", "Income less cost, year to date", _position("trusts"), "trust",
         ("trust", "economy")),
    _own("council_position", "Social care position", "Income less cost, year to date", _position("councils"), "council",
         ("council", "economy")),
    _own("practice_net_income", "Practice net income", "Income less expenses, freed-up resources apart", _net_income,
         "practice", EVERYWHERE, "up", "sum"),
    _own("indicative_budget", "Indicative budget", "For the financial year, after what is held back",
         lambda economy: economy.budgets.year, "practice", EVERYWHERE, "neither"),
    one(
        "practice_spend_on_budget", "Spend against budget", "pence", "down", "Year to date, within the budget's scope",
        FAMILY, lambda economy: economy.budget_spent(), summary="last", lag_weeks=8, noise=0.04, source=_SOURCE,
    ),
    one(
        "budget_variance", "Over budget by", "percent", "down", "Spend above budget, share of budget to date",
        FAMILY, _over, _budget_to_date, summary="last", scale=100.0, lag_weeks=8, noise=0.15, source=_SOURCE,
    ),
    _own("freed_up_resources", "Freed-up resources paid", "Paid to practices to be spent on patients", _freed_up,
         "practice", EVERYWHERE, "up", "sum"),
    _own("unit_cost", "Cost of a hundred pounds of work", "A trust's cost over its work at plain tariff prices",
         _trust_cost, "trust", ("trust", "economy"), "down", "mean", "percent", _trust_work, 100.0),
)  # fmt: skip
