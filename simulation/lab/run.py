"""A game without people: every seat a stand-in, round by round."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass

from simulation.contracts.measure import Unit
from simulation.contracts.result import RoundResult
from simulation.measures import registry
from simulation.rounds.game import Game
from simulation.scenario.schema import Scenario


@dataclass(frozen=True)
class PlayedRound:
    """What was true after a round."""

    round: int
    quarter: str
    digest: str
    measures: dict[str, float]
    """By `measure@organisation`, and by `measure@organisation[specialty]`."""


def played(scenario: Scenario, seed: int, rounds: int) -> Iterator[tuple[Game, RoundResult]]:
    """The game after each of `rounds` rounds; those beyond the scenario's end have no scripted challenges."""
    with closing(Game(_lasting(scenario, rounds), seed, frozenset())) as game:
        for number in range(1, rounds + 1):
            if number == scenario.period.rounds + 1:
                game.scenario = game.scenario.model_copy(update={"challenges": {}})
            game.open_round()
            yield game, game.close_round()


def play_alone(scenario: Scenario, seed: int, rounds: int | None = None) -> Iterator[PlayedRound]:
    """Play `rounds` rounds (else the scenario's own number), with every measure of each."""
    wanted = scenario.period.rounds if rounds is None else rounds
    for number, (game, result) in enumerate(played(scenario, seed, wanted), start=1):
        yield PlayedRound(number, result.quarter, result.digest, registry.read(game.economy, specialties=True))


def _lasting(scenario: Scenario, rounds: int) -> Scenario:
    """`scenario` with at least `rounds` rounds."""
    longest = max(rounds, scenario.period.rounds)
    return scenario.model_copy(update={"period": scenario.period.model_copy(update={"rounds": longest})})


def unit_of(key: str) -> Unit:
    """The unit of a measure, of whatever organisation and specialty `key` names."""
    return registry.by_id(key.partition("@")[0]).unit
