"""Incentive rules: answers worked out by hand, dates of law, and what a scenario and a PCT can change."""

from pathlib import Path

import numpy as np
import pytest

from simulation import incentives
from simulation.errors import ScenarioError, UsageError
from simulation.incentives import (
    choose_and_book,
    delayed_discharge_charge,
    eighteen_week_sanction,
    emergency_marginal_rate,
    freed_up_resources,
    pbc_enhanced_service,
    prescribing_incentive,
    qof,
    registry,
    risk_pool,
)
from tests.money.worlds import PCT, hold_all, play, rule_names, seat_pct, small, starting


def test_every_file_of_the_room_is_in_the_registry() -> None:
    folder = Path(next(iter(incentives.__path__)))
    files = {path.stem for path in folder.glob("*.py")} - {"__init__", "registry", "spec"}
    assert files == {module.__name__.rsplit(".", 1)[-1] for module in registry.MODULES}
    assert files == set(rule_names())


def test_component_1_is_95p_for_each_patient_of_whoever_agreed() -> None:
    paid = pbc_enhanced_service.plan_payment(np.array([6_000, 4_000]), np.array([True, False]), 95)
    assert paid.tolist() == [570_000, 0]


def test_component_2_tops_freed_up_resources_up_and_is_not_paid_beyond_them() -> None:
    """Rules A5.2: £5,700 for 6,000 patients; £2,000 freed up leaves £3,700; £9,000 leaves nothing."""
    lists, met = np.full(3, 6_000), np.array([True, True, False])
    paid = pbc_enhanced_service.delivery_payment(lists, met, np.array([200_000, 900_000, 0]), 95)
    assert paid.tolist() == [370_000, 0, 0]


def test_half_the_tariff_is_given_back_beyond_the_threshold_and_half_is_owed_below_it() -> None:
    billed, threshold = np.array([[12_000_000.0, 8_000_000.0]]), np.array([[10_000_000.0, 10_000_000.0]])
    assert emergency_marginal_rate.refund(billed, threshold, 0.5, True).tolist() == [[1_000_000, -1_000_000]]
    assert emergency_marginal_rate.refund(billed, threshold, 0.3, False).tolist() == [[1_400_000, 0]]


def test_the_sanction_is_half_a_percent_a_point_up_to_five_percent() -> None:
    """£1m of electives: 83% in time is two points short, £10,000; 60% is capped at £50,000; 90% costs nothing."""
    income = np.array([100_000_000, 100_000_000, 100_000_000])
    fines = eighteen_week_sanction.fine(income, np.array([0.83, 0.60, 0.90]), eighteen_week_sanction.TERMS())
    assert fines.tolist() == [1_000_000, 5_000_000, 0]


def test_the_reference_practice_earns_119_000_pounds_of_quality_points() -> None:
    """Activity 2 row 63: just under £119,000 in 2006/07 at 954.5 of 1,000 points."""
    paid = qof.payment(np.array([5_891]), np.ones(1), np.array([0.9545]), qof.TERMS())
    assert 4 * int(paid[0]) == pytest.approx(11_893_100, abs=400)


def test_better_care_reaches_more_points_but_no_more_than_all() -> None:
    reached = qof.share_reached(np.array([0.4, 0.5, 0.9]), 0.5)
    assert reached[0] < reached[1] < reached[2] <= 1.0


def test_the_pool_takes_over_bad_luck_beyond_two_percent_and_no_more_than_it_holds() -> None:
    luck, to_date = np.array([50_000.0, 5_000.0, -90_000.0]), np.full(3, 1_000_000.0)
    assert risk_pool.relief(luck, to_date, 0.02, 100_000).tolist() == [30_000, 0, 0]
    assert risk_pool.relief(luck, to_date, 0.02, 12_000).tolist() == [12_000, 0, 0]


def test_half_of_delayed_days_cost_the_council_a_hundred_pounds_each() -> None:
    assert delayed_discharge_charge.charge(np.array([40]), delayed_discharge_charge.TERMS()).tolist() == [200_000]


def test_generic_prescribing_is_paid_between_floor_and_target() -> None:
    """6,000 patients at 67.5%: half way from 55% to 80%, £3,000."""
    terms = prescribing_incentive.TERMS()
    paid = prescribing_incentive.payment(np.full(3, 6_000), np.array([0.5, 0.675, 0.9]), terms)
    assert paid.tolist() == [0, 300_000, 600_000]


def test_booking_is_paid_in_proportion_up_to_the_target() -> None:
    paid = choose_and_book.payment(np.array([1_000, 1_000]), np.array([0.45, 1.0]), choose_and_book.TERMS())
    assert paid.tolist() == [12_000, 24_000]


@pytest.mark.parametrize(
    ("paid", "outturn", "pays"),
    [("always", -5, True), ("if_balanced", -1, False), ("if_balanced", 0, True), ("frozen", 9, False)],
)
def test_when_freed_up_resources_are_paid(paid: str, outturn: int, pays: bool) -> None:
    assert freed_up_resources.pays(paid, outturn) is pays


@pytest.mark.parametrize(
    ("rule", "quarter", "law"),
    [
        ("pbc_enhanced_service", "2005/06 Q4", False),
        ("pbc_enhanced_service", "2006/07 Q1", True),
        ("pbc_enhanced_service", "2007/08 Q1", False),
        ("eighteen_week_sanction", "2006/07 Q4", False),
        ("eighteen_week_sanction", "2007/08 Q1", True),
        ("qof", "2010/11 Q1", True),
    ],
)
def test_rules_are_law_between_their_dates(rule: str, quarter: str, law: bool) -> None:
    assert registry.is_law(rule, quarter) is law


def test_no_enhanced_service_is_paid_after_march_2007() -> None:
    in_time, late = starting("2006/07 Q1"), starting("2007/08 Q1")
    for economy in (in_time, late):
        hold_all(economy, enhanced_service="yes", pbc_hours=3)
        economy.play_quarter()
    own = in_time.list_size[: len(in_time.practices)]
    assert in_time.ledger.flow(PCT, None, "enhanced_service", "last") == 95 * int(own.sum())
    assert late.ledger.flow(PCT, None, "enhanced_service", "last") == 0


def test_fines_are_paid_only_once_they_are_law() -> None:
    before, after = play(starting("2006/07 Q1"), 1), play(starting("2007/08 Q1"), 1)
    assert before.ledger.flow(None, PCT, "sanction", "last") == 0
    assert after.ledger.flow(None, PCT, "sanction", "last") > 0


def test_a_scenario_s_terms_become_the_pct_s_levers_and_levers_hold_thereafter() -> None:
    economy = small(incentives={"freed_up_resources": {"share": 0.5, "paid": "always"}, "risk_pool": {"share": "5%"}})
    levers = economy.pcts[0].levers
    assert (levers.freed_up_share, levers.savings_rule, levers.risk_pool) == (50, "always", 5)
    seat_pct(economy, freed_up_share=80)
    assert economy.rule(PCT, "freed_up_resources").share == 0.8  # type: ignore[union-attr]


def test_a_rule_that_does_not_apply_pays_nothing() -> None:
    economy = play(small(incentives={"qof": {"applies": False}}), 1)
    assert economy.ledger.flow(PCT, None, "quality_points", "last") == 0


def test_a_term_can_be_changed_for_everybody_while_the_game_is_played() -> None:
    economy = small()
    economy.set_term("emergency_marginal_rate", "rate", 0.3)
    economy.set_term("freed_up_resources", "paid", "frozen")
    assert economy.rule(PCT, "emergency_marginal_rate").rate == 0.3  # type: ignore[union-attr]
    assert economy.pcts[0].levers.savings_rule == "frozen"


def test_what_is_no_rule_or_no_term_is_refused() -> None:
    with pytest.raises(UsageError):
        registry.by_name("no_such_rule")
    with pytest.raises(ScenarioError, match="share"):
        registry.read({"freed_up_resources": {"share": 2.0}})
    with pytest.raises(UsageError, match="no term"):
        small().set_term("qof", "sharee", 1)


def test_freed_up_resources_are_paid_a_quarter_after_the_year_s_end_by_share() -> None:
    economy = small()
    seat_pct(economy, savings_rule="always", freed_up_share=50)
    play(economy, 4)
    due = economy.budgets.due.copy()
    assert due.sum() > 0
    assert economy.ledger.flow(PCT, None, "freed_up", "last") == 0
    economy.play_quarter()
    paid = economy.ledger.paid_to(("freed_up",), "last")[economy.chart.accounts]
    assert paid.tolist() == np.floor(due * 0.5).astype(int).tolist()


def test_real_budgets_are_paid_in_full_and_at_once() -> None:
    economy = play(small(incentives={"indicative_budgets": {"hold": "real"}}), 4)
    paid = economy.ledger.paid_to(("freed_up",), "last")[economy.chart.accounts]
    assert paid.tolist() == np.maximum(economy.budgets.saved, 0).tolist()
    assert not economy.budgets.due.any()
