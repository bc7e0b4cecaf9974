"""Trusts as businesses: quality where patients can leave, coding, income and cost, how concentrated the market is."""

from typing import TYPE_CHECKING

import numpy as np

from simulation.contracts.measure import Direction, Summary, Unit
from simulation.measures.counting import EVERYWHERE, Values, both, of_practices, of_trusts, one, total
from simulation.measures.spec import Base, Counter, Kept

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

FAMILY = "trusts"
ADMITTED = ("day_cases", "planned", "inpatients", "emergencies")
ELECTIVES, EMERGENCIES = 1, 2
"""Headings under which a practice's spend is kept (the order of the invoices)."""
UNDER_CODED = (-0.08, -0.02)
"""What coding adds to the right bill of a trust that counts as under-coded (rules C2.4)."""
_TRUST = ("trust", "economy")


def _cases(economy: "HealthEconomy") -> Values:
    """Elective and emergency admissions of each practice's patients last quarter."""
    return total(*(of_practices(name) for name in ADMITTED))(economy)


def _paid_for_cases(economy: "HealthEconomy") -> Values:
    """Pence billed for them, net of credits."""
    last = economy.invoices.past[-1, :, : len(economy.practices)]
    return np.asarray(last[ELECTIVES] + last[EMERGENCIES])


def _weighted_cases(economy: "HealthEconomy") -> Values:
    """The same admissions, each counted by the plain price of its kind."""
    return economy.weighted_cases()


def _trusts(economy: "HealthEconomy") -> Values:
    return np.ones(len(economy.trusts))


def _errors(economy: "HealthEconomy") -> Values:
    return np.asarray(economy.supply.errors)


def _work(economy: "HealthEconomy") -> Values:
    """Pence at plain prices of what each trust did last quarter."""
    return np.asarray(economy.invoices.last_work[: len(economy.trusts)])


def _bias(economy: "HealthEconomy") -> Values:
    return np.asarray(economy.supply.bias * economy.invoices.last_work[: len(economy.trusts)])


def _under_coded(economy: "HealthEconomy") -> Values:
    low, high = UNDER_CODED
    return np.asarray((economy.supply.bias >= low) & (economy.supply.bias <= high), dtype=np.float64)


def _foundations(economy: "HealthEconomy") -> Values:
    return np.array([float(trust.foundation) for trust in economy.trusts])


def _income(economy: "HealthEconomy") -> Values:
    return np.asarray(economy.ledger.paid_to((), "last")[economy.chart.trusts])


def _cost(economy: "HealthEconomy") -> Values:
    return np.asarray(economy.ledger.paid_by((), "last")[economy.chart.trusts])


def _by_provider(economy: "HealthEconomy") -> Values:
    """[P, T] elective admissions of each PCT's patients by hospital."""
    quarter, hospitals = economy.last_quarter, len(economy.trusts) + 1
    electives = (quarter.day_cases + quarter.planned + quarter.inpatients)[:, :, :hospitals].sum(axis=1)
    return np.asarray(economy.chart.membership[: len(economy.pcts)] @ electives, dtype=np.float64)


def _squares(economy: "HealthEconomy") -> Values:
    """Each PCT's elective patients, times the sum of the squared shares of the hospitals that they went to."""
    patients = _by_provider(economy)
    return np.asarray((patients**2).sum(axis=1) / np.maximum(patients.sum(axis=1), 1.0))


def _patients(economy: "HealthEconomy") -> Values:
    return np.asarray(_by_provider(economy).sum(axis=1))


def _kept(
    id: str,
    label: str,
    unit: Unit,
    direction: Direction,
    definition: str,
    counter: Counter,
    below: Counter | None = None,
    base: Base = "trust",
    levels: tuple[str, ...] = _TRUST,
    summary: Summary = "mean",
    scale: float = 1.0,
    lag: int = 13,
) -> Kept:
    """A figure of trusts, audited: without noise."""
    return one(id, label, unit, direction, definition, FAMILY, counter, below, base, levels, summary, scale, lag, 0.0)


KEPT: tuple[Kept, ...] = (
    _kept("ami_mortality", "Deaths after heart attacks", "percent", "down",
          "Deaths in hospital among emergency patients with a heart attack", of_trusts("heart_deaths"),
          of_trusts("heart_attacks"), scale=100.0, lag=26),
    _kept("heart_attacks", "Heart attacks", "patients", "neither", "Emergency patients in bed with a heart attack",
          of_trusts("heart_attacks"), summary="sum"),
    *both("ae_short_stays", "Short stays admitted by A&E", "patients", "neither",
          "People admitted by A&E for some hours, near four hours or to an assessment unit, and sent home the same day",
          FAMILY, (of_practices("short_stays"), of_trusts("short_stays")), lag_weeks=6),
    _kept("hrg_errors", "Spells in the wrong group", "percent", "down",
          "Spells that an audit would put into another healthcare resource group", _errors, _trusts, scale=100.0),
    _kept("coding_value", "Net value of coding errors", "percent", "neither",
          "What coding adds to the right bill, in percent of it; below nought, cases are given away", _bias, _work,
          scale=100.0),
    _kept("under_coded", "Trusts that code too little", "percent", "down",
          "Trusts whose right bill would be 2% to 8% higher", _under_coded, _trusts, scale=100.0),
    one("spend_per_case", "Spend per case", "pence", "neither", "Invoices for elective and emergency admissions, for "
        "each", FAMILY, _paid_for_cases, _cases, "practice", EVERYWHERE, "mean"),
    one("spend_per_weighted_case", "Spend per weighted case", "pence", "neither", "Invoices for elective and emergency "
        "admissions, for each admission weighted by its kind: a case of £1,000 in the first year's tariff counts as "
        "one", FAMILY, _paid_for_cases, _weighted_cases, "practice", EVERYWHERE, "mean"),
    _kept("market_concentration", "Concentration of hospitals", "percent", "neither",
          "Herfindahl index of elective patients by hospital: 100 where one hospital has all", _squares, _patients,
          "pct", ("pct", "economy"), scale=100.0),
    _kept("trust_income", "Trust income", "pence", "neither", "All that trusts were paid", _income, summary="sum",
          lag=0),
    _kept("trust_cost", "Trust cost", "pence", "neither", "All that trusts paid", _cost, summary="sum", lag=0),
    _kept("unit_cost", "Unit cost", "percent", "down", "All that trusts spend, for each hundred pounds of tariff "
          "work at plain prices; what is paid outside the tariff is in the cost alone", _cost, _work, scale=100.0),
    _kept("foundation_trusts", "Foundation trusts", "percent", "neither", "Trusts with foundation status",
          _foundations, _trusts, scale=100.0, summary="last", lag=0),
)  # fmt: skip
