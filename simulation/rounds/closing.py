"""The end of a game: two more years on standing orders, what each seat's decisions did in all, and what was luck."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from simulation.contracts import units
from simulation.contracts.result import RoundResult
from simulation.contracts.view import Closing, ClosingLine, View
from simulation.measures import registry as measures
from simulation.model import information
from simulation.model.streams import Streams
from simulation.rounds.book import Book
from simulation.rounds.quarter import NOTHING, Script, Without, play
from simulation.rounds.roster import Post
from simulation.rounds.telling import COMMON, WHOLE
from simulation.rounds.wording import STILL

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.rounds.game import Game

EPILOGUE = 8
"""Quarters after the last round."""
OTHER_LUCK = 3
"""How many times the same decisions are replayed with other chance."""
Values = Mapping[str, float]


@dataclass(frozen=True)
class Page:
    """One round as it was played: what was decided, and the book before it was closed."""

    script: Script
    book: Book


def replay(
    origin: "HealthEconomy", pages: Sequence[Page], without: Without = NOTHING, seed: int | None = None
) -> "HealthEconomy":
    """Every round again on a branch of `origin`, without something or with other luck; the caller closes it."""
    branch = origin.branch()
    if seed is not None:
        branch.streams = Streams(seed)
    for page in pages:
        play(branch, page.book.copy(), page.script, without)
    return branch


def _epilogue(economy: "HealthEconomy") -> Values:
    """The measures of the last quarter of the epilogue; frees `economy`."""
    for _ in range(EPILOGUE):
        economy.play_quarter()
    return _taken(economy)


def _taken(economy: "HealthEconomy") -> Values:
    """The measures of `economy`; frees it."""
    values = information.newest(economy)
    economy.close()
    return values


def close_game(game: "Game", result: RoundResult) -> RoundResult:
    """`result` of the last round with a closing summary in each view."""
    people = {post.seat: post for post in game.persons}
    if not people:
        return result
    later = _epilogue(game.economy.branch())
    lucks = [_taken(replay(game.origin, game.pages, seed=game.seed + n)) for n in range(1, OTHER_LUCK + 1)]
    return replace(
        result, views=tuple(_closed(view, people[view.seat.seat], game, later, lucks) for view in result.views)
    )


def _closed(view: View, post: Post, game: "Game", later: Values, lucks: Sequence[Values]) -> View:
    """`view` with its closing summary."""
    never_now = game.teller.shadows.world(post.seat)
    never = information.newest(never_now)
    never_later = _epilogue(never_now)
    cards = [(key, "own") for key in game.teller.keys(post)] + [(f"{m}@{WHOLE}", "common") for m in COMMON]
    known = (game.teller.before, game.teller.last, later, never, never_later, *lucks)
    keys = [(key, card) for key, card in cards if all(key in values for values in known)]
    reported = {f"{tile.measure}@{tile.organisation}": tile.reported[-1] for tile in (*view.tiles, *view.common)}
    lines = tuple(_line(key, card, game, later, never_later, reported.get(key)) for key, card in keys)
    story = (
        *_own(keys, game.teller.last, never),
        *_luck(keys, game.teller.last, lucks),
        *_promises(view),
        *_plans(game, post),
    )
    questions = tuple(
        question.ask
        for question in game.scenario.debrief
        if question.after is None or question.after in game.book.struck
    )
    return replace(view, phase="over", closing=Closing(lines, story, questions))


def _line(key: str, card: str, game: "Game", later: Values, never_later: Values, reported: float | None) -> ClosingLine:
    """One headline from the beginning to two years after the end."""
    measure = measures.by_id(key.split("@")[0])
    comment = f"Two years on, without any decision of yours: {units.figure(never_later[key], measure.unit)}."
    return ClosingLine(
        label=measure.label,
        unit=measure.unit,
        direction=measure.direction,
        start=game.teller.before[key],
        end=game.teller.last[key],
        reported_end=reported,
        epilogue=later[key],
        comment=comment,
        scorecard="own" if card == "own" else "common",
    )


def _own(keys: Sequence[tuple[str, str]], end: Values, never: Values) -> tuple[str, ...]:
    """The two headlines that the seat's decisions moved most, in sentences."""
    moved = sorted(keys, key=lambda pair: -abs(end[pair[0]] - never[pair[0]]) / max(abs(never[pair[0]]), 1e-9))
    return tuple(
        _moved(key, end[key], never[key])
        for key, _ in moved[:2]
        if abs(end[key] - never[key]) > STILL * abs(never[key])
    )


def _moved(key: str, end: float, never: float) -> str:
    """What all of a seat's decisions together did to one headline."""
    measure = measures.by_id(key.split("@")[0])
    return (
        f"{measure.label}: {units.figure(end, measure.unit)} in the last quarter; had you never decided "
        f"anything and the others just the same, "
        f"{units.figure(never, measure.unit)}."
    )


def _luck(keys: Sequence[tuple[str, str]], end: Values, lucks: Sequence[Values]) -> tuple[str, ...]:
    """How far the first own headline would have differed with the same decisions and other chance."""
    key = keys[0][0]
    measure = measures.by_id(key.split("@")[0])
    low, high = (pick([luck[key] for luck in lucks] + [end[key]]) for pick in (min, max))
    return (
        f"Luck: with exactly these decisions and other chance, {measure.label.lower()} would have come out between "
        f"{units.figure(low, measure.unit)} and {units.figure(high, measure.unit)}.",
    )


def _promises(view: View) -> tuple[str, ...]:
    """How many of the seat's agreements were kept and broken."""
    kept, broken = (sum(a.status == status for a in view.agreements) for status in ("kept", "broken"))
    if not kept + broken:
        return ("You came to no agreement that fell due: nobody's word was tested.",)
    mine = sum(view.seat.seat in a.broken_by for a in view.agreements)
    return (f"Of your agreements {kept} were kept and {broken} broken, {mine} of them by you.",)


def _plans(game: "Game", post: Post) -> tuple[str, ...]:
    """What the plan of the seat's cluster claimed, was reported to save, and cost."""
    lines = [
        line
        for (cluster, _), line in game.book.lines.items()
        if post.organisation in (cluster, game.teller.pct_of[cluster])
    ]
    running = [line for line in lines if line.status == "running"]
    if not running:
        return ()
    claimed, reported, cost = (
        sum(getattr(x, f) for x in running) for f in ("planned_saving", "reported_saving", "actual_cost")
    )
    return (
        f"Plans: {len(running)} schemes cost £{cost:,}; their authors' claims came to £{claimed:,}, and "
        f"a comparison of before and after "
        f"showed £{reported:,}. Before and after is no proof: "
        f"high users get better by themselves.",
    )
