"""Consequences of a quarter for one seat: each headline beside what it was, was planned to be, and would have been."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulation.contracts.view import Consequence
from simulation.measures import registry as measures
from simulation.model import information
from simulation.rounds.book import Book
from simulation.rounds.quarter import Script, Without, might_have_been
from simulation.rounds.wording import Part, why

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Values = Mapping[str, float]
"""Values by `measure@organisation`."""
SEPARATE = 4
"""How many of a seat's decisions are told apart, each by a branch of its own."""


@dataclass(frozen=True)
class Alternatives:
    """What the quarter would have brought without this or that."""

    left: Values
    """Without any of the seat's decisions: its levers as they stood."""
    nobody: Values
    """Without anybody's decisions and without challenges."""
    unchallenged: Values | None
    """Without the challenges; None where none struck."""
    one_less: Mapping[str, Values]
    """Without one of the seat's decisions, by the decision's label."""

    def know(self, key: str) -> bool:
        """Whether each of them has a value of `key`; a share of nobody has none."""
        some = (self.left, self.nobody, self.unchallenged or self.left, *self.one_less.values())
        return all(key in values for values in some)


def alternatives(
    before: "HealthEconomy", book: Book, script: Script, seat: str, labels: Mapping[str, str], nobody: Values
) -> Alternatives:
    """Play the quarter again from `before` without this or that; `labels` names each decision."""
    changed = _changed(before, book, script, seat)
    unchallenged = _values(before, book, script, Without(challenges=True)) if script.challenges else None
    one_less = {
        labels[name]: _values(before, book, script, Without(seat=seat, decision=name))
        for name in changed[:SEPARATE]
        if len(changed) > 1
    }
    left = _values(before, book, script, Without(seat=seat))
    if len(changed) == 1:
        one_less = {labels[changed[0]]: left}
    return Alternatives(left, nobody, unchallenged, one_less)


def if_nobody(before: "HealthEconomy", book: Book, script: Script) -> Values:
    """What the quarter would have brought without anybody's decisions."""
    return _values(before, book, script, Without(everything=True))


def _changed(before: "HealthEconomy", book: Book, script: Script, seat: str) -> list[str]:
    """The seat's decisions that differ from the levers as they stood."""
    levers = before.organisation(script.posts[seat].organisation).levers
    return [d.name for d in book.decisions.values() if d.seat == seat and getattr(levers, d.name, d.value) != d.value]


def _values(before: "HealthEconomy", book: Book, script: Script, without: Without) -> Values:
    """The measures of one alternative quarter."""
    branch = might_have_been(before, book, script, without)
    values = information.newest(branch)
    branch.close()
    return values


def consequence(
    key: str, now: Values, last: Values, plan: float | None, other: Alternatives, scorecard: str
) -> Consequence:
    """What became of the headline `key` (`measure@organisation`)."""
    measure_id, organisation = key.split("@")
    measure = measures.by_id(measure_id)
    value, before = now[key], last.get(key)
    change = 0.0 if before is None else value - before
    return Consequence(
        measure=measure_id,
        organisation=organisation,
        label=measure.label,
        unit=measure.unit,
        direction=measure.direction,
        value=value,
        last_quarter=before,
        plan=plan,
        left_as_it_was=other.left[key],
        why=why(change, value, _parts(key, now, last, other)),
        scorecard="own" if scorecard == "own" else "common",
    )


def _parts(key: str, now: Values, last: Values, other: Alternatives) -> list[Part]:
    """What each decision, the challenges, the others and time did to `key`."""
    own = [(f"your decision on “{label}”", now[key] - values[key]) for label, values in other.one_less.items()]
    challenges = 0.0 if other.unchallenged is None else now[key] - other.unchallenged[key]
    others = other.left[key] - other.nobody[key] - challenges
    time = other.nobody[key] - last.get(key, other.nobody[key])
    return [
        *own,
        ("this quarter's challenge", challenges),
        ("what others decided", others),
        ("the season, chance and what was already under way", time),
    ]
