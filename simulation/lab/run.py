"""A game without people: every seat a stand-in, round by round."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
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
    return _rounds(scenario, seed, rounds, Game.close_round, record=True)


def passed(scenario: Scenario, seed: int, rounds: int) -> Iterator[Game]:
    """The same without a record, for whoever reads figures from the economy and asks for few of them."""
    return (game for game, _ in _rounds(scenario, seed, rounds, Game.pass_round, record=False))


def _rounds(
    scenario: Scenario, seed: int, rounds: int, end: Callable[[Game], T], record: bool
) -> Iterator[tuple[Game, T]]:
    """The game after each of `rounds` rounds; those beyond the scenario's end have no scripted challenges."""
    with closing(Game(_lasting(scenario, rounds), seed, frozenset(), record)) as game:
        for number in range(1, rounds + 1):
            if number == scenario.period.rounds + 1:
                game.scenario = game.scenario.model_copy(update={"challenges": {}})
            yield game, end(game)


def play_alone(scenario: Scenario, seed: int, rounds: int | None = None) -> Iterator[PlayedRound]:
    """Play `rounds` rounds (else the scenario's own number), with every measure of each."""
    wanted = scenario.period.rounds if rounds is None else rounds
    for number, game in enumerate(passed(scenario, seed, wanted), start=1):
        with at_rest(game.economy):
            measures = registry.figures(game.economy, specialties=True)
        yield PlayedRound(number, game.teller.quarter(number), game.digest(), measures)


def _lasting(scenario: Scenario, rounds: int) -> Scenario:
    """`scenario` with at least `rounds` rounds."""
    longest = max(rounds, scenario.period.rounds)
    return scenario.model_copy(update={"period": scenario.period.model_copy(update={"rounds": longest})})


def unit_of(key: str) -> Unit:
    """The unit of a measure, of whatever organisation and specialty `key` names."""
    return registry.by_id(key.partition("@")[0]).unit
