"""A line plot of one figure by quarter, drawn in braille: our own, since a plot package repaints more slowly."""

from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor, log10
from typing import ClassVar

from textual.app import RenderResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Resize
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from simulation.contracts.measure import Unit
from tui import text
from tui.widgets.canvas import Canvas

_LINE, _PLAN, _OTHER = "$primary", "$text-warning", "$text-secondary"


@dataclass(frozen=True)
class Series:
    """One figure by quarter: as reported, as planned, and as it would have been."""

    label: str
    unit: Unit
    quarters: tuple[str, ...]
    reported: tuple[float | None, ...]
    plan: tuple[float | None, ...] = ()
    left: tuple[float | None, ...] = ()
    """What each quarter would have been, had the seat left things as they were."""


class LinePlot(Widget, can_focus=True):
    """The plot; left and right move along the quarters."""

    HELP = (
        "The figure by quarter: ● as it was reported to you, ╌ what was planned, ○ what it would have been, had you "
        "left things as they were. A quarter without a point is not known. Left and right move along the quarters."
    )
    DEFAULT_CSS = """
    LinePlot { height: 1fr; padding: 0 1; }
    LinePlot:focus { background: $surface; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "move(-1)", "Earlier", show=False),
        Binding("right", "move(1)", "Later", show=False),
    ]
    series: reactive[Series | None] = reactive(None)
    at: reactive[int] = reactive(0)

    class Moved(Message):
        """The player looks at another quarter."""

        def __init__(self, quarter: str) -> None:
            super().__init__()
            self.quarter = quarter

    def show(self, series: Series) -> None:
        """Draw `series`, looking at its last quarter."""
        self.series = series
        self.at = len(series.quarters) - 1

    def action_move(self, by: int) -> None:
        """Look at a neighbouring quarter."""
        if self.series is not None:
            self.at = min(max(self.at + by, 0), len(self.series.quarters) - 1)
            self.post_message(self.Moved(self.series.quarters[self.at]))

    def on_resize(self, event: Resize) -> None:
        """Lay the plot out again."""
        self.refresh()

    def render(self) -> RenderResult:
        """The plot, as large as there is room."""
        if self.series is None:
            return ""
        return draw(self.series, self.content_size.width, self.content_size.height, self.at)


def draw(series: Series, width: int, height: int, at: int = -1) -> Content:
    """Legend, plot with its axes, and what stands at quarter `at`."""
    known = [value for line in (series.reported, series.plan, series.left) for value in line if value is not None]
    if not known:
        return Content.styled(f"{text.line(series.label)}: nothing is known yet.", "$text-muted")
    ticks = _ticks(min(known), max(known), max((height - 4) // 3, 2))
    labels = [text.short_figure(tick, series.unit) for tick in ticks]
    left = max(len(label) for label in labels) + 2
    frame = _Frame(width, _even_height(height - 2, len(ticks) - 1), left, ticks[0], ticks[-1], len(series.quarters))
    canvas = Canvas(width, frame.height)
    _axes(canvas, frame, list(zip(ticks, labels, strict=True)))
    _quarters(canvas, frame, series.quarters, at)
    _draw_plan(canvas, frame, series)
    _draw_points(canvas, frame, series, at)
    return Content("\n").join([_legend(series, width), canvas.content(), _reading(series, at, width)])


def _even_height(height: int, gaps: int) -> int:
    """The largest height up to `height` at which ticks lie evenly; four rows are not between ticks."""
    return max((height - 4) // gaps, 1) * gaps + 4


@dataclass(frozen=True)
class _Frame:
    """Where values and quarters lie on the canvas."""

    width: int
    height: int
    left: int
    low: float
    high: float
    quarters: int

    @property
    def bottom(self) -> int:
        """The row of the axis; two rows of labels lie below it."""
        return self.height - 3

    def column(self, quarter: int) -> int:
        """The column of a quarter."""
        room = self.width - self.left - 4
        return self.left + 2 + (round(quarter * room / (self.quarters - 1)) if self.quarters > 1 else room // 2)

    def row(self, value: float) -> float:
        """The row of a value, as a fraction."""
        share = (value - self.low) / (self.high - self.low) if self.high > self.low else 0.5
        return (1 - share) * (self.bottom - 1)


def _ticks(low: float, high: float, most: int) -> list[float]:
    """Round values that enclose `low` to `high`, about `most` of them."""
    span = (high - low) or abs(high) or 1.0
    rough = span / most
    scale = 10 ** floor(log10(rough))
    step = next(size * scale for size in (1, 2, 2.5, 5, 10) if size * scale >= rough)
    first, last = floor(low / step), ceil(high / step)
    return [at * step for at in range(first, max(last, first + 1) + 1)]


def _axes(canvas: Canvas, frame: _Frame, ticks: list[tuple[float, str]]) -> None:
    for row in range(frame.bottom):
        canvas.write(frame.left, row, "│", "$text-muted")
    canvas.write(frame.left, frame.bottom, "└" + "─" * (frame.width - frame.left - 1), "$text-muted")
    for value, label in ticks:
        row = round(frame.row(value))
        canvas.write(frame.left - 1 - len(label), row, label, "$text-muted")
        canvas.write(frame.left, row, "┤", "$text-muted")


def _quarters(canvas: Canvas, frame: _Frame, quarters: tuple[str, ...], at: int) -> None:
    last_year, free = "", 0
    for index, quarter in enumerate(quarters):
        year, _, part = quarter.rpartition(" ")
        column = frame.column(index)
        chosen = index == at % len(quarters)
        if column - 1 >= free or chosen:
            canvas.write(column - 1, frame.bottom + 1, part, "bold reverse" if chosen else "$text-muted")
            free = column + 2
        if year != last_year and frame.width - column >= len(year):
            canvas.write(column - 1, frame.bottom + 2, year, "$text-muted")
        last_year = year


def _draw_plan(canvas: Canvas, frame: _Frame, series: Series) -> None:
    points = [(frame.column(at), round(frame.row(value))) for at, value in _known(series.plan)]
    ends = [column for column, _ in points[1:]]
    for (column, row), end in zip(points, [*ends, frame.width], strict=False):
        canvas.write(column, row, "╌" * min(end - column, frame.width - column), _PLAN)


def _draw_points(canvas: Canvas, frame: _Frame, series: Series, at: int) -> None:
    points = [(index, frame.column(index), frame.row(value)) for index, value in _known(series.reported)]
    for (index, column, row), (after, to, end) in pairwise(points):
        every = 1 if after == index + 1 else 3
        canvas.stroke((2 * column, 4 * row + 1.5), (2 * to, 4 * end + 1.5), _LINE, every)
    for index, value in _known(series.left):
        canvas.write(frame.column(index), round(frame.row(value)), "○", f"bold {_OTHER}")
    for index, column, row in points:
        chosen = index == at % len(series.quarters)
        canvas.write(column, round(row), "●", "bold $text-accent" if chosen else f"bold {_LINE}")


def _known(values: tuple[float | None, ...]) -> list[tuple[int, float]]:
    return [(at, value) for at, value in enumerate(values) if value is not None]


def _legend(series: Series, width: int) -> Content:
    """The figure's name, and what the marks stand for; the name gives way where there is little room."""
    long = "had you left it as it was" if width > 66 else "as it was"
    parts: list[tuple[str, str]] = [("● ", f"bold {_LINE}"), ("reported  ", "$text-muted")]
    parts += [("╌ ", f"bold {_PLAN}"), ("plan  ", "$text-muted")] if _known(series.plan) else []
    parts += [("○ ", f"bold {_OTHER}"), (long, "$text-muted")] if _known(series.left) else []
    room = width - sum(len(words) for words, _ in parts) - 2
    return Content.assemble((f"{text.shorten(series.label, room)}  ", "bold"), *parts).truncate(width, ellipsis=True)


def _reading(series: Series, at: int, width: int) -> Content:
    """What stands at the chosen quarter, in figures, with the marks of the legend."""
    parts = [("● ", f"bold {_LINE}"), (f"{text.figure(series.reported[at], series.unit)}   ", "bold")]
    for mark, tone, values in (("╌ ", _PLAN, series.plan), ("○ ", _OTHER, series.left)):
        value = values[at] if values else None
        if value is not None:
            parts += [(mark, f"bold {tone}"), (f"{text.figure(value, series.unit)}   ", "")]
    head = Content.styled(f"{series.quarters[at]}   ", "bold $text-accent")
    return Content.assemble(head, *parts).rstrip().truncate(width, ellipsis=True)
