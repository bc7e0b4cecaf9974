"""Every lever has its decision, every decision is whole, and the registry leaves none out."""

from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

import simulation.decisions
from simulation.contracts.roles import ROLES
from simulation.decisions import registry
from simulation.decisions.spec import Choice, Level
from simulation.errors import UsageError
from tests.decisions.world import KINDS, place, place_of, world

NAMES = [module.DECISION.name for module in registry.MODULES]
UNITS = {"percent", "pounds", "thousand_pounds", "hours", "sessions", "beds", "weeks", "posts", "days", "count"}
NOT_DECISIONS = {"__init__", "means", "registry", "spec"}


def test_no_file_is_left_out() -> None:
    folder = Path(simulation.decisions.__file__).parent
    files = {path.stem for path in folder.glob("*.py")} - NOT_DECISIONS
    assert files == {module.__name__.rpartition(".")[2] for module in registry.MODULES} == set(NAMES)
    assert len(NAMES) == len(set(NAMES))


def test_every_lever_has_one_decision() -> None:
    held = [(kind, field.name) for kind, cls in KINDS.items() for field in fields(cls)]
    set_by = [(ROLES[m.DECISION.owners[0]].organisation_kind, m.DECISION.lever) for m in registry.MODULES]
    assert sorted(held) == sorted(set_by)


@pytest.mark.parametrize("role", ROLES)
def test_every_role_has_at_least_four(role: str) -> None:
    assert len(registry.owned_by(role)) >= 4


@pytest.mark.parametrize("name", NAMES)
def test_a_decision_says_all_that_a_player_needs(name: str) -> None:
    module = registry.by_name(name)
    spec = module.DECISION
    assert set(spec.owners) <= set(ROLES)
    for text in (spec.label, spec.subject, spec.cost, spec.cannot, spec.takes_effect, spec.source):
        assert text.strip()
    sentences = (module.__doc__ or "").replace("\n", " ").count(". ") + 1
    assert 2 <= sentences <= 6, "two to five sentences after the first line"
    assert "assumption" in spec.source or any(word in spec.source for word in ("rules", "activity", "findings"))
    if isinstance(spec, Choice):
        assert len({option.code for option in spec.options}) == len(spec.options) >= 2
        assert all(option.label and option.explanation for option in spec.options)
    else:
        assert spec.unit in UNITS
        assert spec.low < spec.high
        assert spec.step > 0


@pytest.mark.parametrize("role", ROLES)
def test_levers_of_a_role_come_under_a_few_subjects(role: str) -> None:
    found = [spec.subject for spec in registry.owned_by(role)]
    assert 2 <= len(set(found)) <= 5
    assert min(found.count(subject) for subject in found) >= 2, "a subject with one lever is no help"


@pytest.mark.parametrize("role", ROLES)
def test_what_is_in_force_is_within_what_is_open(role: str) -> None:
    for decision in registry.open_for(world(), place_of(role), role):
        if decision.kind == "choice":
            assert decision.current in {option.code for option in decision.options}
        else:
            assert isinstance(decision.current, int)
            assert decision.low <= decision.current <= decision.high
            assert (decision.current - decision.low) % decision.step == 0
        assert decision.allowed
        assert decision.help.count("\n") > 1


@pytest.mark.parametrize("role", ROLES)
def test_all_that_is_open_is_accepted_and_takes_effect(role: str) -> None:
    here = world()
    for spec in registry.owned_by(role):
        organisation = place_of(role)
        decision = next(d for d in registry.open_for(here, organisation, role) if d.name == spec.name)
        values: list[str | int] = [*(o.code for o in decision.options)] or [decision.low, decision.high]
        for value in values:
            assert registry.refusal(here, organisation, role, spec.name, value) == ""
            registry.apply(here, organisation, spec.name, value)
            assert getattr(organisation.levers, spec.lever) == value


def test_a_lever_beyond_its_bounds_stays_within_what_is_open() -> None:
    practice = place("practice")
    practice.levers.in_house_clinics = 9
    decision = next(d for d in registry.open_for(world(), practice, "gp") if d.name == "in_house_clinics")
    assert (decision.low, decision.high, decision.current) == (0, 9, 9)


def test_an_unknown_decision_says_which_there_are() -> None:
    with pytest.raises(UsageError, match=r"no decision called 'bed'.*beds"):
        registry.by_name("bed")


@pytest.mark.parametrize("module", registry.MODULES, ids=NAMES)
def test_bounds_of_one_organisation_lie_within_those_of_all(module: Any) -> None:
    spec = module.DECISION
    if isinstance(spec, Level):
        low, high = registry.limits(spec.name, place_of(spec.owners[0]))
        assert spec.low <= low < high <= spec.high


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("beds", 1200, "1,200 beds"),
        ("information", 50, "£50,000"),
        ("freed_up_share", 70, "70%"),
        ("savings_rule", "frozen", "Frozen"),
    ],
)
def test_values_are_worded_as_people_say_them(name: str, value: str | int, words: str) -> None:
    assert registry.worded(name, value) == words
