"""What a host asks of a game; `simulation.rounds.game.Game` is the one that ships."""

from collections.abc import Callable
from typing import Protocol

from simulation.contracts.act import Act
from simulation.contracts.result import RoundResult
from simulation.contracts.view import View
from simulation.scenario.source import Source


class Playable(Protocol):
    """A game that gives the same results for the same acts of people in the same order."""

    @property
    def round(self) -> int:
        """The round being played, from 1; the last one once the game is over."""

    @property
    def over(self) -> bool:
        """Whether the last round has been played."""

    def open_round(self) -> tuple[View, ...]:
        """Begin the conversation; a view for each person."""

    def refuse(self, act: Act) -> str:
        """Why `act` cannot be taken now; empty where it can."""

    def hear(self, act: Act) -> tuple[Act, ...]:
        """Take a person's act; what stand-ins answer at once."""

    def views(self) -> tuple[View, ...]:
        """What each person sees as things now stand."""

    def close_round(self) -> RoundResult:
        """Play the quarter."""

    def close(self) -> None:
        """Free what the game holds."""


GameFactory = Callable[[Source, int, frozenset[str]], Playable]
"""A new game from a scenario's texts, a seed and the seats that people hold."""


def real_game(source: Source, seed: int, people: frozenset[str]) -> Playable:
    """The game that ships; the model is imported only here, since that takes time."""
    from simulation.rounds.game import Game
    from simulation.scenario.source import make

    return Game(make(source), seed, people)
