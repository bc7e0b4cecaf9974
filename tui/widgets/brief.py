"""The brief of a seat: who one is, what one can do, what one is judged on, and what nobody else knows."""

from textual.content import Content

from simulation.contracts.view import SeatCard
from tui import text


def brief_of(seat: SeatCard) -> list[Content]:
    """A titled paragraph for each part."""
    parts = (
        ("Who you are", seat.brief.who_you_are),
        ("What you can do", seat.brief.what_you_can_do),
        ("What you are judged on", seat.brief.judged_on),
        ("What only you know", seat.brief.only_you_know),
    )
    return [
        Content.assemble((title, "bold $text-primary"), "\n", text.literal(words).strip()) for title, words in parts
    ]
