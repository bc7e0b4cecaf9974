"""What cluster leads propose and how directors of commissioning rule."""

from dataclasses import replace

import pytest
from msgspec import structs

from simulation.contracts.plan import Plan, Ruling
from simulation.rounds import planning
from simulation.standins import registry
from simulation.standins.plans import SERVES, first_year
from simulation.standins.sight import Sight
from simulation.standins.standin import StandIn
from tests.standins.views import CATALOGUE, entry, plan_view, proposed, view

NAMES = [character.name for character in registry.CHARACTERS]
ANYBODY = pytest.mark.parametrize("character", registry.CHARACTERS, ids=NAMES)
ENTRIES = {one.name: one for one in CATALOGUE}


def plan_of(character: StandIn, money: int = 600_000, round: int = 1) -> Plan | None:
    """What `character` proposes in the North cluster."""
    return character.propose(Sight(view("pbc_cluster_lead", round, plans=(plan_view(proposes=True, money=money),))))


def cost(plan: Plan | None) -> int:
    """Whole pounds that a plan needs in its first year."""
    return sum(first_year(ENTRIES[line.initiative], line.scale) for line in plan.lines) if plan else 0


def test_stand_ins_name_priorities_as_the_rules_of_plans_do() -> None:
    assert set(SERVES.values()) == {priority.code for priority in planning.PRIORITIES}
    assert {entry.family for entry in planning.catalogue()} <= set(SERVES)


@ANYBODY
def test_a_plan_is_short_and_within_the_money(character: StandIn) -> None:
    plan = plan_of(character)
    assert plan is not None
    assert plan.organisation == "eastmere.north"
    assert 1 <= len(plan.priorities) <= 3
    assert 1 <= len(plan.lines) <= character.temper.plan_lines
    assert {SERVES[ENTRIES[line.initiative].family] for line in plan.lines} == set(plan.priorities)
    assert all(1 <= line.scale <= ENTRIES[line.initiative].max_scale for line in plan.lines)
    assert 0 < cost(plan) <= character.temper.plan_share * 600_000


@ANYBODY
def test_without_money_or_with_enough_in_hand_nothing_is_proposed(character: StandIn) -> None:
    assert plan_of(character, money=0) is None
    lines = tuple(replace(proposed(name, 1), status="running") for name in ("matrons", "skin_clinic", "quit_club"))
    busy = view("pbc_cluster_lead", 3, plans=(plan_view(lines, proposes=True),))
    assert character.propose(Sight(busy)) is None
    assert character.propose(Sight(view("gp", plans=(plan_view(),)))) is None


@ANYBODY
def test_what_was_tried_is_not_proposed_again(character: StandIn) -> None:
    first = plan_of(character)
    assert first
    tried = tuple(replace(proposed(line.initiative, 1), status="refused") for line in first.lines)
    again = character.propose(Sight(view("pbc_cluster_lead", 2, plans=(plan_view(tried, proposes=True),))))
    assert again is None or not {a.initiative for a in again.lines} & {line.initiative for line in first.lines}


def test_the_gaming_ask_for_most_and_the_cautious_for_least() -> None:
    costs = {character.name: cost(plan_of(character)) for character in registry.CHARACTERS}
    assert max(costs, key=costs.__getitem__) == "gaming"
    assert min(costs, key=costs.__getitem__) == "cautious"


def rulings(name: str, scale: int = 4, money: int = 600_000, initiative: str = "skin_clinic") -> tuple[Ruling, ...]:
    """How a director of `name`'s character rules on one line."""
    plan = plan_view((proposed(initiative, scale),), rules=True, money=money)
    return registry.by_name(name).rule(Sight(view("pct_director_of_commissioning", plans=(plan,))))


@pytest.mark.parametrize("name", NAMES)
def test_money_comes_first(name: str) -> None:
    (ruling,) = rulings(name, money=20_000)
    assert (ruling.verdict, ruling.scale) == ("refuse", 0)
    assert "It needs £272,000 and £20,000 is left" in ruling.reason


@pytest.mark.parametrize("name", NAMES)
def test_money_is_not_spent_twice(name: str) -> None:
    plan = plan_view(tuple(proposed(entry.name, 6) for entry in CATALOGUE), rules=True, money=300_000)
    made = registry.by_name(name).rule(Sight(view("pct_director_of_commissioning", plans=(plan,))))
    assert len(made) == len(CATALOGUE)
    assert sum(first_year(ENTRIES[ruling.initiative], ruling.scale) for ruling in made) <= 300_000
    assert all(ruling.reason and (ruling.verdict == "refuse") == (ruling.scale == 0) for ruling in made)


def test_the_cautious_begin_with_a_pilot_and_the_cooperative_with_all_of_it() -> None:
    (pilot,), (whole,) = rulings("cautious", initiative="drug_review"), rulings("cooperative", initiative="drug_review")
    assert (pilot.verdict, pilot.scale) == ("change", 2)
    assert (whole.verdict, whole.scale) == ("approve", 4)


def test_a_claim_that_does_not_pay_is_refused_by_those_who_guard_the_money() -> None:
    (strict,), (kind,) = rulings("cautious", initiative="quit_club"), rulings("cooperative", initiative="quit_club")
    assert strict.verdict == "refuse"
    assert "believe £200 a quarter of what is claimed, and it costs £5,000 to run" in strict.reason
    assert kind.verdict == "approve"


def test_who_would_be_paid_leaves_the_room() -> None:
    (own,), (other,) = rulings("cooperative"), rulings("cooperative", initiative="drug_review")
    assert "left the room" in own.reason
    assert "left the room" not in other.reason


@ANYBODY
def test_only_what_waits_is_ruled_on_and_only_by_who_may(character: StandIn) -> None:
    done = replace(proposed("matrons", 1), status="running")
    assert not character.rule(Sight(view("pct_director_of_commissioning", plans=(plan_view((done,), rules=True),))))
    assert not character.rule(Sight(view("gp", plans=(plan_view((proposed("matrons", 1),)),))))


def test_need_that_is_seen_moves_a_plan() -> None:
    long = entry("long", "long_term_conditions", 5_000, 10_000, 12_000, 10)
    urgent = entry("urgent", "urgent_care", 5_000, 10_000, 12_000, 10)
    cooperative = registry.by_name("cooperative")

    def first(occupancy: float) -> str:
        seen = view("pbc_cluster_lead", plans=(replace(plan_view(proposes=True), catalogue=(long, urgent)),))
        full = structs.replace(
            seen.tiles[0], measure="bed_occupancy", label="Bed occupancy", unit="percent", reported=(occupancy,)
        )
        growing = structs.replace(
            seen.tiles[0], measure="acsc_emergencies", reported=(100.0, 130.0 if occupancy < 90 else 100.0)
        )
        plan = cooperative.propose(Sight(replace(seen, tiles=(full, growing))))
        assert plan
        return plan.lines[0].initiative

    assert first(96.0) == "urgent"
    assert first(80.0) == "long"
