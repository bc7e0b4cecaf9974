"""The first day: stated incomes, allocations, deficits and accounts close."""

import numpy as np
import pytest

from simulation.model.economy import HealthEconomy
from simulation.model.parameters import money as known
from simulation.scenario.source import load
from tests.money.worlds import play


@pytest.fixture(scope="module", params=["two_boroughs", "reference"])
def year(request: pytest.FixtureRequest) -> HealthEconomy:
    scenario = load(request.param, ["challenges=none"])
    return play(HealthEconomy(scenario, 3), 4)


def test_accounts_begin_with_what_was_brought_forward() -> None:
    economy = HealthEconomy(load("two_boroughs"), 1)
    for pct in economy.pcts:
        assert economy.ledger.balance(pct.id) == pct.scheme.opening_position
    for trust in economy.trusts:
        assert economy.ledger.balance(trust.id) == trust.scheme.brought_forward
    assert economy.ledger.balances.sum() == 0


def test_a_trust_earns_about_what_the_scenario_says(year: HealthEconomy) -> None:
    for trust in year.trusts:
        (place,) = year.ledger.places([trust.id])
        income = int(year.ledger.paid_to((), "to_date")[place])
        assert income == pytest.approx(trust.scheme.income, rel=0.04)


def test_a_trust_s_first_year_is_near_its_stated_position(year: HealthEconomy) -> None:
    for trust in year.trusts:
        position = year.record.true[-1][f"trust_position@{trust.id}"]
        assert abs(position - trust.scheme.opening_position) < 0.03 * trust.scheme.income


def test_a_pct_s_first_year_is_near_balance_after_half_of_what_it_brought(year: HealthEconomy) -> None:
    for pct in year.pcts:
        position = year.record.true[-1][f"pct_position@{pct.id}"]
        expected = (
            known.SPELL_OF_DEFICIT * pct.scheme.opening_position + pct.levers.contingency / 100 * pct.scheme.allocation
        )
        assert abs(position - expected) < 0.015 * pct.scheme.allocation


def test_allocations_are_paid_as_stated(year: HealthEconomy) -> None:
    for pct in year.pcts:
        paid = year.ledger.flow("treasury", pct.id, "allocation", "to_date")
        assert paid == pytest.approx(pct.scheme.allocation, abs=10)


def test_a_practice_s_doctors_earn_what_gps_earned(year: HealthEconomy) -> None:
    """About £110,000 net for a whole-time GP in 2005/06 (assumption), within a third."""
    quarters = [sum(v for k, v in f.items() if k == "practice_net_income@economy") for f in year.record.true]
    a_gp = sum(quarters) / 100 / float(np.sum(year.doctors))
    assert 73_000 < a_gp < 147_000
