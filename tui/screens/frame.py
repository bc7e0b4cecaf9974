"""The base of every screen of a game: its frame, its commands, and how a new view reaches it."""

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Literal, cast

from textual.app import ComposeResult
from textual.containers import Container
from textual.screen import ModalScreen, Screen
from textual.widget import Widget

from simulation.contracts.view import View
from tui.commands import IN_A_DIALOG, IN_A_GAME, Command, bindings
from tui.widgets.frame import HintBar, KeyBar, NextLine, PlaceStrip, Ribbon
from tui.widgets.lists import Reading

if TYPE_CHECKING:
    from tui.app import RingholderApp

HERE = Path(__file__).parent


class Ours:
    """What all our screens share: the app by its own type, their commands, and the page of help beside them."""

    HELP_PAGE: ClassVar[str] = ""
    """Name of the page of help; a screen's file of the same name."""
    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = ()
    COMMON: ClassVar[tuple[Command, ...]] = ()

    def __init_subclass__(cls, **kwargs: object) -> None:
        """Turn the declared commands into bindings."""
        declared = (*cls.__dict__.get("COMMANDS_HERE", ()), *cls.__dict__.get("COMMON", ()))
        if declared:
            cls.BINDINGS = bindings(declared)  # type: ignore[attr-defined]
        super().__init_subclass__(**kwargs)

    @property
    def ringholder(self) -> "RingholderApp":
        """The app, by its own type."""
        return cast("RingholderApp", cast(Widget, self).app)

    def action_read_on(self, pages: int) -> None:
        """Move through the text beside a list."""
        text = cast(Widget, self).query(Reading).first()
        text.scroll_relative(y=pages * max(text.size.height - 1, 1), animate=False)

    @classmethod
    def help_page(cls) -> str:
        """The page of help beside the screen, as Markdown."""
        page = HERE / f"{cls.HELP_PAGE}.md"
        return page.read_text(encoding="utf-8") if cls.HELP_PAGE and page.exists() else ""


class Overlay(Ours, ModalScreen[object]):
    """A question over the screen below; Esc leaves things as they are."""

    COMMON = IN_A_DIALOG


class GameScreen(Ours, Screen[None]):
    """A place of the game; `show` draws a view, `compose_body` makes what it draws in."""

    PLACE: ClassVar[str] = ""
    SHOWS: ClassVar[Literal["view", "outcome"]] = "view"
    """Which of the app's views it draws: the newest, or that of the quarter last played."""
    COMMON = IN_A_GAME
    AUTO_FOCUS = "#body *"

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[object, object] = (None, None)

    def compose(self) -> ComposeResult:
        """The frame, and the body of the screen in it."""
        yield Ribbon(id="ribbon")
        yield PlaceStrip(id="places")
        with Container(id="body"):
            yield from self.compose_body()
        yield HintBar(id="hint", markup=False)
        yield NextLine(id="next")
        yield KeyBar(id="keys")

    def compose_body(self) -> ComposeResult:
        """What the screen draws in."""
        yield from ()

    def show(self, view: View) -> None:
        """Draw `view`."""

    def on_mount(self) -> None:
        """Follow the app's views."""
        self.query_one(PlaceStrip).here = self.PLACE
        for name in ("view", "outcome", "drafts", "hints_on", "hidden_hints"):
            self.watch(self.app, name, self._changed, init=False)

    def on_screen_resume(self) -> None:
        """Catch up with what came while another screen was on top."""
        self._changed()

    def _changed(self) -> None:
        if not self.is_current:
            return
        self.query_one(HintBar).hint = self.ringholder.hint(self.PLACE)
        self.query_one(NextLine).label = self.ringholder.next_step(self.PLACE).label
        subject = getattr(self.ringholder, self.SHOWS)
        self.query_one(Ribbon).view = subject or self.ringholder.view
        if subject is not None and (subject, self.ringholder.drafts) != self._shown:
            self._shown = (subject, self.ringholder.drafts)
            self.show(subject)
            self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Take no key before there is something to do it to: a quick player types ahead of the screen."""
        return self._shown[0] is not None

    def on_next_line_followed(self) -> None:
        """Lead on to the next step of the round."""
        self.action_next()

    def action_next(self) -> None:
        """Lead on to the next step of the round."""
        self.ringholder.follow(self.PLACE)

    def action_hide_hint(self) -> None:
        """Hide the hint that is shown."""
        self.ringholder.hide_hint(self.PLACE)
