"""Is a session what was played? Its chain is checked link by link, then it is replayed and compared."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from itertools import zip_longest
from pathlib import Path
from typing import Literal, TypeVar

import msgspec

from simulation.contracts.measure import Reading
from simulation.contracts.result import OrganisationDigest, RoundResult
from simulation.contracts.view import View
from simulation.errors import RingholderError, SessionError
from simulation.host.game import GameFactory, real_game
from simulation.host.likeness import alike
from simulation.host.table import Replayed, replay, set_up
from simulation.session.journal import Journal
from simulation.session.record import Note

T = TypeVar("T")


@dataclass(frozen=True)
class Verdict:
    """Whether a session is the same as its replay; where not, the first round, organisation and field."""

    verdict: Literal["same", "differs", "broken"]
    round: int | None = None
    organisation: str | None = None
    """The organisation, or the seat."""
    field: str | None = None
    """The field that differs, or the link of the chain that is broken."""


SAME = Verdict("same")


Watch = Callable[[Iterable[Replayed], int], Iterable[Replayed]]
"""Passes rounds on as they are replayed, and may say how many of them are done."""


def verify(path: Path, make_game: GameFactory = real_game, watch: Watch = lambda rounds, _: rounds) -> Verdict:
    """The verdict on the session at `path`."""
    with closing(Journal.open(path)) as journal:
        broken = journal.first_break()
        if broken:
            return Verdict("broken", broken.round, broken.seat, broken.where)
        with closing(set_up(journal, make_game)) as game:
            rounds = sum(entry.kind == "closed" for entry in journal.entries())
            return _compare_rounds(journal, watch(replay(journal, game), rounds))


def _compare_rounds(journal: Journal, rounds: Iterable[Replayed]) -> Verdict:
    """The first difference between what `journal` holds and its replayed `rounds`."""
    answers: Iterator[Note] = iter(_kept_answers(journal))
    played = 0
    try:
        for found in rounds:
            played = found.result.round
            difference = _first(_differences(journal, found, answers))
            if difference:
                return Verdict("differs", played, *difference)
    except (RingholderError, msgspec.MsgspecError) as error:
        return Verdict("differs", played + 1, "", str(error))
    return SAME


Difference = tuple[str, str]
"""An organisation (or a seat) and a field."""


def _first(differences: Iterator[Difference]) -> Difference | None:
    return next(differences, None)


def _kept_answers(journal: Journal) -> list[Note]:
    """What stand-ins answered and what was refused, as the journal has it."""
    kept = (entry for entry in journal.entries() if entry.source == "stand_in" or entry.kind == "refused")
    return [Note(e.round, e.kind, e.seat, e.source, e.body) for e in kept]


def _differences(journal: Journal, found: Replayed, answers: Iterator[Note]) -> Iterator[Difference]:
    """Each difference in one round, the telling ones first."""
    for answer in found.answers:
        if next(answers, None) != answer:
            yield answer.seat, answer.kind
    kept = _readable(lambda: journal.result(found.result.round))
    if kept is None:
        yield "", "result"
        return
    yield from _digests(kept.digests, found.result.digests)
    yield from _readings("", kept.true, found.result.true)
    yield from _readings("reported ", kept.reported, found.result.reported)
    yield from _rest(kept, replace(found.result, views=()))
    yield from _views(journal, (*found.views, *found.result.views))


def _readable(read: Callable[[], T]) -> T | None:
    """What `read` finds; None where it is no longer a contract."""
    try:
        return read()
    except SessionError:
        return None


def _digests(kept: Iterable[OrganisationDigest], found: Iterable[OrganisationDigest]) -> Iterator[Difference]:
    """Organisations whose state differs, and the field of it."""
    for one, other in zip_longest(kept, found):
        if one != other:
            fields, others = (dict(side.fields) if side else {} for side in (one, other))
            field = next((name for name in {**fields, **others} if fields.get(name) != others.get(name)), "digest")
            yield (other or one).organisation, field


def _readings(label: str, kept: Iterable[Reading], found: Iterable[Reading]) -> Iterator[Difference]:
    """Figures that differ."""
    for one, other in zip_longest(kept, found):
        if not alike(one, other):
            reading = other or one
            yield reading.organisation, f"{label}{reading.measure}"


def _rest(kept: RoundResult, found: RoundResult) -> Iterator[Difference]:
    """Parts of a result that differ as wholes."""
    for one, other in zip_longest(kept.decisions, found.decisions):
        if one != other:
            yield (other or one).seat, f"decision {(other or one).name}"
    for name in ("agreements", "quarter", "digest"):
        if not alike(getattr(kept, name), getattr(found, name)):
            yield "", name


def _views(journal: Journal, found: Iterable[View]) -> Iterator[Difference]:
    """Seats that were shown something else than the replay would show them."""
    for view in found:
        kept = _readable(partial(journal.view, view.seat.seat, view.round, view.phase))
        if not alike(kept, view):
            yield view.seat.seat, f"view ({view.phase}): {_field(kept, view)}"


def _field(kept: View | None, found: View) -> str:
    """The first field in which two views differ."""
    names = View.__dataclass_fields__
    return next((name for name in names if not alike(getattr(kept, name, None), getattr(found, name))), "")
