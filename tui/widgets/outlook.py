"""The scenario-planning tool: a table of disease, the care that it means, and the room that the care takes."""

from textual.content import Content

from simulation.contracts.view import Outlook, OutlookLine
from tui import text
from tui.widgets.panels import Drawn

HEADINGS = {
    "disease": "Disease, people per 1,000",
    "care": "The care that it means, a year",
    "room": "The room that the care takes",
}
WHAT = "What the people here are likely to need, reckoned from their diseases and ages and not from last year's use."
_COLUMN = 11
_VERDICT = 13
_LEAST = 16
"""Columns that a label has at least."""


class OutlookTable(Drawn):
    """Three short tables, one below the other."""

    def __init__(self, outlook: Outlook) -> None:
        super().__init__()
        self.outlook = outlook

    def picture(self, width: int) -> Content:
        """The tables for this width, and what they rest on."""
        lines = [_section(part, self.outlook, width) for part in HEADINGS]
        figures = f"{WHAT} {text.line(self.outlook.figures)}"
        return Content("\n").join([Content.styled(text.hang(figures, 0, width), "$text-muted"), *lines])


def _section(part: str, outlook: Outlook, width: int) -> Content:
    """One table with its heading."""
    rows = [line for line in outlook.lines if line.part == part]
    known = any(line.there is not None for line in rows)
    columns = ("now", f"in {text.count(outlook.years, 'year')}", *(("there is",) if known else ()))
    judged = known and width >= _LEAST + _COLUMN * len(columns) + _VERDICT
    room = max(width - _COLUMN * len(columns) - _VERDICT * judged, _LEAST)
    head = text.shorten(HEADINGS[part], room).ljust(room) + "".join(name.rjust(_COLUMN) for name in columns)
    return Content("\n").join(
        [Content.styled(head, "bold $text-primary"), *(_row(row, room, known, judged) for row in rows)]
    )


def _row(row: OutlookLine, room: int, known: bool, judged: bool) -> Content:
    """One line of a table."""
    decimals = 1 if row.part == "disease" else 0
    figures = [text.number(row.now, decimals), text.number(row.later, decimals)]
    if known:
        figures.append("?" if row.there is None else text.number(row.there))
    label = text.shorten(row.label, room).ljust(room)
    return Content.assemble(label, "".join(figure.rjust(_COLUMN) for figure in figures), _enough(row) if judged else "")


def _enough(row: OutlookLine) -> tuple[str, str]:
    """Whether the room that there is holds the care, now and later."""
    if row.there is None:
        return "", ""
    if row.there < row.now:
        return "! too little".rjust(_VERDICT), "$text-error"
    words, tone = ("! not later", "$text-warning") if row.there < row.later else ("enough", "$text-success")
    return words.rjust(_VERDICT), tone
