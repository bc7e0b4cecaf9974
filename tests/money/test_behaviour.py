"""Beliefs learn, broken promises cost engagement, budgets weigh on referrals and not on emergencies."""

import numpy as np

from simulation.model import shadow_price
from simulation.model.economy import HealthEconomy
from simulation.model.minds import belief
from tests.money.worlds import PCT, hold, hold_all, islands, play, seat_clusters, seat_pct, small


def _mean(economy: HealthEconomy, measure: str, organisation: str = PCT) -> float:
    return economy.record.true[-1][f"{measure}@{organisation}"]


def test_a_belief_learns_from_what_happens() -> None:
    economy = small()
    before = belief(economy.minds, "saving").copy()
    row = np.array([0])
    for kept in (True, False):
        branch = economy.branch()
        for _ in range(6):
            branch.promise("saving", PCT, branch.practices[0].id, kept, "")
        branch.play_quarter()
        after = belief(branch.minds, "saving")[row]
        assert (after > before[row] + 0.1) if kept else (after < before[row] - 0.1)


def test_neighbours_hear_of_it() -> None:
    economy = play(small(), 1)
    tied = int(np.argmax(economy.minds.ties[0]))
    told, untold = economy.branch(), economy.branch()
    for _ in range(4):
        told.promise("saving", PCT, told.practices[0].id, False, "")
    for branch in (told, untold):
        branch.play_quarter()
    assert belief(told.minds, "saving")[tied] < belief(untold.minds, "saving")[tied]


def test_a_pct_that_does_not_pay_loses_belief_trust_and_engagement_next_year() -> None:
    """T25: negative in every seed."""
    for seed in range(5):
        economy = small(seed)
        seat_pct(economy, savings_rule="always", freed_up_share=70)
        play(economy, 4)
        broken = economy.branch()
        seat_pct(broken, savings_rule="frozen")
        for branch in (economy, broken):
            play(branch, 2)
        assert _mean(broken, "belief_in_promises") < _mean(economy, "belief_in_promises")
        assert _mean(broken, "trust_in_pct") < _mean(economy, "trust_in_pct")
        assert _mean(broken, "engagement") < _mean(economy, "engagement")


def test_support_and_information_raise_engagement_and_cost_money() -> None:
    rich, poor = small(), small()
    seat_pct(rich, pbc_support_staff=10, information=100, panel_meetings=4)
    seat_pct(poor, pbc_support_staff=0, information=0, panel_meetings=1)
    for economy in (rich, poor):
        play(economy, 4)
    assert _mean(rich, "engagement") > _mean(poor, "engagement") + 3
    assert _mean(rich, "pct_position") < _mean(poor, "pct_position")


def test_more_goals_leave_less_of_each() -> None:
    few, many = small(), small()
    seat_pct(few, goals=3)
    seat_pct(many, goals=16)
    for economy in (few, many):
        play(economy, 2)
    assert _mean(few, "management_capacity") > 1.5 * _mean(many, "management_capacity")
    assert _mean(few, "case_decision_weeks") <= _mean(many, "case_decision_weeks")
    assert _mean(few, "unmet_service_need") > _mean(many, "unmet_service_need")


def test_a_disruption_slows_answers_and_passes() -> None:
    economy = play(small(), 1)
    seat_pct(economy, panel_meetings=3)
    steady, merged = economy.branch(), economy.branch()
    merged.disrupt_management(PCT, 0.3, 26)
    weeks = []
    for _ in range(8):
        for branch in (steady, merged):
            branch.play_quarter()
        weeks.append(_mean(merged, "management_capacity") / _mean(steady, "management_capacity"))
    assert weeks[0] < 0.5
    assert weeks[-1] > 0.85


def test_real_budgets_cut_planned_care_by_a_few_percent_and_emergencies_not_at_all() -> None:
    """T3 and T4: 3.5-5.1% fewer electives, within 2-8%; emergencies within 1.5%."""
    electives, emergencies = [], []
    for seed in range(4):
        held = small(seed, {"indicative_budgets": {"hold": "real", "basis": "fair_shares"}})
        none = small(seed, {"indicative_budgets": {"applies": False}})
        for economy in (held, none):
            play(economy, 4)
        totals = [
            [
                sum(f[f"{measure}@{PCT}"] for f in economy.record.true[2:])
                for measure in ("gp_referrals", "emergency_admissions")
            ]
            for economy in (held, none)
        ]
        electives.append(totals[0][0] / totals[1][0] - 1)
        emergencies.append(totals[0][1] / totals[1][1] - 1)
    assert -0.08 < np.mean(electives) < -0.02
    assert abs(np.mean(emergencies)) < 0.015


def test_indicative_budgets_weigh_less_than_real_ones() -> None:
    real = play(small(incentives={"indicative_budgets": {"hold": "real"}}), 2)
    told = play(small(), 2)
    assert 0 < shadow_price.worth_of_saving(told).mean() < 0.6 * shadow_price.worth_of_saving(real).mean()


def test_a_historic_basis_blunts_the_budget_for_those_who_understand_it() -> None:
    economy = play(small(), 1)
    fair = economy.branch()
    seat_pct(fair, budget_basis="fair_shares")
    loss = 1 - shadow_price.worth_of_saving(economy) / shadow_price.worth_of_saving(fair)
    seen = economy.minds.understanding * economy.minds.patience * belief(economy.minds, "budget")
    assert np.corrcoef(loss, seen)[0, 1] > 0.99


def test_restraint_of_the_partners_cuts_their_referrals() -> None:
    spend, save = small(), small()
    hold(spend, 0, referral_restraint=-20)
    hold(save, 0, referral_restraint=40)
    for economy in (spend, save):
        play(economy, 2)
    who = spend.practices[0].id
    assert _mean(save, "gp_referrals", who) < 0.75 * _mean(spend, "gp_referrals", who)


def test_a_fee_above_cost_brings_sessions_into_practices() -> None:
    paid, unpaid = small(), small()
    seat_pct(paid, procedure_fee=120)
    seat_pct(unpaid, procedure_fee=0)
    for economy in (paid, unpaid):
        play(economy, 3)
    assert paid.choices.in_house_clinics.sum() > unpaid.choices.in_house_clinics.sum()
    assert paid.ledger.flow(PCT, None, "local_enhanced_service", "last") > 0


def test_ties_grow_where_practices_give_time_and_hardly_where_the_map_is_drawn() -> None:
    own, drawn = small(), small()
    hold_all(own, pbc_hours=6)
    hold_all(drawn, pbc_hours=6)
    seat_pct(drawn, network_policy="geographic")
    for economy in (own, drawn):
        play(economy, 6)
    assert own.minds.ties.sum() > 1.1 * drawn.minds.ties.sum()


def test_a_map_drawn_over_their_groups_costs_goodwill_once() -> None:
    economy = play(small(), 1)
    drawn = economy.branch()
    seat_pct(drawn, network_policy="geographic")
    for branch in (economy, drawn):
        branch.play_quarter()
    assert _mean(drawn, "engagement") < _mean(economy, "engagement") - 2
    assert _mean(drawn, "trust_in_pct") < _mean(economy, "trust_in_pct") - 2


def test_too_many_tasks_overload_a_cluster_and_tire_its_lead() -> None:
    few, many = small(), small()
    seat_clusters(few, task_range=1, practice_visits=0)
    seat_clusters(many, task_range=8, practice_visits=12)
    for economy in (few, many):
        play(economy, 4)
    assert many.circles.overload.mean() > few.circles.overload.mean()
    assert _mean(many, "lead_energy") < _mean(few, "lead_energy") - 15


def test_review_with_a_consultant_brings_styles_together() -> None:
    none, reviewed = small(), small()
    seat_clusters(none, peer_review="none")
    seat_clusters(reviewed, peer_review="with_consultant")
    for economy in (none, reviewed):
        hold_all(economy, pbc_hours=4)
        play(economy, 4)
    n = len(none.practices)
    spread = [float((e.style[:n] + e.minds.style).std()) for e in (none, reviewed)]
    assert spread[1] < spread[0] * 0.97


def test_visits_reach_those_who_hang_back() -> None:
    without, visited = small(), small()
    seat_clusters(without, practice_visits=0)
    seat_clusters(visited, practice_visits=8)
    for economy in (without, visited):
        economy.minds.engagement[:] = 30
        economy.minds.temper[:] = 30
        play(economy, 4)
    assert _mean(visited, "engagement") > _mean(without, "engagement") + 1


def test_nothing_done_on_one_island_moves_anything_on_the_other() -> None:
    economy = islands()
    other = economy.branch()
    for name, value in (
        ("pathways", 6),
        ("gpwsi_posts", 10),
        ("budget_basis", "fair_shares"),
        ("savings_rule", "frozen"),
    ):
        setattr(other.pcts[0].levers, name, value)
    other.held["left"] = frozenset({"pathways"})
    for branch in (economy, other):
        play(branch, 5)
    right = economy.pcts[1].rows
    assert (economy.minds.engagement[right] == other.minds.engagement[right]).all()
    assert (economy.behaviour.threshold[right] == other.behaviour.threshold[right]).all()
    assert economy.ledger.balance("right") == other.ledger.balance("right")
