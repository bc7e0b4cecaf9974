"""Networks grow and learn, leads tire and are restored, providers are looked at, bodies join: levers' directions."""

from collections.abc import Callable
from typing import Any

import pytest

from simulation.model import decommissioning, networks
from simulation.model.economy import HealthEconomy
from simulation.scenario.source import load

Setting = Callable[[HealthEconomy], object]


def played(setting: Setting, *settings: str, rounds: int = 6, seed: int = 4) -> HealthEconomy:
    """The reference economy with levers set anew in each quarter."""
    economy = HealthEconomy(load("reference", settings), seed)
    for _ in range(rounds):
        setting(economy)
        economy.play_quarter()
    return economy


def nothing(economy: HealthEconomy) -> None:
    """As it is."""


def held(kind: str, levers: dict[str, Any]) -> Setting:
    def hold(economy: HealthEconomy) -> None:
        for one in getattr(economy, kind):
            for name, value in levers.items():
                setattr(one.levers, name, value)

    return hold


def pct(**levers: Any) -> Setting:
    return held("pcts", levers)


def clusters(**levers: Any) -> Setting:
    return held("clusters", levers)


@pytest.fixture(scope="module")
def plain() -> HealthEconomy:
    return played(nothing)


def mean(economy: HealthEconomy, measure: str, quarter: int = -1) -> float:
    return economy.record.true[quarter][f"{measure}@midshire"]


def test_networks_begin_haphazardly_and_mature(plain: HealthEconomy) -> None:
    first, last = (mean(plain, "network_maturity", quarter) for quarter in (0, -1))
    assert networks.stage(first / 100) == "haphazard"
    assert last > first + 10


def test_imposed_groups_mature_slowly(plain: HealthEconomy) -> None:
    drawn = [f"economy.pcts.midshire.clusters.{name}.formed=geographic" for name in "abcd"]
    assert mean(played(nothing, *drawn), "network_maturity") < mean(plain, "network_maturity") - 3


def test_help_with_change_matures_networks_and_shortens_the_way_to_a_service(plain: HealthEconomy) -> None:
    helped = played(pct(change_help=100))
    assert mean(helped, "network_maturity") > mean(plain, "network_maturity") + 5
    assert networks.quicker(helped, 0) < networks.quicker(plain, 0)


def test_help_with_change_engages_practices_where_no_promise_is_broken() -> None:
    quiet = "switches.belief=off"
    assert mean(played(pct(change_help=100), quiet), "engagement") > mean(played(nothing, quiet), "engagement")


def test_leads_who_are_paid_and_supported_tire_less() -> None:
    busy = clusters(practice_visits=8, task_range=6)
    alone = played(lambda e: (busy(e), pct(lead_sessions=0, pbc_support_staff=0)(e)))
    paid = played(lambda e: (busy(e), pct(lead_sessions=3, pbc_support_staff=0)(e)))
    helped = played(lambda e: (busy(e), pct(lead_sessions=0, pbc_support_staff=6)(e)))
    assert mean(paid, "lead_energy") > mean(alone, "lead_energy") + 5
    assert mean(helped, "lead_energy") > mean(alone, "lead_energy") + 5


def test_lessons_from_elsewhere_gather_and_schemes_fit_better(plain: HealthEconomy) -> None:
    learning = played(clusters(learning_network="national"))
    assert learning.networks.lessons.min() > 0.3 > plain.networks.lessons.max()
    here = plain.branch()
    before = here.readiness("midshire.a")
    here.networks.lessons[:] = 0.9
    assert here.readiness("midshire.a") > before


def test_scrutiny_keeps_needless_work_out_of_practices_and_irks_providers() -> None:
    fee = {"procedure_fee": 120}
    free, seen = (played(pct(provider_scrutiny=how, **fee), rounds=4) for how in ("none", "visits"))
    assert seen.behaviour.induced.sum() < 0.8 * free.behaviour.induced.sum()
    assert mean(seen, "public_confidence") > mean(free, "public_confidence")
    with_clinics = seen.choices.in_house_clinics > 0
    assert seen.minds.engagement[with_clinics].mean() < free.minds.engagement[with_clinics].mean()


def test_decommissioning_spares_referrals_costs_confidence_and_is_stopped_sometimes() -> None:
    free, cut = (played(pct(decommissioning=level), "switches.business_cases=off", rounds=3) for level in (0, 8))
    assert mean(cut, "elective_admissions") < 0.99 * mean(free, "elective_admissions")
    assert mean(cut, "public_confidence") < mean(free, "public_confidence")
    assert weeks_stopped(10) > weeks_stopped(2) >= weeks_stopped(0) == 0
    cut.offices.stopped_weeks[:] = 26
    assert decommissioning.in_force(cut)[0] == 0


def weeks_stopped(level: int) -> int:
    """Over some seeds and quarters, what a list of so many percent of operations waited for the Secretary of State."""
    weeks = 0
    for seed in range(4):
        economy = HealthEconomy(load("reference"), seed)
        for _ in range(8):
            economy.pcts[0].levers.decommissioning = level
            economy.play_quarter()
            weeks += int(economy.offices.stopped_weeks[0])
        economy.close()
    return weeks


def test_a_care_trust_finds_care_sooner_after_a_costly_start() -> None:
    apart, joined = (played(held("councils", {"integration": how}), rounds=10) for how in ("separate", "care_trust"))
    late = range(6, 10)
    days = [sum(e.record.true[q]["delayed_discharge_days@economy"] for q in late) for e in (apart, joined)]
    assert days[1] < days[0]
    assert mean(joined, "management_capacity", 1) < mean(apart, "management_capacity", 1)


def test_a_baseline_assessment_tells_and_lets_help_go_where_it_is_needed(plain: HealthEconomy) -> None:
    known = played(pct(baseline_assessment="outside"))
    assert known.offices.support[0] > plain.offices.support[0]
    report = networks.report(plain, 0)
    assert "network" in report
    assert "%" in report


@pytest.mark.parametrize(
    ("competence", "money", "expected"),
    [("4", "£3m", "autonomous"), ("2.4", "£0", "ordinary"), ("1", "-£14m", "directed")],
)
def test_the_strategic_authority_leaves_the_able_alone_and_directs_the_weak(
    competence: str, money: str, expected: str
) -> None:
    economy = played(
        nothing,
        f"economy.pcts.midshire.competence.true={competence}",
        f"economy.pcts.midshire.opening_position={money}",
        rounds=5,
    )
    assert economy.help.standing == [expected]
