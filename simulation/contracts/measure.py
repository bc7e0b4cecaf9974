"""What is measured, and one reading of it."""

from dataclasses import dataclass
from typing import Literal

import msgspec

Unit = Literal[
    "patients", "attendances", "items", "pence", "percent", "weeks", "days", "per_1000", "score", "beds", "count",
    "posts",
]  # fmt: skip
Direction = Literal["up", "down", "neither"]
Summary = Literal["sum", "mean", "last"]


@dataclass(frozen=True)
class Measure:
    """A figure that the game keeps: what it is, which way is good, how it is summed over time."""

    id: str
    label: str
    unit: Unit
    direction: Direction
    """Which way is better for patients or for the owner; `neither` where it depends."""
    summary: Summary
    """How quarters make a year."""
    family: str
    definition: str
    levels: tuple[str, ...]
    """Kinds of organisation that it is kept for: practice, cluster, pct, trust, council, economy."""
    lag_weeks: int = 0
    """How old the figure is when it is reported, with ordinary information."""
    noise: float = 0.0
    """Relative standard deviation of a reported figure, with ordinary information; assumption."""
    by_specialty: bool = False
    source: str = ""


class Reading(msgspec.Struct, frozen=True, gc=False):
    """One value of a measure of one organisation; a round leaves thousands, so it is the lightest kind of record."""

    measure: str
    organisation: str
    value: float
    unit: Unit
