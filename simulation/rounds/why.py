"""Consequences of a quarter for one seat: each headline beside what it was, was planned to be, and would have been."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulation.contracts.view import Consequence
from simulation.measures import registry as measures
from simulation.model import information
from simulation.rounds import trouble
from simulation.rounds.book import Book
from simulation.rounds.plans_for import BALANCE
from simulation.rounds.quarter import ANSWERS, PLAN, Script, Without, concerning, might_have_been
from simulation.rounds.shadows import Values
from simulation.rounds.wording import Moved, Part, why

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

SEPARATE = 4
"""How many of a seat's decisions are told apart, each by a branch of its own."""


RUNNING_ON = "income and costs as they were running"
"""What moves a position that is counted from the year's beginning, if nobody does anything."""


@dataclass(frozen=True)
class Quarter:
    """One quarter as it was and as it would have been, had all or some never decided anything in any round."""

    now: Values
    last: Values
    untouched: tuple[Values, Values]
    """The quarter before and this one, had nobody ever decided anything and nothing struck."""
    without_seat: tuple[Values, Values]
    """The same, had only this seat never decided anything."""
    begins_year: bool = False
    """Whether positions, which are counted from April, were nothing before it."""

    def before(self, values: Values, key: str) -> float | None:
        """What the quarter set out from: `values` of the last one, or nothing where the count begins again."""
        return 0.0 if self.restarts(key) else values.get(key)

    def restarts(self, key: str) -> bool:
        """Whether `key` is counted anew in this quarter."""
        return self.begins_year and key.split("@")[0] in BALANCE


@dataclass(frozen=True)
class Alternatives:
    """What the quarter would have brought without this or that which was done in it."""

    left: Values
    """Without anything that the seat did: its levers as they stood."""
    nobody: Values
    """Without anybody's decisions and without challenges."""
    unchallenged: Values | None
    """Without the challenges; None where none struck."""
    one_less: Mapping[str, Values]
    """Without one thing that the seat did, by what it is called."""
    struck: str
    """What the challenges of the quarter are called."""

    def know(self, key: str) -> bool:
        """Whether each of them has a value of `key`; a share of nobody has none."""
        some = (self.left, self.nobody, self.unchallenged or self.left, *self.one_less.values())
        return all(key in values for values in some)


def alternatives(
    before: "HealthEconomy", book: Book, script: Script, seat: str, labels: Mapping[str, str], nobody: Values
) -> Alternatives:
    """Play the quarter again from `before` without this or that; `labels` names each decision."""
    done = _done(before, book, script, seat)
    unchallenged = _values(before, book, script, Without(challenges=True)) if script.challenges else None
    one_less = {
        _called(name, labels): _values(before, book, script, Without(seat=seat, decision=name))
        for name in done[:SEPARATE]
        if len(done) > 1
    }
    left = _values(before, book, script, Without(seat=seat)) if done else None
    if len(done) == 1 and left is not None:
        one_less = {_called(done[0], labels): left}
    return Alternatives(
        left or _values(before, book, script, Without(seat=seat)), nobody, unchallenged, one_less, _struck(script)
    )


def _called(name: str, labels: Mapping[str, str]) -> str:
    """What one thing that the seat did is called in a sentence."""
    said = {PLAN: "your commissioning plan and the PCT's ruling on it", ANSWERS: "your answer"}
    return said.get(name) or f"your “{labels[name]}”"


def _struck(script: Script) -> str:
    """What the challenges of the quarter are called in a sentence."""
    if len(script.challenges) != 1:
        return "this quarter's challenges"
    return f"the challenge “{script.scenario.challenges[script.challenges[0]].title}”"


def if_nobody(before: "HealthEconomy", book: Book, script: Script) -> Values:
    """What the quarter would have brought without anybody's decisions."""
    return _values(before, book, script, Without(everything=True))


def _done(before: "HealthEconomy", book: Book, script: Script, seat: str) -> list[str]:
    """What the seat did: decisions that differ from the levers as they stood, answers, and its plan."""
    levers = before.organisation(script.posts[seat].organisation).levers
    decided = [
        d.name for d in book.decisions.values() if d.seat == seat and getattr(levers, d.name, d.value) != d.value
    ]
    return [*([PLAN] if concerning(seat, book, script) else []), *_answered(book, script, seat), *decided]


def _answered(book: Book, script: Script, seat: str) -> Iterator[str]:
    """`ANSWERS` where the seat answered a challenge otherwise than by silence."""
    chosen = {name: answer.option for (name, by), answer in book.answers.items() if by == seat}
    asked = [asks for name in chosen for asks in script.scenario.challenges[name].asks if asks.seat == seat]
    if any(trouble.default_of(asks) not in chosen.values() for asks in asked):
        yield ANSWERS


def _values(before: "HealthEconomy", book: Book, script: Script, without: Without) -> Values:
    """The measures of one alternative quarter."""
    branch = might_have_been(before, book, script, without)
    values = information.newest(branch)
    branch.close()
    return values


def consequence(key: str, quarter: Quarter, plan: float | None, other: Alternatives, scorecard: str) -> Consequence:
    """What became of the headline `key` (`measure@organisation`)."""
    measure_id, organisation = key.split("@")
    measure = measures.by_id(measure_id)
    value, before = quarter.now[key], quarter.before(quarter.last, key)
    moved = Moved(
        value,
        0.0 if before is None else value - before,
        measure.unit,
        value - quarter.without_seat[1].get(key, value),
        value - quarter.untouched[1].get(key, value),
    )
    return Consequence(
        measure=measure_id,
        organisation=organisation,
        label=measure.label,
        unit=measure.unit,
        direction=measure.direction,
        value=value,
        last_quarter=None if quarter.restarts(key) else before,
        plan=plan,
        left_as_it_was=other.left[key],
        why=why(moved, _parts(key, quarter, other)),
        scorecard="own" if scorecard == "own" else "common",
    )


def _parts(key: str, quarter: Quarter, other: Alternatives) -> list[Part]:
    """What each thing done this quarter, what was done before it, and time itself did to `key`; each is computed."""
    now, last = quarter.now[key], quarter.before(quarter.last, key)
    own = [(label, now - values[key]) for label, values in other.one_less.items()]
    challenges = 0.0 if other.unchallenged is None else now - other.unchallenged[key]
    others = other.left[key] - other.nobody[key] - challenges
    parts = [*own, (other.struck, challenges), ("what others decided", others)]
    return parts if last is None else [*parts, *_of_time(key, last, quarter, other)]


def _of_time(key: str, last: float, quarter: Quarter, other: Alternatives) -> list[Part]:
    """What would have changed in any case: by the season, and by what was decided in earlier rounds."""
    drift = other.nobody[key] - last
    before, after = quarter.before(quarter.untouched[0], key), quarter.untouched[1].get(key)
    season = drift if before is None or after is None else after - before
    absent_before, absent = quarter.before(quarter.without_seat[0], key), quarter.without_seat[1].get(key)
    if absent is None:
        return [("your earlier decisions", drift)]
    own = 0.0
    if absent_before is not None and absent is not None:
        own = (other.left[key] - absent) - (last - absent_before)
    return [
        (RUNNING_ON if key.split("@")[0] in BALANCE else "the season and chance", season),
        ("your earlier decisions", own),
        ("the after-effects of earlier rounds", drift - season - own),
    ]
