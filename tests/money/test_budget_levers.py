"""Budgets as experiments set them: for whom, whose money, from what, how fast, how long announced, whether paid."""

import numpy as np
import pytest

from simulation.amounts import SPECIALTIES
from simulation.model import activity, budget_setting, membership, satisfaction, shadow_price
from simulation.model.economy import HealthEconomy
from simulation.scenario.source import load
from tests.money.worlds import PCT, play, seat_clusters, seat_pct, small

RULE = "indicative_budgets"


def budgeted(seed: int = 1, quarters: int = 1, **terms: object) -> HealthEconomy:
    return play(small(seed, {RULE: terms}), quarters)


def worth(economy: HealthEconomy) -> float:
    return float(shadow_price.worth_of_saving(economy).mean())


def freed(paid: str = "always", share: float = 0.7, level: str = "chosen") -> HealthEconomy:
    economy = play(small(incentives={"freed_up_resources": {"paid": paid, "share": share, "level": level}}), 1)
    seat_pct(economy, savings_rule=paid, freed_up_share=round(100 * share))
    return economy


def test_no_budget_is_the_same_as_a_rule_that_does_not_apply() -> None:
    none, out = budgeted(hold="none", quarters=2), budgeted(applies=False, quarters=2)
    assert none.digests() == out.digests()


def test_a_budget_for_one_cluster_leaves_the_others_as_they_were() -> None:
    first = small().clusters[0]
    some, nobody = budgeted(hold="real", practices=[first.id]), budgeted(hold="none")
    inside = np.isin(np.arange(len(some.practices)), first.rows)
    assert (some.budgets.year[inside] > 0).all()
    assert not some.budgets.year[~inside].any()
    assert (some.behaviour.agreed[: len(inside)][inside] < 1).all()
    for margin in ("threshold", "agreed", "admission", "prescribing_restraint"):
        theirs = [getattr(economy.behaviour, margin)[: len(inside)] for economy in (some, nobody)]
        assert np.array_equal(theirs[0][~inside], theirs[1][~inside])


def test_others_can_keep_an_indicative_budget() -> None:
    first = small().clusters[0]
    economy = budgeted(hold="real", practices=[first.id], others="indicative")
    assert (economy.budgets.year > 0).all()
    assert economy.budgets.real.sum() == len(first.rows)


def test_a_share_is_drawn_once_and_a_larger_one_holds_the_smaller() -> None:
    masks = [membership.members(small(incentives={RULE: {"practices": share}}), RULE) for share in (0.25, 0.25, 0.5)]
    assert masks[0].sum() == round(0.25 * len(masks[0]))
    assert np.array_equal(masks[0], masks[1])
    assert not (masks[0] & ~masks[2]).any()


def test_volunteers_mind_resources_more_and_the_earliest_most() -> None:
    money: dict[float, list[float]] = {0.25: [], 0.5: [], 1.0: []}
    for seed in range(6):
        for share, found in money.items():
            economy = small(seed, {RULE: {"practices": share, "joining": "volunteers"}})
            found.append(float(economy.minds.money[membership.members(economy, RULE)].mean()))
    early, half, whole = (np.mean(found) for found in money.values())
    assert early > half > whole


def test_real_weighs_more_than_indicative_and_that_more_than_none() -> None:
    pull = [float(budgeted(hold=hold, quarters=2).minds.budget_pull.mean()) for hold in ("none", "indicative", "real")]
    assert pull[0] == 0.0
    assert pull[0] < pull[1] < 0.6 * pull[2]


def test_a_budget_from_history_weighs_less_than_one_from_need() -> None:
    pull = [worth(budgeted(hold="real", basis=basis)) for basis in ("historic", "blend", "fair_shares")]
    assert pull[0] < pull[1] < pull[2]


def test_nobody_spends_for_next_year_who_does_not_look_ahead() -> None:
    economy = budgeted(hold="real")
    economy.minds.understanding[:] = 0.0
    assert worth(economy) == pytest.approx(1.0)


def test_an_announced_budget_from_history_is_spent_for_and_one_from_need_is_not() -> None:
    ahead = {basis: budgeted(hold="real", announced=4, basis=basis) for basis in ("historic", "fair_shares")}
    assert not any((economy.budgets.year > 0).any() for economy in ahead.values())
    assert (ahead["historic"].minds.budget_pull < 0).all()
    assert not ahead["fair_shares"].minds.budget_pull.any()
    play(ahead["historic"], 4)
    assert (ahead["historic"].budgets.year > 0).all()
    assert (shadow_price.worth_of_saving(ahead["historic"]) > 0).all()


def test_a_rule_can_begin_and_end() -> None:
    economy = small(incentives={RULE: {"from": 2, "to": 3}})
    given = [bool((play(economy, 1).budgets.year > 0).any()) for _ in range(4)]
    assert given == [False, True, True, False]


def test_a_paced_budget_nears_its_fair_share_by_so_many_points_a_year() -> None:
    at_once, paced = (small(incentives={RULE: {"basis": "fair_shares", "pace": pace}}) for pace in (100, 2))
    away = []
    for economy in (at_once, paced):
        play(economy, 1)
        away.append(economy.budgets.year / economy.budgets.fair - 1)
    assert np.allclose(away[0], 0, atol=1e-4)
    before = away[1].copy()
    play(paced, 4)
    after = paced.budgets.year / paced.budgets.fair - 1
    far = np.abs(before) > 0.05
    assert far.any()
    assert (np.abs(after[far]) < np.abs(before[far])).all()
    assert np.abs(after - before).max() < 0.03


def test_a_larger_share_of_savings_weighs_more() -> None:
    found = [worth(freed(share=share)) for share in (0.0, 0.5, 0.7, 1.0)]
    assert found[0] == 0.0
    assert found == sorted(found)


def test_a_saving_that_is_always_paid_weighs_more_than_one_that_hangs_on_balance_in_a_deficit() -> None:
    always, hanging, frozen = (freed(paid) for paid in ("always", "if_balanced", "frozen"))
    assert worth(always) > worth(hanging) > worth(frozen) == 0.0
    in_debt = hanging.branch()
    in_debt.ledger.settle(PCT, "treasury", 2_000_000_000, "opening")
    assert worth(in_debt) < worth(hanging)


def test_savings_of_a_cluster_are_felt_less_the_larger_it_is_and_peers_make_up_for_some() -> None:
    own, pooled = freed(level="practice"), freed(level="cluster")
    assert worth(own) > worth(pooled) > 0
    watched = worth(pooled)
    pooled.minds.peers[:] = 0.0
    assert worth(pooled) < watched
    seat_clusters(own, savings_split="pooled")
    assert worth(own) == pytest.approx(worth(freed(level="practice")))


def test_the_pool_is_paid_out_or_given_back() -> None:
    economy = play(small(incentives={"risk_pool": {"share": 0.05}}), 3)
    held = int(economy.budgets.pool.sum() + economy.budgets.relief.sum())
    play(economy, 1)
    assert economy.budgets.pool.sum() == 0
    assert economy.budgets.relief.sum() == pytest.approx(held, abs=len(economy.practices))


def test_only_whoever_holds_the_money_is_asked_before_a_patient_is_listed() -> None:
    real, told = budgeted(hold="real", quarters=3), budgeted(quarters=3)
    n = len(real.practices)
    assert (real.behaviour.agreed[:n] < 1).all()
    assert (real.behaviour.agreed[n:] == 1).all()
    assert (told.behaviour.agreed == 1).all()
    assert real.last_quarter.listed[:n].sum() < told.last_quarter.listed[:n].sum()


def test_patients_notice_a_doctor_for_whom_money_weighs() -> None:
    """T11: 1 to 14 points fewer are very satisfied."""
    real, none = budgeted(hold="real", quarters=4), budgeted(hold="none", quarters=4)
    points = 100 * float((satisfaction.very_satisfied(real) - satisfaction.very_satisfied(none)).mean())
    assert -14 < points < -1
    seen = [economy.record.true[-1][f"patient_experience@{PCT}"] for economy in (real, none)]
    assert seen[0] < seen[1]


def test_drugs_in_a_budget_move_prescribing_and_hardly_admissions() -> None:
    wide, narrow = (budgeted(hold="real", scope=s, quarters=3) for s in ("planned_and_prescribing", "planned"))
    items, stays = (
        [float(getattr(economy.last_quarter, name)[: len(economy.practices)].sum()) for economy in (wide, narrow)]
        for name in ("items", "emergencies")
    )
    assert items[0] < 0.998 * items[1]
    assert abs(stays[0] / stays[1] - 1) < 0.5 * (1 - items[0] / items[1]) + 0.002


def test_a_setting_is_not_the_players_to_change() -> None:
    said = load("reference", ["incentives.freed_up_resources.share=30%"])
    economy = HealthEconomy(said, 1)
    economy.pcts[0].levers.freed_up_share = 90
    economy.pcts[0].levers.savings_rule = "always"
    play(economy, 1)
    terms = economy.rule(economy.pcts[0].id, "freed_up_resources")
    assert (terms.share, terms.paid) == (0.3, "always")  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("rule", "purpose"),
    [("qof", "quality_points"), ("choose_and_book", "booking_fee"), ("prescribing_incentive", "prescribing_incentive")],
)
def test_a_rule_pays_those_whom_it_is_for(rule: str, purpose: str) -> None:
    economy = play(small(incentives={rule: {"practices": 0.5}}), 4)
    paid = economy.ledger.paid_to((purpose,), "to_date")[economy.chart.accounts]
    inside = membership.members(economy, rule)
    assert not paid[~inside].any()
    assert paid[inside].any()


@pytest.mark.parametrize(
    ("rule", "purpose"),
    [("emergency_marginal_rate", "marginal_rate"), ("delayed_discharge_charge", "delayed_discharge")],
)
def test_what_hospitals_settle_is_settled_for_the_patients_whom_the_rule_is_for(rule: str, purpose: str) -> None:
    flows = []
    for practices in ("none", 0.5, "all"):
        ledger = play(small(incentives={rule: {"practices": practices}}), 1).ledger
        flows.append(float(ledger.paid_by((purpose,), "last").sum()))
    assert flows[0] == 0
    assert 0 < flows[1] < flows[2]


def test_formulas_miss_small_practices_by_more() -> None:
    found = [small(seed).budgets.error for seed in range(12)]
    lists = small().list_size[: len(found[0])]
    apart = np.abs(np.array(found)).mean(axis=0)
    assert apart[lists < np.median(lists)].mean() > 1.3 * apart[lists >= np.median(lists)].mean()
    assert set(budget_setting.HISTORY) == {"historic", "blend", "fair_shares"}


def test_a_budget_for_some_specialties_moves_those_and_hardly_others() -> None:
    """The second half of T4: planned care that no budget is charged with."""
    chosen, change = ["orthopaedics", "ophthalmology", "general_surgery"], []
    inside = np.isin(np.array(SPECIALTIES), chosen)
    for seed in range(3):
        some = budgeted(seed, 8, hold="real", services=chosen)
        none = budgeted(seed, 8, hold="none")
        listed = [economy.this_year.listed[: len(economy.practices)].sum(axis=(0, 2)) for economy in (some, none)]
        change.append([listed[0][who].sum() / listed[1][who].sum() - 1 for who in (inside, ~inside)])
        assert 0 < some.budgets.year.sum() < budgeted(seed, 1).budgets.year.sum() * 0.7
    covered, others = np.mean(change, axis=0)
    assert covered < -0.02
    assert abs(others) < 0.015


def test_amounts_know_the_specialties_of_the_model() -> None:
    assert SPECIALTIES == activity.SPECIALTIES
