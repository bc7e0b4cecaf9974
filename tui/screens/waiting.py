"""What is shown while the quarter is being played, or a session is being set up."""

from time import monotonic

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from tui import text
from tui.commands import HELP, Command
from tui.screens.frame import Ours
from tui.widgets.frame import KeyBar

BEAT_SECONDS = 0.25
_WIDTH = 26
SET_UP = "The local health economy is being set up. The first time on a machine this takes some twenty seconds."


class WaitingScreen(Ours, ModalScreen[None]):
    """A calm picture of time going by; everything stays reachable."""

    PLACE = "waiting"
    HELP_PAGE = "waiting"
    CSS_PATH = "waiting.tcss"
    COMMANDS_HERE = (
        Command("escape", "app.go_back", "Look round", "Close this; the game goes on by itself.", palette=False),
        HELP,
    )

    def compose(self) -> ComposeResult:
        """What is going on, a moving mark, and whom the session waits for."""
        with Vertical(id="waiting"):
            yield Static("", id="what", markup=False)
            yield Static("", id="beat", markup=False)
            yield Static("", id="whom", markup=False)
        yield KeyBar(id="keys")

    def on_mount(self) -> None:
        """Begin to move."""
        self.set_interval(BEAT_SECONDS, self._beat)

    def on_screen_resume(self) -> None:
        """Say what is waited for."""
        self._since = monotonic()
        view = self.ringholder.view
        what = f"The quarter {view.quarter} is being played: 13 weeks." if view else SET_UP
        self.query_one("#what", Static).update(what)
        self._beat()

    def _beat(self) -> None:
        if not self.is_current or self.ringholder.desk is None:
            return
        steps = int((monotonic() - self._since) / BEAT_SECONDS)
        at = abs((steps + _WIDTH) % (2 * _WIDTH) - _WIDTH)
        self.query_one("#beat", Static).update("·" * at + "●" + "·" * (_WIDTH - at))
        self.query_one("#whom", Static).update(self._whom())

    def _whom(self) -> str:
        status = self.ringholder.status
        if not status.host_alive:
            return "The program that plays the quarter is being started again; nothing is lost."
        others = tuple(
            seat for seat in status.waiting_for if self.ringholder.desk and seat != self.ringholder.desk.seat
        )
        if others:
            return f"Waiting for: {text.listed(others)}."
        return "Your decisions are kept. You can close this window at any moment and resume later."
