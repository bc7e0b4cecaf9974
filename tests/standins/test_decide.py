"""What stand-ins decide: within bounds, for a reason that was seen, each character in its own way, and steadily."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import simulation.standins.roles
from simulation.contracts.agreement import Term
from simulation.contracts.decision import Decision
from simulation.contracts.roles import ROLES
from simulation.contracts.view import View
from simulation.errors import UsageError
from simulation.standins import registry
from simulation.standins.roles import registry as roles
from simulation.standins.sight import Sight
from simulation.standins.standin import StandIn
from tests.standins.views import ASKS, SEAT, agreement, any_view, owed, tile, view, with_levers

NAMES = [character.name for character in registry.CHARACTERS]
ANYBODY = pytest.mark.parametrize("character", registry.CHARACTERS, ids=NAMES)
ANY_ROLE = pytest.mark.parametrize("role", ROLES)


def test_the_schema_and_the_registry_name_the_same_characters() -> None:
    assert NAMES == ["ordinary", "cooperative", "self_interested", "cautious", "gaming"]
    with pytest.raises(UsageError, match="cautious"):
        registry.by_name("brave")


def test_every_role_has_a_file_with_a_thought_for_each_lever() -> None:
    files = {path.stem for path in Path(simulation.standins.roles.__file__).parent.glob("*.py")} - {
        "__init__",
        "registry",
    }
    assert files == set(ROLES)
    for role in ROLES:
        assert len(roles.thoughts_of(role)) == len(view(role).decisions)


def check_within_bounds(seen: View, made: tuple[Decision, ...]) -> None:
    """Every decision is open, allowed, possible and a change."""
    by_name = {decision.name: decision for decision in seen.decisions}
    assert len({decision.name for decision in made}) == len(made)
    for decision in made:
        found = by_name[decision.name]
        assert found.allowed
        assert decision.value != found.current
        if found.kind == "choice":
            assert decision.value in {option.code for option in found.options}
        else:
            assert isinstance(decision.value, int)
            assert found.low <= decision.value <= found.high
            assert (decision.value - found.low) % found.step == 0


@ANY_ROLE
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_no_view_leads_beyond_what_is_open(role: str, data: st.DataObject) -> None:
    seen = data.draw(any_view(role))
    for character in registry.CHARACTERS:
        made = character.decide(Sight(seen))
        check_within_bounds(seen, made)
        assert made == character.decide(Sight(seen))
        assert len(made) <= character.temper.most_changes
        assert all(decision.seat == seen.seat.seat for decision in made)


@ANY_ROLE
@ANYBODY
def test_a_bad_quarter_moves_everybody_within_two_quarters(character: StandIn, role: str) -> None:
    made = [*character.decide(Sight(view(role, 1))), *character.decide(Sight(view(role, 2)))]
    assert made
    for decision in made:
        assert decision.reason.endswith(".")
        assert ": I " in decision.reason


@ANY_ROLE
def test_characters_differ_in_what_they_do(role: str) -> None:
    acts = {}
    for character in registry.CHARACTERS:
        made = [d for number in (1, 2, 3, 4) for d in character.decide(Sight(view(role, number)))]
        acts[character.name] = frozenset((d.name, d.value) for d in made)
    assert len(set(acts.values())) == len(acts)


def settle(character: StandIn, role: str, rounds: int = 6) -> list[dict[str, str | int]]:
    """Levers after each round while the figures stay as they are."""
    levers: dict[str, str | int] = {}
    history = []
    for number in range(1, rounds + 1):
        seen = with_levers(view(role, number), levers)
        levers |= {decision.name: decision.value for decision in character.decide(Sight(seen))}
        history.append(dict(levers))
    return history


@ANY_ROLE
@ANYBODY
def test_no_level_swings_while_figures_stand_still(character: StandIn, role: str) -> None:
    start = {d.name: d.current for d in view(role).decisions if d.kind == "level"}
    history = [start, *settle(character, role)]
    seasonal = {"minimum_wait", "flu_campaign", "freed_up_share"}
    for name in set(start) - seasonal:
        path = [levers.get(name, start[name]) for levers in history]
        moves = [int(b) - int(a) for a, b in pairwise(path) if a != b]
        assert all(move > 0 for move in moves) or all(move < 0 for move in moves), (name, path)


def test_a_full_hospital_opens_beds_and_says_so() -> None:
    seen = [view("acute_chief_executive", number) for number in (1, 2)]
    made = [d for one in seen for d in registry.by_name("cooperative").decide(Sight(one)) if d.name == "beds"]
    assert made
    assert int(made[0].value) > 1263
    assert made[0].reason.startswith("Bed occupancy at 93%, up from 90.4%: I raise beds open from 1,263 to 1,2")


def test_an_empty_hospital_closes_beds() -> None:
    empty = tile("acute_chief_executive", "bed_occupancy", "Bed occupancy", "percent", (84.0, 80.0, 78.0), 85.0)
    made = [
        decision
        for number in (1, 2)
        for decision in registry.by_name("self_interested").decide(
            Sight(view("acute_chief_executive", number, tiles=(empty,)))
        )
    ]
    assert any(d.name == "beds" and int(d.value) < 1263 for d in made)


def test_gaming_uses_rules_and_the_cooperative_do_not() -> None:
    def all_of(name: str, role: str) -> dict[str, str | int]:
        return settle(registry.by_name(name), role)[-1]

    assert all_of("gaming", "acute_medical_director")["coding_depth"] == "thorough"
    assert all_of("gaming", "acute_medical_director")["admission_policy"] == "observation_ward"
    assert all_of("cooperative", "acute_medical_director").get("coding_depth") is None
    assert all_of("cooperative", "acute_medical_director")["admission_policy"] == "senior_review"
    assert int(all_of("gaming", "gp")["referral_restraint"]) < 0
    assert int(all_of("cooperative", "gp").get("referral_restraint", 0)) >= 0
    assert all_of("gaming", "pct_finance_director")["savings_rule"] == "frozen"
    assert all_of("cautious", "pct_finance_director").get("savings_rule") is None


def test_the_cautious_take_smaller_steps() -> None:
    def far(name: str) -> int:
        levers = settle(registry.by_name(name), "pec_chair", 2)[-1]
        return max((abs(int(v)) for k, v in levers.items() if k == "procedure_fee"), default=0)

    assert 0 < far("cautious") < far("cooperative")


def promise(value: int = 6) -> Term:
    """The chief executive's promise of posts."""
    return Term("support", SEAT["pct_chief_executive"], "pbc_support_staff", "Posts", "at_least", value, "posts")


def test_promises_are_kept_by_those_who_keep_them() -> None:
    deal = agreement(SEAT["pct_chief_executive"], SEAT["pbc_cluster_lead"], (promise(8),))
    seen = view("pct_chief_executive", agreements=(deal,))
    for name in ("cooperative", "cautious", "self_interested"):
        kept = [d for d in registry.by_name(name).decide(Sight(seen)) if d.name == "pbc_support_staff"]
        assert [d.value for d in kept] == [8]
        assert "promised the PBC cluster lead in round 1" in kept[0].reason
    assert not [
        d for d in registry.by_name("gaming").decide(Sight(seen)) if d.name == "pbc_support_staff" and d.value == 8
    ]


def test_whoever_was_let_down_twice_keeps_no_promise() -> None:
    them = SEAT["pbc_cluster_lead"]
    deals = [agreement(them, SEAT["pct_chief_executive"], (promise(8),), (them,), n) for n in (1, 2)]
    deal = agreement(SEAT["pct_chief_executive"], them, (promise(8),))
    seen = view("pct_chief_executive", agreements=(*deals, deal))
    assert not registry.by_name("cooperative").honour(Sight(seen), deal)
    assert registry.by_name("cooperative").honour(Sight(replace(seen, agreements=(deals[0], deal))), deal)
    assert not registry.by_name("self_interested").honour(Sight(replace(seen, agreements=(deals[0], deal))), deal)


@ANYBODY
def test_what_is_owed_is_paid_or_not_with_a_reason(character: StandIn) -> None:
    me = SEAT["council_social_care_lead"]
    term = Term("money", me, "payment", "Pay", "exactly", 200_000, "pounds")
    deal = agreement(me, SEAT["acute_chief_executive"], (term,))
    seen = view("council_social_care_lead", 4)
    seen = replace(seen, agreements=(deal,), decisions=(owed(7), *seen.decisions), budget=())
    (paid,) = [d for d in character.decide(Sight(seen)) if d.name == "honour_7"]
    assert paid.value == ("break" if character.name == "gaming" else "keep")
    assert "agreement 7 of round 1" in paid.reason


@ANYBODY
def test_a_challenge_is_answered_in_character(character: StandIn) -> None:
    seen = view("pct_finance_director", 5, challenges=(ASKS,))
    (answer,) = character.answer(Sight(seen))
    expected = {"cooperative": "honour", "cautious": ("freeze", "review"), "gaming": "delay"}
    if character.name in expected:
        assert answer.option in expected[character.name]
    assert "“The board wants the savings”" in answer.reason
    assert (answer.seat, answer.challenge) == (SEAT["pct_finance_director"], "savings")
