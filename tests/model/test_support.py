"""Commissioning support: it takes time, lives on its members, and comes back as dividend, terms and figures."""

import numpy as np
import pytest

from simulation.errors import UsageError
from simulation.model.economy import HealthEconomy
from simulation.scenario.levers import levers
from simulation.scenario.source import load
from simulation.scenario.supporting import Support

YEARS = 12
SHARED = ("business_service", "support_agency", "shared_informatics", "lead_commissioning", "provider_agency")


def played(*settings: str, quarters: int = YEARS, scenario: str = "reference", seed: int = 3) -> HealthEconomy:
    """An economy after some quarters of these settings."""
    economy = HealthEconomy(load(scenario, settings), seed)
    for _ in range(quarters):
        economy.play_quarter()
    return economy


def series(economy: HealthEconomy, measure: str, organisation: str = "midshire") -> list[float]:
    """A true measure, quarter by quarter."""
    return [true[f"{measure}@{organisation}"] for true in economy.record.true]


@pytest.fixture(scope="module")
def without() -> HealthEconomy:
    return played()


@pytest.fixture(scope="module")
def agency() -> HealthEconomy:
    return played("support.support_agency.from=r1")


@pytest.mark.parametrize("name", SHARED)
def test_charges_run_and_money_goes_somewhere(name: str) -> None:
    """Members pay into the service's account, and it pays people with it."""
    economy = played(f"support.{name}=on", quarters=2)
    charged = economy.ledger.flow("midshire", name, "support_service", "year")
    assert charged > 0
    assert economy.ledger.flow(name, "staff_and_suppliers", "staff", "year") > charged
    assert int(economy.ledger.balances.sum()) == 0


def test_benefits_take_about_two_years(agency: HealthEconomy, without: HealthEconomy) -> None:
    """Better figures come slowly: less than a sixth of the gain in the first quarter year, most of it in the third."""
    gain = np.array(series(agency, "data_quality")) - np.array(series(without, "data_quality"))
    assert gain[0] < gain[11] / 6
    assert gain[3] < gain[11] / 2
    assert gain[7] > gain[11] / 2


def test_too_few_members_make_it_not_pay() -> None:
    """The fixed cost stays; with two members nothing is left to pay people with, and each pays more."""
    many, few = (played(f"support.business_service.members={n}", quarters=9) for n in (10, 2))
    service = many.support_services[0]
    assert few.support_services[0].staff < service.staff / 4
    assert few.support_services[0].level > service.level == 1.0
    assert series(few, "management_capacity")[5] < series(many, "management_capacity")[5]


def test_what_was_built_is_lost_by_leaving(agency: HealthEconomy) -> None:
    """Data go stale and people go home once nobody here takes part."""
    left = played("support.support_agency.from=r1", "support.support_agency.to=r6")
    assert series(left, "data_quality")[5] == series(agency, "data_quality")[5]
    assert series(left, "data_quality")[11] < series(agency, "data_quality")[11] - 10


def test_a_region_that_sees_little_for_its_money_leaves() -> None:
    """Other PCTs look at what is delivered and at the charge, not at what was promised."""
    economy = played("support.business_service=on", quarters=5)
    service = economy.support_services[0]
    members = service.outside
    service.craft = 0.05
    service.level = 1.5
    service.choose_outside()
    assert service.outside < members


def test_a_surplus_comes_back_as_dividend() -> None:
    """The first year's charges run ahead of the people who can be hired."""
    economy = played("support.business_service=on", quarters=5)
    assert economy.ledger.flow("business_service", "midshire", "dividend", "year") > 0


def test_a_free_rider_gains_a_little_for_nothing() -> None:
    """What account managers put right in a hospital, its other PCTs gain from as well: less than members do."""
    settings = ("support.support_agency.members=eastmere",)
    shared, plain = (played(*s, quarters=6, scenario="two_boroughs") for s in (settings, ()))
    more = shared.offices.checked - plain.offices.checked
    assert 0 < more[1] < more[0]
    assert shared.ledger.flow("fenbridge", "support_agency", None, "year") == 0


def test_a_group_bargains_better_than_its_members_and_only_in_april() -> None:
    economy = played("support.lead_commissioning=on", quarters=4)
    assert not economy.help.terms.any()
    economy.play_quarter()
    assert economy.help.terms.max() > 0
    assert economy.ledger.flow(None, "midshire", "better_terms", "last") > 0


def test_those_who_buy_together_clear_a_backlog_of_tests() -> None:
    """Where people wait for tests, a group hires scanners and the wait falls; one PCT alone has nobody to tender."""
    group, alone = (
        HealthEconomy(load("reference", (f"support.lead_commissioning={state}",)), 3) for state in ("on", "off")
    )
    for economy in (group, alone):
        for quarter in range(6):
            if quarter == 3:
                economy.world.tests_wait[0] = 20.0
            economy.play_quarter()
    assert group.world.tests_wait[0] < alone.world.tests_wait[0]
    assert group.ledger.flow("midshire", None, "scans", "year") > 0


def test_advisers_work_at_once_and_leave_nothing_behind(without: HealthEconomy) -> None:
    bought = played("support.external_framework.from=r3", "support.external_framework.to=r4", quarters=8)
    more = np.array(series(bought, "management_capacity")) - np.array(series(without, "management_capacity")[:8])
    assert more[2] > 0.5
    assert abs(more[5]) < 0.05
    assert np.allclose(bought.help.true, without.help.true, atol=0.02)


def test_a_diagnostic_beforehand_spares_part_of_the_dip() -> None:
    """Services that are set apart lose less of their work where an agency has looked into them."""
    met = []
    for state in ("on", "off"):
        economy = HealthEconomy(load("reference", (f"support.provider_agency={state}",)), 3)
        for quarter in range(6):
            if quarter == 5:
                economy.pcts[0].levers.provider_arm = "arms_length"
            economy.play_quarter()
        met.append(float(economy.world.community_met[0]))
    assert met[0] > met[1]


def test_tendering_is_faster_with_people_who_do_nothing_else() -> None:
    economy = played("support.business_service=on", quarters=6)
    assert economy.tendered("midshire.a", 40) < 40


def test_only_the_tasks_picked_are_done() -> None:
    economy = played("support.business_service.services=[contracts, information]", quarters=3)
    assert economy.help.contracts[0] > 0
    assert economy.help.posts[0] == 0


def test_a_pct_that_nobody_examines_overrates_itself(without: HealthEconomy) -> None:
    """Its own marks drift up, and a candid assessment brings them down to what it deserves."""
    candid = played("support.self_assessment=on")
    flattered = series(without, "self_assessed_competence")[-1] - series(without, "true_competence")[-1]
    honest = series(candid, "self_assessed_competence")[-1] - series(candid, "true_competence")[-1]
    assert flattered > 10
    assert abs(honest) < 2


def test_a_learning_set_teaches_those_who_know_what_they_lack(without: HealthEconomy) -> None:
    """More than either alone."""
    knowing, blind, both = (
        series(played(*settings, quarters=8), "true_competence")[-1]
        for settings in (
            ("support.self_assessment=on",),
            ("support.learning_set=on",),
            ("support.self_assessment=on", "support.learning_set=on"),
        )
    )
    start = series(without, "true_competence")[7]
    assert both > max(knowing, blind) > start


def test_lessons_make_schemes_take() -> None:
    taught, plain = (played(f"support.learning_set={state}", quarters=6) for state in ("on", "off"))
    assert taught.help.lessons[0] > 0.5
    lost = taught.branch()
    lost.help.lessons[:] = 0.0
    assert taught.readiness("midshire.a") > lost.readiness("midshire.a")
    assert plain.help.lessons[0] == 0


@pytest.mark.parametrize("name", Support.model_fields)
def test_each_is_listed_with_an_example_that_works(name: str) -> None:
    mine = [lever for lever in levers("reference") if lever.path.startswith(f"support.{name}.")]
    assert {lever.path.rpartition(".")[2] for lever in mine} >= {"run", "from", "to", "members"}
    for lever in mine:
        assert lever.text
        assert load("reference", (lever.example,)) != load("reference")
        load("two_boroughs", (lever.example,))


@pytest.mark.parametrize("name", Support.model_fields)
def test_taking_it_changes_something_here_and_in_two_boroughs(name: str) -> None:
    for scenario in ("reference", "two_boroughs"):
        on, off = (played(f"support.{name}={state}", quarters=2, scenario=scenario) for state in ("on", "off"))
        assert on.record.true != off.record.true


@pytest.mark.parametrize("value", ["support.business_service=perhaps", "support.learning_set.from=soon"])
def test_another_value_is_refused(value: str) -> None:
    with pytest.raises(UsageError, match="support"):
        load("reference", (value,))
