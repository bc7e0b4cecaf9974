"""Each motive or limit that an experiment can take away is read by the model, and changes what happens."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

import simulation
from simulation.errors import UsageError
from simulation.model.economy import HealthEconomy
from simulation.scenario.levers import levers
from simulation.scenario.source import load
from simulation.scenario.switches import Switches

NAMES = tuple(Switches.model_fields)
ROUNDS = 6
PLAIN = ("period.rounds=8",)
SPECIAL: dict[str, tuple[str, ...]] = {"management_limits": ("economy.pcts.midshire.management_posts=25",)}
"""Settings without which a switch has nothing to act on."""


def played(*settings: str) -> Sequence[Mapping[str, float]]:
    """Every measure of every round of the reference economy."""
    economy = HealthEconomy(load("reference", settings), seed=3)
    for _ in range(ROUNDS):
        economy.play_quarter()
    found = economy.record.true
    economy.close()
    return found


@pytest.fixture(scope="module")
def plain() -> Sequence[Mapping[str, float]]:
    return played(*PLAIN)


@pytest.mark.parametrize("name", NAMES)
def test_the_model_reads_it(name: str) -> None:
    files = Path(simulation.__file__).parent.rglob("*.py")
    assert any(f'switched("{name}")' in file.read_text("utf-8") for file in files)


@pytest.mark.parametrize("name", NAMES)
def test_taking_it_away_changes_something(name: str, plain: Sequence[Mapping[str, float]]) -> None:
    settings = (*PLAIN, *SPECIAL.get(name, ()))
    before = played(*settings) if name in SPECIAL else plain
    assert played(*settings, f"switches.{name}=off") != before


def test_leaving_it_on_changes_nothing(plain: Sequence[Mapping[str, float]]) -> None:
    assert played(*PLAIN, "switches.peer_influence=on") == plain


def test_switches_are_listed_with_an_example_that_works() -> None:
    listed = {lever.path: lever for lever in levers("reference")}
    for name in NAMES:
        lever = listed[f"switches.{name}"]
        assert lever.example == f"switches.{name}=off"
        assert lever.text
        load("reference", (lever.example,))


def test_another_value_is_refused() -> None:
    with pytest.raises(UsageError, match="on"):
        load("reference", ("switches.habit=never",))
