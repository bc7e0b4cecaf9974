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
_COLUMN = 11
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
        return Content("\n").join([*lines, Content.styled(text.line(self.outlook.figures), "$text-muted")])


def _section(part: str, outlook: Outlook, width: int) -> Content:
    """One table with its heading."""
    rows = [line for line in outlook.lines if line.part == part]
    known = any(line.there is not None for line in rows)
    columns = ("now", f"in {text.count(outlook.years, 'year')}", *(("there is",) if known else ()))
    room = max(width - _COLUMN * len(columns), _LEAST)
    head = text.shorten(HEADINGS[part], room).ljust(room) + "".join(name.rjust(_COLUMN) for name in columns)
    return Content("\n").join([Content.styled(head, "bold $text-primary"), *(_row(row, room, known) for row in rows)])


def _row(row: OutlookLine, room: int, known: bool) -> Content:
    """One line of a table."""
    decimals = 1 if row.part == "disease" else 0
    figures = [text.number(row.now, decimals), text.number(row.later, decimals)]
    if known:
        figures.append("?" if row.there is None else text.number(row.there))
    return Content(text.shorten(row.label, room).ljust(room) + "".join(figure.rjust(_COLUMN) for figure in figures))
