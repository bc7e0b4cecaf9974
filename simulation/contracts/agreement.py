"""Offers between seats, replies to them, and the agreements that follow."""

from dataclasses import dataclass
from typing import Literal

from simulation.contracts.decision import Value

TermKind = Literal["money", "activity", "service", "support", "promise"]
Bound = Literal["at_least", "at_most", "exactly"]


@dataclass(frozen=True)
class Term:
    """What one party undertakes: `by` brings `subject` to `bound` `value`.

    `money`: `subject` is "payment", `value` whole pounds paid by `by` to the other party on the date.
    `activity`: `subject` is a measure id with its organisation. `service`, `support` and `promise`: `subject` is the
    name of a decision that `by` owns.
    """

    kind: TermKind
    by: str
    """The seat that undertakes it."""
    subject: str
    label: str
    bound: Bound
    value: Value
    unit: str = ""


@dataclass(frozen=True)
class Offer:
    """Terms that one seat offers another, to be kept until the end of a round."""

    number: int
    """Given by the game when it hears the offer; 0 in an offer that a seat sends."""
    round: int
    by: str
    to: str
    terms: tuple[Term, ...]
    until_round: int
    words: str = ""
    answers: int = 0
    """The number of the offer that this one counters; 0 for a first offer."""


@dataclass(frozen=True)
class Reply:
    """What the other seat says to an offer; a counter is followed by an offer of its own."""

    offer: int
    by: str
    verdict: Literal["accept", "decline", "counter"]
    reason: str = ""


@dataclass(frozen=True)
class Agreement:
    """An accepted offer and how it stands."""

    offer: Offer
    status: Literal["open", "kept", "broken"]
    since_round: int
    finding: str = ""
    """What was found when it fell due: who kept or broke what."""
    broken_by: tuple[str, ...] = ()


@dataclass(frozen=True)
class TermTemplate:
    """A term that could be put into an offer, with the bounds of its value."""

    kind: TermKind
    by: str
    subject: str
    label: str
    bound: Bound
    options: tuple[tuple[str, str], ...] = ()
    """(code, label) where the value is a choice; else `low` to `high` by `step` in `unit`."""
    low: int = 0
    high: int = 0
    step: int = 1
    unit: str = ""
