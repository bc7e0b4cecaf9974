"""What can be played, as the menu shows it before any session exists."""

from dataclasses import dataclass

from simulation.contracts.view import SeatCard


@dataclass(frozen=True)
class ScenarioCard:
    """A scenario and the seats that people can take in it."""

    name: str
    title: str
    summary: str
    rounds: int
    start: str
    """The first quarter, as 2006/07 Q1."""
    seats: tuple[SeatCard, ...]
