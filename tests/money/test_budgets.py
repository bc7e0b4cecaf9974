"""Indicative budgets: history rewards whoever spent, fair shares move money to need, clusters split what they save."""

import numpy as np

from simulation.model import budget_setting, budgets
from simulation.model.economy import HealthEconomy
from tests.money.worlds import PCT, hold, play, seat_clusters, seat_pct, small


def _budgeted(basis: str, scope: str = "planned") -> HealthEconomy:
    economy = small()
    seat_pct(economy, budget_basis=basis, budget_scope=scope, savings_rule="always")
    return economy


def test_a_historic_budget_gives_more_to_whoever_referred_more() -> None:
    """The same practice, referring freely for a year or not, has a larger or a smaller budget the year after."""
    years = []
    for restraint in (-20, 0):
        economy = _budgeted("historic")
        hold(economy, 0, referral_restraint=restraint)
        play(economy, 5)
        years.append(int(economy.budgets.year[0]))
    assert years[0] > 1.03 * years[1]


def test_a_fair_share_does_not() -> None:
    shares = []
    for restraint in (-20, 0):
        economy = _budgeted("fair_shares")
        hold(economy, 0, referral_restraint=restraint)
        play(economy, 5)
        shares.append(economy.budgets.year[0] / economy.budgets.year.sum())
    assert abs(shares[0] / shares[1] - 1) < 0.01


def test_fair_shares_move_money_to_need() -> None:
    """Shares of the pot lie nearer to shares of need where budgets come from need."""
    away = {}
    for basis in ("historic", "blend", "fair_shares"):
        economy = play(_budgeted(basis), 1)
        need = economy.need[: len(economy.practices)].sum(axis=1)
        away[basis] = float(np.abs(economy.budgets.year / economy.budgets.year.sum() - need / need.sum()).sum())
    assert away["fair_shares"] < away["blend"] < away["historic"]


def test_what_is_held_back_is_not_in_budgets() -> None:
    whole, cut = _budgeted("historic"), _budgeted("historic")
    seat_pct(whole, risk_pool=0, contingency=0)
    seat_pct(cut, risk_pool=5, contingency=3)
    for economy in (whole, cut):
        economy.play_quarter()
    assert np.isclose(cut.budgets.year.sum() / whole.budgets.year.sum(), 0.92, atol=1e-4)


def test_a_wider_scope_is_a_larger_budget() -> None:
    totals = [int(play(_budgeted("historic", scope), 1).budgets.year.sum()) for scope in budget_setting.SCOPES]
    assert totals == sorted(totals)
    assert totals[0] < totals[1] < totals[2]


def test_splits_of_a_saving_by_hand() -> None:
    """Savings of £900 and -£300 in a cluster: each its own, or £600 by list, and nothing beyond what there is."""
    economy = small()
    rows = economy.clusters[0].rows[:2]
    economy.budgets.saved[rows] = [90_000, -30_000]
    seat_clusters(economy, savings_split="own")
    assert budgets.claims(economy)[rows].tolist() == [90_000, 0]
    seat_clusters(economy, savings_split="equal")
    lists = economy.list_size[economy.clusters[0].rows]
    shared = np.floor(60_000 * lists / lists.sum()).astype(int)
    assert budgets.claims(economy)[economy.clusters[0].rows].tolist() == shared.tolist()
    seat_clusters(economy, savings_split="contribution")
    assert budgets.claims(economy)[economy.clusters[0].rows].sum() <= 60_000


def test_pooling_dilutes_what_a_practice_sees_of_its_own_saving() -> None:
    economy = small()
    felt = {}
    for split in ("own", "contribution", "equal"):
        seat_clusters(economy, savings_split=split)
        felt[split] = float(budgets.part_of_saving(economy).mean())
    assert felt["own"] == 1.0
    assert felt["own"] > felt["contribution"] > felt["equal"]


def test_a_cut_in_the_middle_of_the_year_breaks_a_promise() -> None:
    economy = play(small(), 1)
    before = economy.budgets.year.copy()
    branch = economy.branch()
    branch.change_budgets(PCT, -0.03)
    assert np.allclose(branch.budgets.year, before * 0.97, atol=1)
    branch.play_quarter()
    economy.play_quarter()
    assert (branch.minds.engagement < economy.minds.engagement).all()
