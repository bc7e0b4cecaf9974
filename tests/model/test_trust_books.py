"""How trusts budget from April to April, close what stands empty, code what is proven, and become foundation trusts."""

import numpy as np
import pytest

from simulation.measures import registry
from simulation.model import coding, costs, trust_books
from simulation.model.economy import HealthEconomy
from simulation.model.organisations import trust_managers
from simulation.model.parameters import trusts as known
from simulation.scenario.source import load


@pytest.fixture
def economy() -> HealthEconomy:
    """The reference county after a year."""
    made = HealthEconomy(load("reference"), 1)
    for _ in range(4):
        made.play_quarter()
    return made


def budgeted(economy: HealthEconomy, surplus: float, monkeypatch: pytest.MonkeyPatch) -> float:
    """Share of cost that April's budget puts into posts after a year with this surplus."""
    monkeypatch.setattr(trust_books, "_surplus", lambda economy, span: np.full(len(economy.trusts), surplus))
    economy.supply.year_before, economy.supply.posts = np.full(2, surplus), np.zeros(2)
    economy.supply.drift[:] = 0.0
    trust_books._budget(economy)
    return float(economy.supply.posts[0])


def test_a_surplus_beyond_plan_is_spent_on_posts_and_a_loss_is_saved_slowly(
    economy: HealthEconomy, monkeypatch: pytest.MonkeyPatch
) -> None:
    rich, even, poor = (budgeted(economy, surplus, monkeypatch) for surplus in (0.05, 0.005, -0.04))
    assert rich > 0.02
    assert even == pytest.approx(0.0, abs=1e-9)
    assert -known.POSTS_FROZEN_MOST <= poor < 0.0
    assert rich > 2 * -poor


def test_a_surplus_that_grows_of_itself_is_reckoned_with(
    economy: HealthEconomy, monkeypatch: pytest.MonkeyPatch
) -> None:
    still = budgeted(economy, 0.02, monkeypatch)
    monkeypatch.setattr(trust_books, "_surplus", lambda economy, span: np.full(2, 0.02))
    economy.supply.year_before, economy.supply.posts = np.zeros(2), np.zeros(2)
    trust_books._budget(economy)
    assert float(economy.supply.posts[0]) > still


def applied(economy: HealthEconomy, ready: float) -> float:
    """Share of applicants of this standing who are foundation trusts at the year's end."""
    trust, became, tried = economy.trusts[0], 0, 100
    economy.quarter, economy.supply.margin[:], economy.world.in_time[:] = 3, 0.01, 0.99
    for week in range(tried):
        economy.streams.turn_to(week)
        trust.foundation, economy.supply.ready[0] = False, ready - 1
        trust_books._apply(economy, trust)
        became += trust.foundation
    return became / tried


def test_few_trusts_a_year_become_foundations_and_none_before_two_years_in_balance(economy: HealthEconomy) -> None:
    assert applied(economy, known.FOUNDATION_QUARTERS - 1) == 0.0
    assert 0.1 < applied(economy, known.FOUNDATION_QUARTERS) < 0.4


def test_a_policy_at_the_door_takes_hold_over_a_year(economy: HealthEconomy) -> None:
    trust = economy.trusts[0]
    ordinary = float(trust_managers.sent_in(economy)[0][0])
    trust.levers.admission_policy = "senior_review"
    shares = []
    for _ in range(4):
        trust_managers._staff_the_door(economy)
        shares.append(float(trust_managers.sent_in(economy)[0][0]))
    assert ordinary > shares[0] > shares[1] > shares[3]
    assert ordinary - shares[0] < 0.4 * (ordinary - shares[3])
    assert economy.supply.door.sum(axis=0) == pytest.approx(1.0)


def test_what_payers_prove_is_not_charged_again(economy: HealthEconomy) -> None:
    left = []
    for checked in (0.0, 0.3):
        economy.offices.checked[:] = checked
        economy.supply.bias[:], economy.supply.found[:], economy.invoices.depth[:] = 0.05, 0.0, 0.0
        economy.invoices.quarter_by_payer[...] = 1_000
        for _ in range(4):
            coding.end_quarter(economy)
        left.append(float(economy.supply.bias[0]))
    assert left[1] < left[0] - 0.005


def test_a_case_of_its_kind_costs_what_the_tariff_says_whoever_is_admitted() -> None:
    found = []
    for settings in ((), ("incentives.four_hour_target.applies=no",), ("incentives.short_stay_tariff.share=100%",)):
        economy = HealthEconomy(load("reference", settings), 1)
        for _ in range(3):
            economy.play_quarter()
        measures = registry.read(economy)
        found.append([measures[f"{key}@midshire"] for key in ("spend_per_case", "spend_per_weighted_case")])
        economy.close()
    usual, fewer_short, dearer = found
    assert fewer_short[0] > 1.005 * usual[0]
    assert fewer_short[1] == pytest.approx(usual[1], rel=0.005)
    assert dearer[1] > 1.03 * usual[1]


def after_quarters(settings: tuple[str, ...], quarters: int = 6) -> dict[str, float]:
    """The measures of the last of some quarters."""
    economy = HealthEconomy(load("reference", settings), 2)
    for _ in range(quarters):
        economy.play_quarter()
    measures = registry.read(economy)
    economy.close()
    return measures


def test_an_easier_target_is_kept_with_less_ease_and_fewer_short_stays() -> None:
    strict, easy = (after_quarters((f"incentives.four_hour_target.target={at}%",)) for at in (98, 90))
    assert 90 < easy["ae_four_hours@economy"] < strict["ae_four_hours@economy"] - 1
    assert easy["ae_short_stays@economy"] < 0.9 * strict["ae_short_stays@economy"]


def test_fewer_beds_fill_up_and_do_not_bring_more_admissions() -> None:
    usual, fewer = (after_quarters(settings, 4) for settings in ((), ("capacity.beds.factor=0.9",)))
    assert fewer["bed_occupancy@economy"] > usual["bed_occupancy@economy"] + 3
    assert fewer["ae_four_hours@economy"] < usual["ae_four_hours@economy"]
    assert fewer["emergency_admissions@economy"] <= usual["emergency_admissions@economy"]
    assert fewer["cancelled_operations@economy"] > usual["cancelled_operations@economy"]


def test_a_charge_for_delays_has_councils_find_places_sooner() -> None:
    charges = ("applies=no", "a_day=£100", "a_day=£300")
    days = [
        after_quarters((f"incentives.delayed_discharge_charge.{charge}",), 3)["delayed_discharge_days@economy"]
        for charge in charges
    ]
    assert days[0] > 1.1 * days[1]
    assert days[1] > days[2]


def test_a_centre_that_takes_the_easy_cases_leaves_dearer_ones() -> None:
    economy = HealthEconomy(load("reference", ("treatment_centre.planned=25%",)), 2)
    economy.play_quarter()
    taken, dearer = economy.centre.taken, costs.dearer_left(economy)
    assert taken.sum() > 0
    assert 0 < dearer.sum() < 0.1 * taken.sum()
    economy.close()
