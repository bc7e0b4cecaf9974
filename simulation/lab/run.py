"""A game without people: every seat a stand-in, round by round."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from simulation.contracts.measure import Unit
from simulation.contracts.result import RoundResult
from simulation.measures import registry
from simulation.model.keeping import at_rest
from simulation.rounds.game import Game
from simulation.scenario.schema import Scenario

T = TypeVar("T")


@dataclass(frozen=True)
class PlayedRound:
    """What was true after a round."""

    round: int
    quarter: str
    digest: str
    measures: Mapping[str, float]
    """By `measure@organisation`, and by `measure@organisation[specialty]`."""


def played(scenario: Scenario, seed: int, rounds: int) -> Iterator[tuple[Game, RoundResult]]:
    """The game after each of `rounds` rounds, with its record."""
    with closing(set_up(scenario, seed, rounds, record=True)) as game:
        yield from ((game, result) for result in _rounds(game, scenario.period.rounds, rounds, Game.close_round))


def passed(scenario: Scenario, seed: int, rounds: int) -> Iterator[Game]:
    """The same without a record, for whoever reads figures from the economy and asks for few of them."""
    with closing(set_up(scenario, seed, rounds)) as game:
        yield from (game for _ in _rounds(game, scenario.period.rounds, rounds, Game.pass_round))


def play_alone(scenario: Scenario, seed: int, rounds: int | None = None) -> Iterator[PlayedRound]:
    """Play `rounds` rounds (else the scenario's own number), with every measure of each."""
    wanted = scenario.period.rounds if rounds is None else rounds
    with closing(set_up(scenario, seed, wanted)) as game:
        yield from play_on(game, scenario.period.rounds, wanted)


def set_up(scenario: Scenario, seed: int, rounds: int, record: bool = False) -> Game:
    """A game of at least `rounds` rounds, in which nothing has been played."""
    longest = max(rounds, scenario.period.rounds)
    lasting = scenario.model_copy(update={"period": scenario.period.model_copy(update={"rounds": longest})})
    return Game(lasting, seed, frozenset(), record)


def play_on(game: Game, scripted: int, rounds: int) -> Iterator[PlayedRound]:
    """Play `rounds` rounds, of which `scripted` have challenges, with every measure of each."""
    for number, _ in enumerate(_rounds(game, scripted, rounds, Game.pass_round), start=1):
        with at_rest(game.economy):
            measures = registry.figures(game.economy, specialties=True)
        yield PlayedRound(number, game.teller.quarter(number), game.digest(), measures)


def _rounds(game: Game, scripted: int, rounds: int, end: Callable[[Game], T]) -> Iterator[T]:
    """Play `rounds` rounds; those after the `scripted` ones have no challenges."""
    for number in range(1, rounds + 1):
        if number == scripted + 1:
            game.scenario = game.scenario.model_copy(update={"challenges": {}})
        yield end(game)


@cache
def unit_of(key: str) -> Unit:
    """The unit of a measure, of whatever organisation and specialty `key` names."""
    return registry.by_id(key.partition("@")[0]).unit
