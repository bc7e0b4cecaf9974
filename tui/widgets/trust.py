"""The trust between organisations, as a ladder of bars and as a table of who trusts whom."""

from textual.content import Content
from textual.reactive import reactive

from simulation.contracts.view import TrustLink
from tui import text
from tui.widgets.panels import Picture

_TONES = {"firm": "$success", "fair": "$primary", "thin": "$warning", "low": "$error"}


class TrustLadder(Picture):
    """One bar for each link, the firmest first."""

    HELP = (
        "How far each organisation trusts another, from 0 to 100, the firmest first, with the change in the last "
        "quarter. Kept agreements raise it, broken ones lower it, and it moves what people are willing to do."
    )
    links: reactive[tuple[TrustLink, ...]] = reactive((), layout=True)

    def picture(self, width: int) -> Content:
        """The bars, as wide as there is room."""
        return draw(self.links, width)


class TrustTable(Picture):
    """Who trusts whom: the one who trusts in the row, the one who is trusted in the column."""

    HELP = "Read a row: how far that organisation trusts each of the others, and how that changed last quarter."
    links: reactive[tuple[TrustLink, ...]] = reactive((), layout=True)

    def picture(self, width: int) -> Content:
        """The table, as wide as there is room."""
        return draw_table(self.links, width)


def draw(links: tuple[TrustLink, ...], width: int) -> Content:
    """The ladder."""
    if not links:
        return Content.styled("You have heard nothing of who trusts whom.", "$text-muted")
    ordered = sorted(links, key=lambda link: (-link.level, link.who, link.whom))
    if width < 60:
        return Content("\n").join(_step(link, width) for link in ordered)
    names = min(max(len(_pair(link)) for link in ordered), width - 34)
    return Content("\n").join(_rung(link, names, width) for link in ordered)


def _pair(link: TrustLink) -> str:
    return f"{text.line(link.who)} → {text.line(link.whom)}"


def _rung(link: TrustLink, names: int, width: int) -> Content:
    name = Content(f"{text.shorten(_pair(link), names):<{names}} ")
    return Content("").join([name, *_measured(link, max(width - names - 22, 4))])


def _step(link: TrustLink, width: int) -> Content:
    """A rung on two lines, where there is no room for one."""
    return Content("").join([Content(f"{text.shorten(_pair(link), width)}\n"), *_measured(link, max(width - 21, 4))])


def _measured(link: TrustLink, room: int) -> list[Content]:
    word = text.trust_level(link.level)
    length = "━" * round(link.level / 100 * room)
    return [
        Content.styled(length, _TONES[word]),
        Content.styled("─" * (room - len(length)), "$foreground 25%"),
        Content.styled(f" {text.number(link.level):>3}", "bold"),
        Content(f" {word:<5} "),
        Content.styled(f"{text.moved(link.change):>5}", _moved_tone(link.change)),
    ]


def _moved_tone(points: int) -> str:
    return "$text-success" if points > 0 else "$text-error" if points < 0 else "$text-muted"


def draw_table(links: tuple[TrustLink, ...], width: int) -> Content:
    """The table: rows and columns in the order in which the organisations first appear."""
    names = list(dict.fromkeys(name for link in links for name in (link.who, link.whom)))
    levels = {(link.who, link.whom): link for link in links}
    label = min(max((len(text.line(name)) for name in names), default=0) + 2, max(width - 9 * len(names), 12))
    head = Content.assemble(" " * label, *((f"{letter:^9}", "bold $text-accent") for letter in _letters(names)))
    rows = [_table_row(name, letter, names, levels, label) for name, letter in zip(names, _letters(names), strict=True)]
    return Content("\n").join([head, *rows])


def _letters(names: list[str]) -> list[str]:
    return [chr(ord("A") + at) for at in range(len(names))]


def _table_row(
    name: str, letter: str, names: list[str], levels: dict[tuple[str, str], TrustLink], label: int
) -> Content:
    cells = (_cell(levels.get((name, other)), name == other) for other in names)
    head = Content.assemble((f"{letter} ", "bold $text-accent"), f"{text.shorten(name, label - 3):<{label - 2}}")
    return Content("").join([head, *cells])


def _cell(link: TrustLink | None, itself: bool) -> Content:
    if link is None:
        return Content.styled(f"{'╲' if itself else '·':^9}", "$foreground 25%")
    tone = _TONES[text.trust_level(link.level)].replace("$", "$text-").replace("-text-primary", "-primary")
    return Content.assemble(
        (f"{text.number(link.level):>3} ", f"bold {tone}"), (f"{text.moved(link.change):<5}", "$text-muted")
    )
