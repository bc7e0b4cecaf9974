"""What became of a headline: against last quarter, against plan, against what would have been, and why."""

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive

from simulation.contracts.view import Consequence
from tui import text
from tui.widgets.panels import Drawn, Walk, hung

_NOW = 8
_WIDE, _NARROW = 20, 15
"""Columns for a change: with arrow and noun, and without."""


class OutcomeHead(Drawn):
    """The headings of the columns."""

    DEFAULT_CSS = "OutcomeHead { padding: 0 1; color: $text-muted; }"

    def picture(self, width: int) -> Content:
        """Two lines: what each column compares with."""
        return draw_head(width)


class OutcomeRow(Drawn, can_focus=True):
    """One headline and what became of it."""

    HELP = (
        "What became of one of your headlines: its value now, the change since last quarter, how it lies against plan, "
        "and how it lies against the same quarter played again with your decisions left as they were before it and "
        "everybody else's as they are. Below it stands what drove it. Enter shows its history."
    )
    DEFAULT_CSS = """
    OutcomeRow { height: auto; padding: 0 1; }
    OutcomeRow:focus { background: $panel; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "choose", "History", tooltip="Show it as a plot.")]
    outcome: reactive[Consequence | None] = reactive(None, layout=True)

    class Chosen(Message):
        """The player wants to see the history of a headline."""

        def __init__(self, outcome: Consequence) -> None:
            super().__init__()
            self.outcome = outcome

    def __init__(self, outcome: Consequence) -> None:
        super().__init__()
        self.set_reactive(OutcomeRow.outcome, outcome)

    def action_choose(self) -> None:
        """Ask for the history."""
        if self.outcome is not None:
            self.post_message(self.Chosen(self.outcome))

    def picture(self, width: int) -> Content:
        """The headline, as wide as there is room."""
        return draw(self.outcome, width) if self.outcome is not None else Content()


class OutcomeTable(Walk):
    """A row for each headline of one scorecard."""

    def show(self, outcomes: Sequence[Consequence]) -> None:
        """Draw `outcomes`, keeping the rows that are there."""
        rows = list(self.query(OutcomeRow))
        for row, outcome in zip(rows, outcomes, strict=False):
            row.outcome = outcome
        for row in rows[len(outcomes) :]:
            row.remove()
        self.mount(*(OutcomeRow(outcome) for outcome in outcomes[len(rows) :]))


def _columns(width: int) -> tuple[int, int]:
    """Room for the label, and for each of the three changes; no room for these below 66 columns."""
    change = _WIDE if width >= 96 else _NARROW if width >= 66 else 0
    return max(min(width - _NOW - 3 * change, 34), 10), change


def draw_head(width: int) -> Content:
    """The headings of the columns."""
    label, change = _columns(width)
    if not change:
        return Content()
    top = "".join(f"{word:>{change}}" for word in ("on last", "against", "had you left"))
    under = "".join(f"{word:>{change}}" for word in ("quarter", "plan", "it as it was"))
    return Content(f"{'':<{label + _NOW}}{top}\n{'now':>{label + _NOW}}{under}")


def draw(item: Consequence, width: int) -> Content:
    """A headline on one line, and the reason below it; each comparison on its own line where there is no room."""
    why = hung(Content.styled(f"  {text.line(item.why)}", "$text-muted"), width)
    label, change = _columns(width)
    rows = [_columned(item, label, change)] if change else _listed(item, width)
    return Content("\n").join([*rows, why])


def _columned(item: Consequence, label: int, change: int) -> Content:
    """The columns; a label that is too long for its own stands on a line above them."""
    name, now = text.line(item.label), text.short_figure(item.value, item.unit)
    fits = len(name) + len(now) < label + _NOW
    head = Content.styled(
        f"{name}{now:>{label + _NOW - len(name)}}" if fits else f"{name}\n{now:>{label + _NOW}}", "bold"
    )
    return Content("").join([head, *(_cell(item, base, change) for base, _ in _bases(item))])


def _listed(item: Consequence, width: int) -> list[Content]:
    now = text.figure(item.value, item.unit)
    head = Content.assemble((text.shorten(item.label, width - len(now) - 2), "bold"), f"  {now}")
    return [head, *(hung(_said(item, base, name), width) for base, name in _bases(item))]


def _bases(item: Consequence) -> tuple[tuple[float | None, str], ...]:
    return (
        (item.last_quarter, "on last quarter"),
        (item.plan, "against plan"),
        (item.left_as_it_was, "had you left it as it was"),
    )


def _cell(item: Consequence, base: float | None, room: int) -> Content:
    words = text.brief_change(item.value, base, item.unit, item.direction)
    shown = words if room == _WIDE else words.split(" ", 1)[1]
    return Content.styled(f"{shown if base is not None else '–':>{room}}", _tone(item, base))


def _said(item: Consequence, base: float | None, name: str) -> Content:
    words = text.judged_change(item.value, base, item.unit, item.direction) if base is not None else "–"
    return Content.assemble(f"  {name}: ", (words, _tone(item, base)))


def _tone(item: Consequence, base: float | None) -> str:
    return text.TONES[text.verdict(item.value, base, item.unit, item.direction)]
