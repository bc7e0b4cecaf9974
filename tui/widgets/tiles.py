"""Headline figures: as tiles with a trend, and as one-line rows."""

from collections.abc import Sequence
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
        "▲ and ▼ say which way it went since last quarter, the word says whether that is good. "
        "Below stand what was planned, and how old and how sure the figure is. Enter shows its history."
    )
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "choose", "History", tooltip="Show it as a plot.")]
    tile: reactive[Tile | None] = reactive(None)

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


def draw(tile: Tile, width: int) -> Content:
    """A tile of five lines: label; value and trend; change; plan; age and certainty."""
    now, before = _last_two(tile)
    trend = spark(tile.reported, max(width - 12, 4))
    value = text.figure(now, tile.unit)
    gap = " " * max(width - len(value) - len(trend), 1)
    verdict = text.verdict(now, before, tile.unit, tile.direction)
    change = _change(tile)
    lines = (
        Content.styled(text.shorten(tile.label, width), "bold"),
        Content.assemble((value, "bold $text-primary"), gap, (trend, "$text-secondary")),
        Content.styled(text.shorten(change, width), text.TONES[verdict]),
        _against_plan(tile, now),
        Content.styled(text.shorten(tile.note, width), "$text-muted"),
    )
    return Content("\n").join(lines)


def draw_row(tile: Tile, width: int) -> Content:
    """A tile on one line: label, trend, value, change, and what there is room for of plan and note."""
    now, before = _last_two(tile)
    verdict = text.verdict(now, before, tile.unit, tile.direction)
    change = _change(tile)
    label = min(26, max(width - 51, 12))
    foot = max(width - label - 38, 0)
    return Content.assemble(
        f"{text.shorten(tile.label, label):<{label}} ",
        (f"{spark(tile.reported, 8):<8} ", "$text-secondary"),
        (f"{text.short_figure(now, tile.unit):>8}  ", "bold $text-primary"),
        (f"{text.shorten(change, 17):<17} ", text.TONES[verdict]),
        (_foot(tile, foot), "$text-muted"),
    )


def _change(tile: Tile) -> str:
    now, before = _last_two(tile)
    if now is not None and all(value is None for value in tile.reported[:-1]):
        return "no earlier figure"
    return text.brief_change(now, before, tile.unit, tile.direction)


def _against_plan(tile: Tile, now: float | None) -> Content:
    if tile.plan is None:
        return Content.styled("no plan", "$text-muted")
    verdict = text.verdict(now, tile.plan, tile.unit, tile.direction)
    word = (f" · {text.WORDS[verdict]}", text.TONES[verdict]) if verdict in {"better", "worse"} else ""
    return Content.assemble((f"plan {text.short_figure(tile.plan, tile.unit)}", "$text-muted"), word)


def _last_two(tile: Tile) -> tuple[float | None, float | None]:
    return (tile.reported or (None,))[-1], (tile.reported[-2] if len(tile.reported) > 1 else None)


def _foot(tile: Tile, room: int) -> str:
    plan = f"plan {text.short_figure(tile.plan, tile.unit)}" if tile.plan is not None else ""
    whole = " · ".join(part for part in (plan, text.line(tile.note)) if part)
    return text.shorten(whole if len(whole) <= room else plan, room)
