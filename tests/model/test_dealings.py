"""What passes between practices and their PCT: signing up, budgets told, business cases, and what comes of answers."""

from collections.abc import Mapping, Sequence

import numpy as np
import pytest

from simulation.model import cases
from simulation.model.economy import HealthEconomy
from simulation.scenario.source import load

Series = Sequence[Mapping[str, float]]
PCT = "midshire"


def played(*settings: str, seeds: int = 3, rounds: int = 4) -> Sequence[Series]:
    """Every measure of every quarter, for some seeds."""
    found = []
    for seed in range(seeds):
        economy = HealthEconomy(load("reference", settings), seed)
        for _ in range(rounds):
            economy.play_quarter()
        found.append(economy.record.true)
        economy.close()
    return found


def mean(runs: Sequence[Series], measure: str, quarter: int) -> float:
    """Over seeds, of one quarter counted from 1."""
    return float(np.mean([run[quarter - 1][f"{measure}@{PCT}"] for run in runs]))


def total(runs: Sequence[Series], measure: str) -> float:
    return float(np.mean([sum(quarter[f"{measure}@{PCT}"] for quarter in run) for run in runs]))


@pytest.fixture(scope="module")
def plain() -> Sequence[Series]:
    return played()


def test_two_fifths_sign_in_two_months_and_nearly_all_in_a_year(plain: Sequence[Series]) -> None:
    """T22 (rules A5.3-A5.4)."""
    assert 30 < mean(plain, "signed_two_months", 1) < 55
    assert mean(plain, "des_signed", 4) > 90


def test_peers_hardly_matter_to_signing_up_and_the_pcts_push_does(plain: Sequence[Series]) -> None:
    """T14 (rules C5.2-C5.3), and what makes early signing up vanish."""
    alone, unpushed = played("switches.peer_influence=off"), played("switches.pct_push=off")
    assert -5 < mean(alone, "des_signed", 2) - mean(plain, "des_signed", 2) <= 0
    assert mean(unpushed, "signed_two_months", 1) < mean(plain, "signed_two_months", 1) - 15


def test_a_pct_that_wants_it_signs_more_and_the_strategic_authority_evens_that_out() -> None:
    keen, slack = (played(f"economy.pcts.midshire.drive={share}") for share in ("90%", "10%"))
    assert mean(keen, "signed_two_months", 1) > mean(slack, "signed_two_months", 1) + 25
    assert mean(keen, "des_signed", 4) - mean(slack, "des_signed", 4) < 15


def test_more_money_signs_more(plain: Sequence[Series]) -> None:
    free = played("incentives.pbc_enhanced_service.plan=£0.05", "incentives.pbc_enhanced_service.delivery=£0.05")
    assert mean(free, "signed_two_months", 1) < mean(plain, "signed_two_months", 1) - 5


def test_leads_get_on_with_the_pct_better_than_practices_do() -> None:
    """T24 (rules B1): selection and contact make it."""
    runs = played(seeds=8, rounds=6)
    gap = mean(runs, "leads_good_relationship", 6) - mean(runs, "good_relationship", 6)
    assert 10 <= gap <= 30


def test_a_refused_case_costs_engagement_and_a_change_achieved_raises_it() -> None:
    """Vicious and virtuous cycles (rules B2.5): the same case, refused in one world and approved in the other."""
    base = HealthEconomy(load("reference"), 5)
    base.play_quarter()
    yes, no = base.branch(), base.branch()
    for economy, purse in ((yes, 10**9), (no, 0)):
        economy.offices.plan_fund[:] = purse
        economy.cases.waiting = [cases.Case(0, _place("minor_surgery"), 1, 0)]
        economy.offices.quality[:] = 100
        for _ in range(4):
            economy.offices.plan_fund[:] = purse
            economy.play_quarter()
    group = base.clusters[0].rows
    assert yes.minds.engagement[group].mean() > no.minds.engagement[group].mean() + 0.5


def _place(initiative: str) -> int:
    return [entry.name for entry in cases.CATALOGUE].index(initiative)


def test_a_deficit_stops_new_services() -> None:
    rich, poor = (
        played(f"economy.pcts.midshire.opening_position={sum}", rounds=8, seeds=4) for sum in ("£3m", "-£12m")
    )
    assert mean(rich, "commissioned_service", 8) > mean(poor, "commissioned_service", 8) + 3
    assert total(rich, "business_cases") > total(poor, "business_cases")


def test_imposed_groups_bring_fewer_changes_about() -> None:
    groups = ("a", "b", "c", "d")
    imposed = played(
        *(f"economy.pcts.midshire.clusters.{group}.formed=geographic" for group in groups), rounds=8, seeds=4
    )
    chosen = played(rounds=8, seeds=4)
    assert total(imposed, "business_cases") < total(chosen, "business_cases")
    assert mean(imposed, "commissioned_service", 8) < mean(chosen, "commissioned_service", 8)


def test_unclear_rules_lead_to_unsound_rulings() -> None:
    seen = {}
    for strategy in ("none", "guiding"):
        economy = HealthEconomy(load("reference"), 3)
        economy.pcts[0].levers.service_strategy = strategy
        for _ in range(6):
            economy.play_quarter()
        seen[strategy] = float(economy.offices.quality[0])
    assert seen["guiding"] > seen["none"] + 3


def test_more_of_a_better_informed_pcts_practices_have_a_budget() -> None:
    keen, slack = (played(f"economy.pcts.midshire.drive={share}", rounds=6) for share in ("95%", "5%"))
    assert mean(keen, "has_budget", 6) > mean(slack, "has_budget", 6)


@pytest.mark.parametrize(("initiative", "counts"), [("mailed_guidelines", False), ("minor_surgery", True)])
def test_a_service_is_commissioned_when_patients_use_it(initiative: str, counts: bool) -> None:
    """T23: a letter to doctors is no service, and one that has seen nobody is none yet."""
    economy = HealthEconomy(load("reference", ("switches.business_cases=off",)), 5)
    economy.minds.engagement[:] = 70.0
    scheme = economy.start_scheme("midshire.a", initiative, 1, 14)
    economy.cases.asked_in["midshire.a", initiative] = 0
    economy.play_quarter()
    assert not economy.cases.commissioned.any()
    for _ in range(2):
        economy.play_quarter()
    assert scheme.running
    assert economy.cases.commissioned[economy.clusters[0].rows].all() is np.bool_(counts)
    economy.close()


@pytest.mark.parametrize(("belief", "moved"), [("on", True), ("off", False)])
def test_a_broken_promise_moves_whoever_goes_by_records(belief: str, moved: bool) -> None:
    """T25: savings that were due and are kept back dishearten those who were promised them; without belief, nobody."""
    economy = HealthEconomy(load("reference", (f"switches.belief={belief}",)), 5)
    economy.play_quarter()
    economy.budgets.due[:10] = 10**7
    economy.budgets.promised[:] = 0.7
    before = economy.practices_trust().copy()
    economy.see_freed_up(np.zeros_like(economy.budgets.due))
    assert (economy.minds.mood[:10] < -5.0).all() == moved
    assert (economy.practices_trust()[:10] < before[:10]).all() == moved
    economy.close()


def test_what_is_promised_to_a_pcts_officers_moves_no_practice() -> None:
    economy = HealthEconomy(load("reference"), 5)
    economy.play_quarter()
    economy.promise("agreement", "county_general", "midshire", False, "Broken.")
    assert not economy.minds.mood.any()
    economy.promise("agreement", "midshire", "midshire.a", False, "Broken.")
    assert (economy.minds.mood[economy.clusters[0].rows] < 0).all()
    economy.close()
