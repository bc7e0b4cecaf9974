"""What a decision refuses, and the words in which it does."""

from typing import Any

import pytest

from simulation.decisions import registry
from tests.decisions.world import place, world


def refused(organisation: Any, role: str, name: str, value: Any, when: Any = None) -> str:
    """What the registry says."""
    return registry.refusal(when or world(), organisation, role, name, value)


def test_another_roles_decision_names_its_owner() -> None:
    assert (
        refused(place("trust"), "gp", "beds", 1200)
        == "Beds open: this is for the Acute trust chief executive to decide."
    )


def test_an_organisation_without_the_lever_has_no_such_power() -> None:
    assert "no such power" in refused(place("council"), "acute_chief_executive", "beds", 1200)


@pytest.mark.parametrize("value", [1253 + 5, 900, 1500, "many", True, 12.0])
def test_a_value_off_the_steps_or_the_bounds_is_refused_with_both(value: object) -> None:
    why = refused(place("trust"), "acute_chief_executive", "beds", value)
    assert why.startswith("Beds open: expected 1083 to 1383 in steps of 10, found ")


def test_an_unknown_option_is_refused_with_the_options() -> None:
    why = refused(place("pct"), "pct_finance_director", "savings_rule", "never")
    assert why == "When savings are paid: expected one of always, if_balanced, frozen, found 'never'."


def test_beds_stay_near_those_of_a_year_ago_whatever_is_open_now() -> None:
    trust = place("trust")
    registry.apply(world(), trust, "beds", 1083)
    assert registry.limits("beds", trust) == (1083, 1383)


def test_the_enhanced_service_closes_with_its_year() -> None:
    april = world("2007/08", 4, "2007/08 Q1")
    practice = place("practice")
    assert "2006/07 only; this is 2007/08" in refused(practice, "gp", "enhanced_service", "yes", april)
    closed = next(d for d in registry.open_for(april, practice, "gp") if d.name == "enhanced_service")
    assert not closed.allowed
    assert "2006/07 only" in closed.why_not


def test_fair_shares_need_notice_before_april() -> None:
    april = world("2007/08", 4, "2007/08 Q1")
    pct = place("pct")
    assert "before April" in refused(pct, "pct_director_of_commissioning", "budget_basis", "fair_shares", april)
    assert refused(pct, "pct_director_of_commissioning", "budget_basis", "blend", april) == ""
    assert refused(pct, "pct_director_of_commissioning", "budget_basis", "fair_shares") == ""
    decisions = registry.open_for(april, pct, "pct_director_of_commissioning")
    basis = next(d for d in decisions if d.name == "budget_basis")
    assert [option.code for option in basis.options] == ["historic", "blend"]
    assert "before April" in basis.cannot
    pct.levers.budget_basis = "blend"
    assert refused(pct, "pct_director_of_commissioning", "budget_basis", "fair_shares", april) == ""


def test_no_more_lists_while_staff_are_cut_hard() -> None:
    trust = place("trust")
    trust.levers.savings_programme, trust.levers.extra_lists = 5, 4
    assert refused(trust, "acute_chief_executive", "extra_lists", 2) == ""
    assert "5% of staff cost" in refused(trust, "acute_chief_executive", "extra_lists", 6)


def test_money_for_unmet_need_ends_with_the_reserve() -> None:
    pct = place("pct")
    pct.scheme = type(pct.scheme)(allocation=40_000_000_00)
    assert refused(pct, "pec_chair", "unmet_services", 100) == ""
    assert refused(pct, "pec_chair", "unmet_services", 125) == "The contingency of 1% leaves £100k a quarter."
    pct.levers.contingency = 0
    decision = next(d for d in registry.open_for(world(), pct, "pec_chair") if d.name == "unmet_services")
    assert not decision.allowed


def test_a_campaign_needs_room_in_the_grant() -> None:
    alliance = place("voluntary")
    assert refused(alliance, "patients_and_third_sector", "campaign", "waits") == ""
    alliance.levers.transport = 70
    assert "committed" in refused(alliance, "patients_and_third_sector", "campaign", "waits")
    assert refused(alliance, "patients_and_third_sector", "transport", 80).endswith("found 80.")


def test_clinics_need_doctors() -> None:
    practice = place("practice")
    assert registry.limits("in_house_clinics", practice) == (0, 3)
    assert registry.limits("pbc_hours", practice) == (0, 12)


@pytest.mark.parametrize(
    ("role", "name", "value", "words"),
    [
        ("pct_finance_director", "savings_rule", "frozen", "nobody until further notice"),
        ("pct_finance_director", "freed_up_share", 40, "redirect 40%"),
        ("pct_director_of_commissioning", "minimum_wait", 12, "wait 12 weeks"),
        ("pct_director_of_commissioning", "budget_scope", "all", "everything"),
        ("pct_chief_executive", "network_policy", "geographic", "draws the map"),
    ],
)
def test_rules_that_bind_others_are_announced_once(role: str, name: str, value: str | int, words: str) -> None:
    here, pct = world(), place("pct")
    registry.apply(here, pct, name, value)
    registry.apply(here, pct, name, value)
    assert len(here.told) == 1
    assert words in here.told[0]
