"""Effects of challenges act on causes, through the economy's own verbs."""

from pathlib import Path
from typing import Any

import pytest

from simulation.challenges import registry
from simulation.errors import ScenarioError
from simulation.model.economy import HealthEconomy
from simulation.scenario.source import load


@pytest.fixture(scope="module")
def economy() -> HealthEconomy:
    return HealthEconomy(load("two_boroughs", ("challenges=none",)), 3)


def struck(economy: HealthEconomy, *effects: dict[str, Any]) -> HealthEconomy:
    branch = economy.branch()
    for effect in effects:
        registry.strike(branch, effect)
    return branch


def test_no_kind_of_effect_is_left_out() -> None:
    folder = Path(registry.__file__).parent
    files = {path.stem for path in folder.glob("*.py")} - {"__init__", "registry", "spec"}
    assert files == {file.__name__.rpartition(".")[2] for file in registry.EFFECTS}  # type: ignore[attr-defined]
    assert all(file.__name__.rpartition(".")[2] == file.KEY for file in registry.EFFECTS)  # type: ignore[attr-defined]
    assert all(next(iter(file.EFFECT.model_fields)) == file.KEY for file in registry.EFFECTS)


def test_an_effect_that_there_is_not_is_refused(economy: HealthEconomy) -> None:
    with pytest.raises(ScenarioError, match="No effect is called `bake_bread`"):
        registry.strike(economy, {"bake_bread": "eastmere"})


def test_every_effect_of_the_shipped_scenarios_can_strike(economy: HealthEconomy) -> None:
    scenario = load("two_boroughs")
    blocks = [
        effect
        for challenge in scenario.challenges.values()
        for effect in [*challenge.effects, *(e for a in challenge.asks for o in a.options.values() for e in o.effects)]
    ]
    branch = struck(economy, *blocks)
    branch.play_quarter()
    branch.close()


def test_pounds_are_conserved_whatever_strikes(economy: HealthEconomy) -> None:
    branch = struck(
        economy,
        {"pay": "£1m", "payer": "eastmere", "payee": "st_bride"},
        {"spend": "£1m", "payer": "eastmere", "weeks": 5},
        {"top_slice": "fenbridge", "share": "3%"},
        {"high_cost_drug": "eastmere", "patients": 10, "each": "£20k", "weeks": 7},
    )
    branch.play_quarter()
    assert branch.ledger.balances.sum() == 0
    branch.close()


def test_a_top_slice_takes_its_share_of_the_year_and_can_come_back(economy: HealthEconomy) -> None:
    branch = struck(economy, {"top_slice": "eastmere", "share": "3%"})
    taken = economy.ledger.balance("eastmere") - branch.ledger.balance("eastmere")
    assert taken == round(0.03 * economy.scenario.economy.pcts["eastmere"].allocation)
    registry.strike(branch, {"top_slice": "eastmere", "share": "-3%"})
    assert branch.ledger.balance("eastmere") == economy.ledger.balance("eastmere")
    branch.close()


def test_a_cost_falls_week_by_week(economy: HealthEconomy) -> None:
    branch, plain = struck(economy, {"spend": "£13k", "payer": "st_bride", "weeks": 13}), economy.branch()
    branch.play_quarter()
    plain.play_quarter()
    assert plain.ledger.balance("st_bride") - branch.ledger.balance("st_bride") == 1_300_000
    branch.close()
    plain.close()


def test_levers_are_set_and_moved_but_not_below_nought(economy: HealthEconomy) -> None:
    branch = struck(
        economy,
        {"set_lever": "eastmere", "lever": "savings_rule", "to": "frozen"},
        {"shift_lever": "st_bride", "lever": "beds", "by": -80},
        {"shift_lever": "st_bride", "lever": "extra_lists", "by": -80},
    )
    before = economy.organisation("st_bride").levers
    after = branch.organisation("st_bride").levers
    assert branch.organisation("eastmere").levers.savings_rule == "frozen"  # type: ignore[union-attr]
    assert after.beds == before.beds - 80  # type: ignore[union-attr]
    assert after.extra_lists == 0  # type: ignore[union-attr]
    branch.close()


def test_a_term_of_a_rule_changes_for_everybody(economy: HealthEconomy) -> None:
    branch = struck(economy, {"set_rule": "emergency_marginal_rate", "term": "rate", "to": 0.3})
    terms = branch.rule("fenbridge", "emergency_marginal_rate")
    assert terms is not None
    assert terms.model_dump()["rate"] == 0.3
    branch.close()


def test_a_pct_that_holds_trust_stands_for_its_practices(economy: HealthEconomy) -> None:
    effect = {"change_trust": "eastmere", "held_by": "eastmere.north", "by": -10, "because": "It broke its word."}
    branch = struck(economy, effect)
    for practice in economy.practices:
        change = branch.trust_between(practice.id, "eastmere") - economy.trust_between(practice.id, "eastmere")
        assert change == pytest.approx(-10 if practice.cluster == "eastmere.north" else 0)
    told = [news for _, news in branch.told if news.text == "It broke its word."]
    assert len(told) == 1
    branch.close()


def played(economy: HealthEconomy, *effects: dict[str, Any]) -> HealthEconomy:
    branch = struck(economy, *effects)
    branch.play_quarter()
    return branch


def test_more_emergencies_come_where_demand_rises_and_nowhere_else(economy: HealthEconomy) -> None:
    effect = {"demand": "emergencies", "by": "20%", "weeks": 13, "of": "eastmere"}
    branch, plain = played(economy, effect), played(economy)
    rows, others = economy.rows_of("eastmere"), economy.rows_of("fenbridge")
    more = branch.last_quarter.emergencies[rows].sum() / plain.last_quarter.emergencies[rows].sum()
    assert 1.1 < more < 1.25
    same = branch.last_quarter.emergencies[others].sum() / plain.last_quarter.emergencies[others].sum()
    assert abs(same - 1) < 0.02
    branch.close()
    plain.close()


def test_a_service_that_is_cut_sees_fewer_people_and_costs_less(economy: HealthEconomy) -> None:
    branch, plain = played(economy, {"cut_service": "eastmere.community", "by": "20%"}), played(economy)
    rows = economy.rows_of("eastmere")
    seen = branch.last_quarter.community_contacts[rows].sum() / plain.last_quarter.community_contacts[rows].sum()
    assert seen == pytest.approx(0.8, abs=0.02)
    paid, before = (one.ledger.flow("eastmere", "eastmere.community", "services", "year") for one in (branch, plain))
    assert paid == pytest.approx(0.8 * before, rel=0.001)
    branch.close()
    plain.close()


def test_a_centre_takes_whom_it_can_and_is_paid_for_the_rest(economy: HealthEconomy) -> None:
    places, price, weeks = 10, 165_000, 13
    kinds = ("orthopaedics", "ophthalmology")
    centre = {"guaranteed_volume": "eastmere", "cases": places, "specialties": kinds, "price": price, "weeks": 52}
    few, plain = played(economy, centre), played(economy)
    many = played(economy, centre, {"use_centre": "eastmere", "share": "100%"})
    elsewhere = len(economy.trusts)
    done = (few.last_quarter.day_cases - plain.last_quarter.day_cases)[:, :, elsewhere].sum()
    paid, less = (one.ledger.flow("eastmere", "elsewhere", "guaranteed_volume", "year") for one in (few, many))
    assert 0 < done <= places * weeks
    assert paid == pytest.approx((places * weeks - done) * price, rel=0.1), (
        "the quarter's other day cases vary a little"
    )
    assert 0 <= less < paid
    for one in (few, plain, many):
        one.close()


def test_a_guarantee_ends(economy: HealthEconomy) -> None:
    centre = {"guaranteed_volume": "eastmere", "cases": 10, "specialties": ("ent",), "price": 100, "weeks": 2}
    branch = played(economy, centre)
    assert branch.ledger.flow("eastmere", "elsewhere", "guaranteed_volume", "year") <= 2 * 10 * 100
    branch.close()
