"""The parts of a screen: headings, things to walk through with the arrow keys, and paragraphs to read."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import ClassVar

from textual.app import RenderResult
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.content import Content
from textual.geometry import Size
from textual.reactive import reactive
from textual.widget import Widget

from simulation.contracts.view import News
from tui import text


class Title(Widget):
    """The heading of a part of a screen, with a rule to its right."""

    DEFAULT_CSS = "Title { height: 1; }"
    words: reactive[str] = reactive("")

    def __init__(self, words: str, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.set_reactive(Title.words, words)

    def render(self) -> RenderResult:
        """The heading and its rule."""
        words = text.shorten(self.words, self.content_size.width)
        rule = "─" * max(self.content_size.width - len(words) - 2, 0)
        return Content.assemble((f"{words} ", "bold $text-primary"), (rule, "$foreground 25%"))


_HANGING = 2
"""Columns that the later lines of a paragraph stand further in."""


class Walk(Container):
    """Things that can have the focus, in lines; past the last one, the arrow moves on to what comes next."""

    DEFAULT_CSS = "Walk { height: auto; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "step(-1)", show=False),
        Binding("right", "step(1)", show=False),
        Binding("up", "line(-1)", show=False),
        Binding("down", "line(1)", show=False),
    ]

    def stops(self) -> list[Widget]:
        """What the focus can stand on, in order."""
        return [child for child in self.children if child.focusable]

    def action_step(self, by: int) -> None:
        """Move the focus by so many stops; past the end, on to the next thing on the screen."""
        stops = self.stops()
        at = next((at for at, stop in enumerate(stops) if stop.has_focus), 0) + by
        if 0 <= at < len(stops):
            stops[at].focus()
        else:
            self.screen.set_focus(stops[-1 if by > 0 else 0])
            self._leave(by)

    def action_line(self, by: int) -> None:
        """Move the focus a line up or down."""
        stops = self.stops()
        first_row = [stop for stop in stops if stop.region.y == stops[0].region.y]
        self.action_step(by * max(len(first_row), 1))

    def _leave(self, by: int) -> None:
        if by > 0:
            self.screen.focus_next()
        else:
            self.screen.focus_previous()


class Drawn(Widget):
    """Something drawn as styled text for the width that there is, and as high as that text."""

    DEFAULT_CSS = "Drawn { height: auto; }"

    def picture(self, width: int) -> Content:
        """What is drawn when there are `width` columns."""
        raise NotImplementedError

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """The height of what is drawn."""
        return self.picture(width).get_height({}, width)

    def render(self) -> RenderResult:
        """What is drawn for the width that there is."""
        return self.picture(self.content_size.width)


class Picture(Drawn, can_focus=True):
    """A picture that the arrow keys can bring into sight."""

    DEFAULT_CSS = """
    Picture { height: auto; padding: 0 1; }
    Picture:focus { background: $surface; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "app.focus_previous", show=False),
        Binding("down", "app.focus_next", show=False),
    ]


class Prose(Picture):
    """Paragraphs, each with a mark before it and hanging from it."""

    paragraphs: reactive[tuple[Content, ...]] = reactive((), layout=True)

    def picture(self, width: int) -> Content:
        """The paragraphs, wrapped."""
        return Content("\n").join(hung(paragraph, width) for paragraph in self.paragraphs)


class NewsProse(Prose):
    """What happened, as this seat has heard of it."""

    HELP = "News of the quarter: what happened, and who or what did it. What nobody told you is not here."


class SaidProse(Prose):
    """What others decided and why."""

    HELP = "What other seats decided and the reason that they gave, as far as you have heard of it."


class DueProse(Prose):
    """Agreements that will be looked at soon."""

    HELP = (
        "Agreements of yours that are still open, the one that falls due first at the top. When it falls due, all "
        "see who kept it, and trust moves with it. Press A for all agreements."
    )


class ChallengeProse(Prose):
    """Challenges and what was chosen."""

    HELP = "The challenges of the quarter, and what was chosen where a choice was asked."


def hung(paragraph: Content, width: int) -> Content:
    """`paragraph` wrapped, with all lines but the first further in."""
    lines = paragraph.wrap(max(width - _HANGING, 1))
    return Content("\n" + " " * _HANGING).join(lines)


def news_lines(news: Sequence[News], nothing: str) -> tuple[Content, ...]:
    """News, one paragraph each: what, and from whom; `nothing` where there is none."""
    return tuple(_news_line(item) for item in news) or (Content.styled(nothing, "$text-muted"),)


def said_lines(said: Sequence[News], nothing: str) -> tuple[Content, ...]:
    """What others said: a line for who, and below it a paragraph for each thing."""
    groups = groupby(sorted(said, key=lambda item: item.source), key=lambda item: text.line(item.source))
    lines = tuple(line for who, items in groups for line in _said(who, items))
    return lines or (Content.styled(nothing, "$text-muted"),)


def _said(who: str, items: Iterable[News]) -> Iterator[Content]:
    yield Content.assemble(("▪ ", "$text-accent"), (who, "bold"))
    yield from (Content(f"  {text.line(item.text)}") for item in items)


def _news_line(item: News) -> Content:
    mark = ("! ", "$text-warning bold") if item.kind == "challenge" else ("▪ ", "$text-accent")
    said, source = text.line(item.text), text.line(item.source)
    return Content.assemble(mark, said, ("" if source in said else f"  {source}", "$text-muted italic"))
