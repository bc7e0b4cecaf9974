"""What a path is that a setting takes."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "text", "choice", "whole number", "number", "money", "share", "bound", "list", "yes or no", "block", "practices",
    "specialties",
    "points",
]  # fmt: skip


@dataclass(frozen=True)
class Lever:
    """One path that a setting takes."""

    path: str
    kind: Kind
    values: str
    """The values that it takes, in words."""
    example: str
    """A whole setting."""
    text: str
    """What it means."""
