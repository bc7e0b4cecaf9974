"""How a figure ended: at the start, at the end of play, two years on, and what had been reported."""

from typing import ClassVar

from textual.content import Content
from textual.reactive import reactive

from simulation.contracts.view import ClosingLine
from tui import text
from tui.widgets.panels import Picture, hung

_FIGURE, _CHANGE = 9, 17
HEADS = ("start", "end", "two years on", "reported")


class ClosingTable(Picture):
    """A line for each figure of one scorecard, with what is to be said of it below."""

    HELP: ClassVar[str] = (
        "Where each figure stood at the start, at the end of play, and two years later with everything left running: "
        "what paid late shows only there. These are true figures; 'reported' is what your last report said at the end "
        "of play. The change is from start to end."
    )
    lines: reactive[tuple[ClosingLine, ...]] = reactive((), layout=True)

    def picture(self, width: int) -> Content:
        """The table, as wide as there is room."""
        return draw(self.lines, width)


def draw(lines: tuple[ClosingLine, ...], width: int) -> Content:
    """Column headings and figures; one figure below the other where there is no room for columns."""
    if width < 66:
        return Content("\n").join(_narrow(line, width) for line in lines)
    label = min(width - 4 * _FIGURE - _CHANGE, 34)
    return Content("\n").join([_head(label), *(_wide(line, label, width) for line in lines)])


def _head(label: int) -> Content:
    above, below = ("", "", "two years", ""), ("start", "end", "on", "reported")
    rows = ("".join(f"{word:>{_FIGURE}}" for word in words) for words in (above, below))
    top, under = (f"{'':<{label}}{row}" for row in rows)
    return Content.styled(f"{top}\n{under}{'change':>{_CHANGE}}", "$text-muted")


def _wide(line: ClosingLine, label: int, width: int) -> Content:
    figures = (text.short_figure(value, line.unit) for value in (line.start, line.end, line.epilogue))
    start, end, later = figures
    told = text.short_figure(line.reported_end, line.unit) if line.reported_end is not None else "–"
    name = text.line(line.label)
    fits = len(name) + len(start) < label + _FIGURE
    row = Content.assemble(
        (name if fits else f"{name}\n", "bold"),
        f"{start:>{label + _FIGURE - len(name) * fits}}",
        (f"{end:>{_FIGURE}}", "bold"),
        (f"{later:>{_FIGURE}}", "$text-primary"),
        (f"{told:>{_FIGURE}}", "$text-muted"),
        (f"{_change(line):>{_CHANGE}}", _tone(line)),
    )
    return Content("\n").join([row, *_comment(line, width)])


def _narrow(line: ClosingLine, width: int) -> Content:
    words = [f"{text.figure(value, line.unit)}" for value in (line.start, line.end, line.epilogue, line.reported_end)]
    parts = " · ".join(f"{head} {word}" for head, word in zip(HEADS, words, strict=True))
    head = Content.assemble((f"{text.line(line.label)} ", "bold"), (_change(line), _tone(line)))
    return Content("\n").join([head, hung(Content(f"  {parts}"), width), *_comment(line, width)])


def _comment(line: ClosingLine, width: int) -> list[Content]:
    return [hung(Content.styled(f"  {text.line(line.comment)}", "$text-muted"), width)] if line.comment else []


def _change(line: ClosingLine) -> str:
    return text.brief_change(line.end, line.start, line.unit, line.direction)


def _tone(line: ClosingLine) -> str:
    return text.TONES[text.verdict(line.end, line.start, line.unit, line.direction)]
