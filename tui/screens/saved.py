"""The list of saved games."""

from functools import partial

from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.screen import Screen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tui import text
from tui.commands import Command, bindings
from tui.ports import SavedSession
from tui.screens.frame import Ours
from tui.widgets.frame import KeyBar, Ribbon
from tui.widgets.lists import Choices

RESUME = Command("enter", "screen.resume", "Go on with it", "Resume the game under the cursor.")


class SessionList(Choices):
    """The list of saved games."""

    HELP = "Saved games. The arrow keys move between them, Enter goes on with one."
    BINDINGS = bindings((RESUME,))


class SavedScreen(Ours, Screen[None]):
    """Saved games, the newest first; Enter goes on with one."""

    PLACE = "saved"
    HELP_PAGE = "saved"
    CSS_PATH = "saved.tcss"
    COMMANDS_HERE = (RESUME,)

    def compose(self) -> ComposeResult:
        """The list, or why it is empty."""
        yield Ribbon(id="ribbon")
        yield SessionList(id="sessions", classes="pane")
        yield Static("No saved games yet. Esc goes back to the menu; start a new game there.", id="none", markup=False)
        yield KeyBar(id="keys")

    def on_mount(self) -> None:
        """Name the parts."""
        self.query_one(Ribbon).heading = "resume a saved game: Enter goes on with it"
        self.query_one("#sessions").border_title = "Saved games, the newest first"

    def on_screen_resume(self) -> None:
        """Look what is there now."""
        self._sessions = self.ringholder.launch.saved()
        listed = self.query_one("#sessions", Choices)
        listed.set_options(Option(_words(session), disabled=bool(session.problem)) for session in self._sessions)
        listed.display = bool(self._sessions)
        self.query_one("#none").display = not self._sessions
        if self._sessions:
            listed.focus()
            listed.action_first()

    def action_resume(self) -> None:
        """Go on with the game under the cursor."""
        self.query_one("#sessions", Choices).action_select()

    @on(OptionList.OptionSelected)
    def _resume(self, event: OptionList.OptionSelected) -> None:
        path = self._sessions[event.option_index].path
        self.ringholder.open(partial(self.ringholder.launch.resume, path))


def _words(session: SavedSession) -> Content:
    if session.problem:
        return Content.assemble(
            (text.line(session.seat_label), "bold"), f"\n   Cannot be opened: {text.line(session.problem)}"
        )
    where = "finished" if session.over else f"{session.quarter}, {text.round_of(session.round, session.rounds)}"
    when = f"{session.when:%d %B %Y, %H:%M}"
    head = f"{text.line(session.title)} · {text.line(session.seat_label)}"
    return Content.assemble(
        (head, "bold"), f"\n   {where} · last played {when}\n   ", (session.path.name, "$text-muted")
    )
