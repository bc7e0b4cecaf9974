"""Games of `two_boroughs` for tests."""

from collections.abc import Callable, Iterator

import pytest

from simulation.rounds.game import Game
from simulation.scenario.schema import Scenario
from simulation.scenario.source import load

Begin = Callable[..., Game]


ROUNDS = 3


@pytest.fixture(scope="session")
def scenario() -> Scenario:
    """The shipped scenario, cut short after a few rounds."""
    whole = load("two_boroughs")
    return whole.model_copy(update={"period": whole.period.model_copy(update={"rounds": ROUNDS})})


@pytest.fixture
def begin(scenario: Scenario) -> Iterator[Begin]:
    """Begin a game with people on the seats named; it is freed after the test."""
    games: list[Game] = []

    def start(*people: str, seed: int = 1) -> Game:
        games.append(Game(scenario, seed, frozenset(people)))
        return games[-1]

    yield start
    for game in games:
        game.close()
