"""A lever as a picture and in words."""

from textual.content import Content
from textual.reactive import reactive

from simulation.contracts.decision import OpenDecision, Value
from tui import text
from tui.widgets.panels import Drawn

_NARROWEST, _WIDEST = 12, 25
_NOTHING = Content("")


class LeverPicture(Drawn):
    """A lever, drawn for the width that there is."""

    showing: reactive[tuple[OpenDecision, Value] | None] = reactive(None, layout=True)
    promise: reactive[Content] = reactive(Content(""), layout=True)
    """What the seat has promised about it."""

    def picture(self, width: int) -> Content:
        """The lever."""
        return Content("") if self.showing is None else picture(*self.showing, width, self.promise)


def picture(decision: OpenDecision, value: Value, width: int, promise: Content = _NOTHING) -> Content:
    """What the lever is, what it can be set to, and everything that its owner should know."""
    what, _, more = text.literal(decision.help).strip().partition("\n\n")
    chooser = _choice(decision, value, width) if decision.kind == "choice" else _level(decision, int(value), width)
    closed = (("Closed now: ", "bold $text-warning"), text.line(decision.why_not))
    parts = [
        Content("") if decision.allowed else Content.assemble(*closed),
        Content(what),
        chooser,
        promise,
        _titled("Why look at it first", decision.matters),
        Content(more.strip()),
        _titled("Takes effect", decision.takes_effect),
        _titled("Costs", decision.cost),
        _titled("What it cannot do", decision.cannot),
    ]
    if decision.source:
        rows = "; ".join(dict.fromkeys(text.line(decision.source).split("; ")))
        parts.append(Content.styled(f"Rests on (rows of the evidence): {rows}", "$text-muted"))
    return Content("\n\n").join(part for part in parts if part)


def _titled(title: str, words: str) -> Content:
    return Content.assemble((f"{title}: ", "bold $text-primary"), text.line(words)) if words else Content("")


def _choice(decision: OpenDecision, value: Value, width: int) -> Content:
    return Content("\n").join(_option(decision, at, value, width) for at in range(len(decision.options)))


def _option(decision: OpenDecision, at: int, value: Value, width: int) -> Content:
    option = decision.options[at]
    mark = "(●) " if option.code == value else "( ) "
    now = "  (as it stands)" if option.code == decision.current else ""
    style = "bold $text-success" if option.code == value != decision.current else "bold" if option.code == value else ""
    more = f"\n{text.hang(option.explanation, 4, width)}" if option.explanation else ""
    return Content.assemble(mark, (text.line(option.label), style), (now, "$text-muted"), (more, "$text-muted"))


def _level(decision: OpenDecision, value: int, width: int) -> Content:
    chosen = text.lever(decision, value)
    stands = (
        "  (as it stands)" if value == decision.current else f"  (stands at {text.lever(decision, decision.current)})"
    )
    style = "bold" if value == decision.current else "bold $text-success"
    step = f"in steps of {text.amount(decision.step, decision.unit)}"
    return Content.assemble(
        (chosen, style), (stands, "$text-muted"), f"\n{_track(decision, value, width)}\n", (step, "$text-muted")
    )


def _track(decision: OpenDecision, value: int, width: int) -> str:
    """The range with how it stands ○ and what is chosen ●; the ends stand below it where there is little room."""
    low, high = text.amount(decision.low, decision.unit), text.amount(decision.high, decision.unit)
    room = width - len(low) - len(high) - 4
    beside = room >= _NARROWEST
    length = min(room if beside else width - 2, _WIDEST)
    track = ["─"] * length
    track[_at(decision, int(decision.current), length)] = "○"
    track[_at(decision, value, length)] = "●"
    bar = f"├{''.join(track)}┤"
    return f"{low} {bar} {high}" if beside else f"{bar}\n{low}{high:>{max(length + 2 - len(low), 1)}}"


def _at(decision: OpenDecision, value: int, length: int) -> int:
    """The place of `value` on a track."""
    span = max(decision.high - decision.low, 1)
    return min(max(round((length - 1) * (value - decision.low) / span), 0), length - 1)
