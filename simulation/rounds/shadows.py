"""The same economy played beside the game, without somebody's decisions of any round."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from simulation.model import information
from simulation.rounds.book import Book
from simulation.rounds.quarter import Script, Without, play

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Values = Mapping[str, float]
"""Values by `measure@organisation`."""


class Shadows:
    """One economy in which nobody ever decides anything, and for each person one in which only that person does not."""

    def __init__(self, economy: "HealthEconomy", people: tuple[str, ...], before: Values) -> None:
        """Branch off `economy` at the start; `before` are the measures of the quarter before the game."""
        self._worlds = {seat: economy.branch() for seat in ("", *people)} if people else {}
        self._seen: dict[str, list[Values]] = {seat: [before] for seat in self._worlds}

    def follow(self, book: Book, script: Script) -> None:
        """Play the quarter of `script` in each; `book` as it was before the quarter."""
        for seat, world in self._worlds.items():
            play(world, book.copy(), script, Without(seat=seat) if seat else Without(everything=True))
            self._seen[seat].append(information.newest(world))

    def untouched(self) -> tuple[Values, Values]:
        """The quarter before and the newest, had nobody ever decided anything and nothing struck."""
        return self.without("")

    def without(self, seat: str) -> tuple[Values, Values]:
        """The quarter before and the newest, had `seat` never decided anything."""
        seen = self._seen[seat]
        return seen[-2], seen[-1]

    def world(self, seat: str) -> "HealthEconomy":
        """The economy without anything that `seat` did; a copy, which the caller closes."""
        return self._worlds[seat].branch()

    def close(self) -> None:
        """Free them all."""
        for world in self._worlds.values():
            world.close()
