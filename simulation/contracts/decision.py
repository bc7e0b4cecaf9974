"""A decision that a seat can take, as a screen shows it and as the journal keeps it."""

from dataclasses import dataclass
from typing import Literal

Value = str | int
"""What a lever is set to: an option's code, or a whole number in the lever's unit."""


@dataclass(frozen=True)
class Option:
    """One thing that a choice can be set to."""

    code: str
    label: str
    explanation: str = ""


@dataclass(frozen=True)
class OpenDecision:
    """A decision as it stands open to one seat: everything that a screen needs to offer it."""

    name: str
    label: str
    help: str
    kind: Literal["choice", "level"]
    current: Value
    cost: str
    """What it costs whom, in a sentence."""
    cannot: str
    """What this lever does not reach, and why."""
    takes_effect: str
    options: tuple[Option, ...] = ()
    low: int = 0
    high: int = 0
    step: int = 1
    unit: str = ""
    """A code of `tui.text`: percent, pounds, thousand_pounds, hours, sessions, beds, weeks, posts, days, count."""
    allowed: bool = True
    why_not: str = ""
    """Why it cannot be changed now; empty while `allowed`."""
    source: str = ""
    subject: str = ""
    """The heading under which a screen lists it; a view keeps those of one subject together."""
    matters: str = ""
    """Why it is among the first to look at this round, in a sentence; empty for the others."""


@dataclass(frozen=True)
class Decision:
    """What a seat set one of its levers to."""

    seat: str
    name: str
    value: Value
    reason: str = ""
    """Why, in a sentence; stand-ins always give one."""


@dataclass(frozen=True)
class Answer:
    """What a seat chose when a scripted challenge asked it."""

    seat: str
    challenge: str
    option: str
    reason: str = ""
