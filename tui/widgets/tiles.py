"""Headline figures: as tiles with a trend, and as one-line rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.app import RenderResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from simulation.contracts.view import Tile
from tui import text
from tui.widgets.canvas import spark
from tui.widgets.panels import Walk


class Headline(Widget, can_focus=True):
    """A headline figure that can be chosen with Enter; how it looks is up to the kind."""

    HELP = (
        "A headline figure as it was reported to you. Its columns are quarters, the oldest first (· is not known). "
        "▲ and ▼ say which way it went since the quarter before, the word whether that is good; a quarter beside the "
        "value means that nothing newer has been reported. "
        "Below stand what was planned, and how old and how sure the figure is. Enter shows its history."
    )
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "choose", "History", tooltip="Show it as a plot.")]
    tile: reactive[Tile | None] = reactive(None)

    @property
    def explains(self) -> str:
        """Help on this very figure: what it counts, and how to read it."""
        tile = self.tile
        what = f"{text.line(tile.label)}: {text.line(tile.about)}.\n\n" if tile is not None and tile.about else ""
        return f"{what}{self.HELP}"

    class Chosen(Message):
        """The player wants to see the history of a figure."""

        def __init__(self, tile: Tile) -> None:
            super().__init__()
            self.tile = tile

    def __init__(self, tile: Tile) -> None:
        super().__init__()
        self.set_reactive(Headline.tile, tile)

    def action_choose(self) -> None:
        """Ask for the history."""
        if self.tile is not None:
            self.post_message(self.Chosen(self.tile))

    def on_click(self) -> None:
        """A click is Enter."""
        self.action_choose()

    def render(self) -> RenderResult:
        """The figure, as wide as there is room."""
        return draw(self.tile, self.content_size.width) if self.tile is not None else ""


class TileCard(Headline):
    """A headline figure on five lines."""

    DEFAULT_CSS = """
    TileCard { height: 5; padding: 0 1; background: $surface; border-left: wide $panel; }
    TileCard:focus { background: $panel; border-left: wide $primary; }
    """


class TileRow(Headline):
    """A headline figure on one line."""

    DEFAULT_CSS = """
    TileRow { height: 1; padding: 0 1; }
    TileRow:focus { background: $panel; text-style: bold; }
    """

    def render(self) -> RenderResult:
        """The figure, as wide as there is room."""
        return draw_row(self.tile, self.content_size.width) if self.tile is not None else ""


class Scorecard(Walk):
    """Headline figures of one scorecard; the arrow keys go from one to the next."""

    kind: ClassVar[type[Headline]] = TileCard

    def show(self, tiles: Sequence[Tile]) -> None:
        """Draw `tiles`, keeping the widgets that are there."""
        cards = list(self.query(Headline))
        for card, tile in zip(cards, tiles, strict=False):
            card.tile = tile
        for card in cards[len(tiles) :]:
            card.remove()
        self.mount(*(self.kind(tile) for tile in tiles[len(cards) :]))


class TileGrid(Scorecard):
    """Tiles side by side: three in a row, or two where that leaves no gap or there is less room."""

    DEFAULT_CSS = """
    TileGrid { layout: grid; grid-size: 3; grid-gutter: 0 1; grid-rows: 5; height: auto; keyline: none; }
    TileGrid.-two { grid-size: 2; }
    TileGrid.-one { grid-size: 1; }
    """

    def show(self, tiles: Sequence[Tile]) -> None:
        """Draw `tiles`, in rows that they fill."""
        super().show(tiles)
        self._count = len(tiles)
        self.on_resize()

    def on_resize(self) -> None:
        """Choose how many tiles stand side by side."""
        width = self.size.width
        even = getattr(self, "_count", 0) in (2, 4)
        self.set_class(width < 48, "-one")
        self.set_class(width >= 48 and (width < 75 or even), "-two")


class TileTable(Scorecard):
    """One line for each figure."""

    kind = TileRow


@dataclass(frozen=True)
class _Newest:
    """The newest figure that is known, the one of the quarter before it, and its quarter where it is not the last."""

    now: float | None
    before: float | None
    quarter: str
    at_the_start: bool = False
    """Whether nothing is known but the figure from before play."""


def newest(tile: Tile) -> _Newest:
    """What a tile shows as its value: reports come late, so the last quarter may not be known yet."""
    known = [at for at, value in enumerate(tile.reported) if value is not None]
    if not known:
        return _Newest(None, None, "")
    at = known[-1]
    late = 0 < at < len(tile.reported) - 1
    before = tile.reported[at - 1] if at and not _anew(tile, at) else None
    return _Newest(tile.reported[at], before, tile.quarters[at] if late else "", at == 0)


def _anew(tile: Tile, at: int) -> bool:
    """Whether the count began again in that quarter, so that the one before says nothing about it."""
    return tile.from_april and tile.quarters[at].endswith("Q1")


def draw(tile: Tile, width: int) -> Content:
    """A tile of five lines: label; value, its quarter where it is late, and trend; change; plan; age and certainty."""
    found = newest(tile)
    value, late = text.figure(found.now, tile.unit), f" {found.quarter}" if found.quarter else ""
    trend = spark(tile.reported, max(width - len(value) - len(late) - 1, 3))
    gap = " " * max(width - len(value) - len(late) - len(trend), 1)
    lines = (
        Content.styled(text.shorten(tile.label, width), "bold"),
        Content.assemble((value, "bold $text-primary"), (late, "$text-muted"), gap, (trend, "$text-secondary")),
        Content.styled(text.shorten(_change(tile, found), width), _tone(tile, found)),
        _against_plan(tile, found.now),
        Content.styled(text.shorten(tile.note, width), "$text-muted"),
    )
    return Content("\n").join(lines)


def draw_row(tile: Tile, width: int) -> Content:
    """A tile on one line: label, trend, value, change, and what there is room for of quarter, plan and note."""
    found = newest(tile)
    label = min(26, max(width - 51, 12))
    foot = max(width - label - 38, 0)
    return Content.assemble(
        f"{text.shorten(tile.label, label):<{label}} ",
        (f"{spark(tile.reported, 8):<8} ", "$text-secondary"),
        (f"{text.short_figure(found.now, tile.unit):>8}  ", "bold $text-primary"),
        (f"{text.shorten(_change(tile, found), 17):<17} ", _tone(tile, found)),
        (_foot(tile, found, foot), "$text-muted"),
    )


def _change(tile: Tile, found: _Newest) -> str:
    if found.now is None:
        return "? no figure yet"
    if found.at_the_start:
        return "from before play"
    if found.before is None:
        return "counted from April" if tile.from_april else "no earlier figure"
    return text.brief_change(found.now, found.before, tile.unit, tile.direction)


def _tone(tile: Tile, found: _Newest) -> str:
    return text.TONES[text.verdict(found.now, found.before, tile.unit, tile.direction)]


def _against_plan(tile: Tile, now: float | None) -> Content:
    if tile.plan is None:
        return Content.styled("no plan", "$text-muted")
    verdict = text.verdict(now, tile.plan, tile.unit, tile.direction)
    word = (f" · {text.WORDS[verdict]}", text.TONES[verdict]) if verdict in {"better", "worse"} else ""
    return Content.assemble((f"plan {text.short_figure(tile.plan, tile.unit)}", "$text-muted"), word)


def _foot(tile: Tile, found: _Newest, room: int) -> str:
    """As many of quarter, plan and note as there is room for, in this order."""
    plan = f"plan {text.short_figure(tile.plan, tile.unit)}" if tile.plan is not None else ""
    said = ""
    for part in (found.quarter, plan, text.line(tile.note)):
        longer = f"{said} · {part}" if said and part else said or part
        said = longer if len(longer) <= room else said
    return said
