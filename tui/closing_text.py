"""The closing summary as plain text, to keep."""

from collections.abc import Iterator
from textwrap import fill

from simulation.contracts.view import Closing, ClosingLine, View
from tui import text
from tui.widgets.closing import HEADS

_WIDTH = 78


def file_name(view: View) -> str:
    """What the saved summary is called."""
    return f"ringholder-{view.scenario}-{view.seat.seat}-{view.seed}.txt"


def closing_text(view: View) -> str:
    """The whole summary of a finished game."""
    return "\n".join(_parts(view)) + "\n"


def _parts(view: View) -> Iterator[str]:
    yield f"Ringholder: {text.line(view.title)}"
    yield f"{text.line(view.seat.name)}, {text.line(view.seat.role_label)}"
    yield f"{text.count(view.rounds, 'quarter')} played, to {view.quarter}; seed {view.seed}"
    if view.closing is not None:
        yield from _scorecard("What you were judged on", view.closing, "own")
        yield from _scorecard(text.COMMON, view.closing, "common")
        yield from _list("What paid, what did not, and what was luck", view.closing.story)
        yield from _list("To talk about", view.closing.questions)


def _scorecard(title: str, closing: Closing, scorecard: str) -> Iterator[str]:
    yield from ("", title, "=" * len(title))
    for line in closing.lines:
        if line.scorecard == scorecard:
            yield from _line(line)


def _line(line: ClosingLine) -> Iterator[str]:
    values = (line.start, line.end, line.epilogue, line.reported_end)
    figures = ", ".join(f"{head} {text.figure(value, line.unit)}" for head, value in zip(HEADS, values, strict=True))
    change = text.judged_change(line.end, line.start, line.unit, line.direction)
    yield fill(f"{text.line(line.label)}: {figures}. Change in play: {change}.", _WIDTH, subsequent_indent="    ")
    if line.comment:
        yield fill(text.line(line.comment), _WIDTH, initial_indent="    ", subsequent_indent="    ")


def _list(title: str, items: tuple[str, ...]) -> Iterator[str]:
    yield from ("", title, "=" * len(title))
    for item in items:
        yield fill(f"- {text.line(item)}", _WIDTH, subsequent_indent="  ")
