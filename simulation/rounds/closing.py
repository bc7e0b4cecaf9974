"""The end of a game: two more years on standing orders, what each seat's decisions did in all, and what was luck."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from simulation.contracts import units
from simulation.contracts.measure import Measure
from simulation.contracts.result import RoundResult
from simulation.contracts.view import Closing, ClosingLine, View
from simulation.measures import registry as measures
from simulation.model import information
from simulation.model.streams import Streams
from simulation.rounds.book import Book
from simulation.rounds.quarter import NOTHING, Script, Without, play
from simulation.rounds.roster import Post
from simulation.rounds.telling import COMMON, WHOLE
from simulation.rounds.wording import STILL, signed

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
    ends = [
        End(key, card, game.teller.before[key], game.teller.last[key], later[key], never[key], never_later[key])
        for key, card in cards
        if all(key in values for values in known)
    ]
    reported = {f"{tile.measure}@{tile.organisation}": tile.reported[-1] for tile in (*view.tiles, *view.common)}
    lines = tuple(_line(end, reported.get(end.key)) for end in ends)
    story = (
        *_own(ends),
        *_late(ends),
        *_luck(ends, lucks),
        *_promises(view),
        *_plans(game, post),
    )
    questions = tuple(
        question.ask
        for question in game.scenario.debrief
        if question.after is None or question.after in game.book.struck
    )
    return replace(view, phase="over", closing=Closing(lines, story, questions))


@dataclass(frozen=True)
class End:
    """How one headline ended, with the seat's decisions and without them."""

    key: str
    card: str
    start: float
    end: float
    later: float
    never: float
    never_later: float

    @property
    def measure(self) -> Measure:
        """What it measures."""
        return measures.by_id(self.key.split("@")[0])

    @property
    def by_end(self) -> float:
        """What the seat's decisions of all rounds had done by the end of play."""
        return self.end - self.never

    @property
    def in_time(self) -> float:
        """What they had done two years later."""
        return self.later - self.never_later

    def matters(self, by: float) -> bool:
        """Whether `by` is a difference that anybody would notice."""
        return abs(by) > STILL * max(abs(self.never), 1e-9)

    @property
    def share(self) -> float:
        """What they had done by the end of play, against the figure without them."""
        return abs(self.by_end) / max(abs(self.never), 1e-9)


def _line(end: End, reported: float | None) -> ClosingLine:
    """One headline from the beginning to two years after the end."""
    return ClosingLine(
        label=end.measure.label,
        unit=end.measure.unit,
        direction=end.measure.direction,
        start=end.start,
        end=end.end,
        reported_end=reported,
        epilogue=end.later,
        comment=_comment(end),
        scorecard="own" if end.card == "own" else "common",
    )


def _comment(end: End) -> str:
    """What the seat's decisions did to a headline, at the end and later."""
    if not end.matters(end.by_end) and not end.matters(end.in_time):
        return "Nothing you decided made a difference here."
    unit = end.measure.unit
    return f"Your decisions: {signed(end.by_end, unit)} at the end, {signed(end.in_time, unit)} two years on."


def _own(ends: Sequence[End]) -> tuple[str, ...]:
    """The two headlines that the seat's decisions moved most, in sentences."""
    moved = sorted((end for end in ends if end.matters(end.by_end)), key=lambda end: -end.share)[:2]
    if not moved:
        return ("What you decided moved none of your headlines by the end of play.",)
    return tuple(_moved(end) for end in moved)


def _moved(end: End) -> str:
    """What all of a seat's decisions together did to one headline."""
    unit = end.measure.unit
    return (
        f"{end.measure.label}: {units.figure(end.end, unit)} in the last quarter; had you never decided anything, and "
        f"everybody else done the same, {units.figure(end.never, unit)}. {_verdict(end, end.by_end)}"
    )


def _verdict(end: End, by: float) -> str:
    """Whether `by` is for the better."""
    if end.measure.direction == "neither":
        return "Whether that is good depends on what it bought."
    better = (by > 0) == (end.measure.direction == "up")
    return "Your decisions made it better." if better else "Your decisions made it worse."


def _late(ends: Sequence[End]) -> tuple[str, ...]:
    """The headline on which the seat's decisions had most yet to do when play ended."""
    grown = [end for end in ends if end.matters(end.in_time) and abs(end.in_time) > 2 * abs(end.by_end)]
    if not grown:
        return ("Nothing of yours paid much later than the end of play.",)
    end = max(grown, key=lambda one: abs(one.in_time - one.by_end) / max(abs(one.never_later), 1e-9))
    unit = end.measure.unit
    return (
        f"Late: on {units.within(end.measure.label)} your decisions made {signed(end.by_end, unit)} of difference by "
        f"the end of play, and {signed(end.in_time, unit)} two years later. {_verdict(end, end.in_time)}",
    )


def _luck(ends: Sequence[End], lucks: Sequence[Values]) -> tuple[str, ...]:
    """How far the headline that the seat moved most would have differed with the same decisions and other chance."""
    if not ends:
        return ()
    end = max((one for one in ends if one.card == "own"), key=lambda one: one.share, default=ends[0])
    unit = end.measure.unit
    low, high = (pick([luck[end.key] for luck in lucks] + [end.end]) for pick in (min, max))
    more = "more" if high - low > abs(end.by_end) else "less"
    return (
        f"Luck: with exactly these decisions and other chance, {units.within(end.measure.label)} would have come out "
        f"between {units.figure(low, unit)} and {units.figure(high, unit)}: {more} than your decisions did.",
    )


def _promises(view: View) -> tuple[str, ...]:
    """How many of the seat's agreements were kept and broken."""
    kept, broken = (sum(a.status == status for a in view.agreements) for status in ("kept", "broken"))
    if not kept + broken:
        return ("You came to no agreement that fell due: nobody's word was tested.",)
    mine = sum(view.seat.seat in a.broken_by for a in view.agreements)
    by_you = f", {mine} of them by you" if broken else ""
    return (f"Promises: of your agreements {kept} were kept and {broken} broken{by_you}.",)


def _plans(game: "Game", post: Post) -> tuple[str, ...]:
    """What the plans near the seat cost, claimed, were reported to save, and really did, by replaying without them."""
    near = [c for c, pct in game.teller.pct_of.items() if post.organisation in (c, pct) or _within(post, c)]
    running = [line for (cluster, _), line in game.book.lines.items() if cluster in near and line.status == "running"]
    if not running:
        return ()
    claimed, reported, cost = (
        sum(getattr(line, field) for line in running) for field in ("planned_saving", "reported_saving", "actual_cost")
    )
    did = _really_saved(game, near)
    return (
        f"Plans: {_schemes(len(running))} near you cost £{cost:,}. Claimed: £{claimed:,} saved. Reported, by comparing "
        f"with the neighbouring clusters: {_pounds(reported)}. Really, by replaying the game without the plan"
        f"{'s' if len(near) > 1 else ''}: {_pounds(did)} of hospital care and drugs.",
    )


def _within(post: Post, cluster: str) -> bool:
    """Whether the seat sits in a practice of `cluster`."""
    return post.organisation.startswith(f"{cluster}.")


def _really_saved(game: "Game", clusters: Sequence[str]) -> int:
    """Whole pounds that hospital care and drugs would have cost more in `clusters` without their plans."""
    without = replay(game.origin, game.pages, Without(plans=tuple(clusters)))
    rounds = len(game.pages)
    with_them, alone = (_cost(e.record.true[-rounds:], clusters) for e in (game.economy, without))
    without.close()
    return round((alone - with_them) / 100)


def _cost(quarters: Sequence[Values], clusters: Sequence[str]) -> float:
    """Pence that the patients of `clusters` cost in hospital and drugs over `quarters`."""
    spent = ("acute_spend", "prescribing_spend")
    return sum(values[f"{measure}@{cluster}"] for values in quarters for measure in spent for cluster in clusters)


def _schemes(schemes: int) -> str:
    """How many schemes, in words."""
    return "1 scheme" if schemes == 1 else f"{schemes} schemes"


def _pounds(saved: int) -> str:
    """A saving, or what was spent more."""
    return f"£{saved:,} saved" if saved >= 0 else f"£{-saved:,} more spent"
