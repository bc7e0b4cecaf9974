"""Games of `two_boroughs` for tests."""

from collections.abc import Callable, Iterator

import pytest

from simulation.rounds.game import Game
from simulation.scenario.schema import Scenario
from simulation.scenario.source import load

Begin = Callable[..., Game]


@pytest.fixture(scope="session")
def scenario() -> Scenario:
    """The shipped scenario."""
    return load("two_boroughs")


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
