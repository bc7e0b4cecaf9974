"""Asks where to go when the player leaves a game."""

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tui.screens.frame import Overlay
from tui.widgets.lists import Choices

_WAYS = (("stay", "Stay in the game"), ("menu", "Go to the menu"), ("quit", "Quit the program"))


class LeaveDialog(Overlay):
    """Nothing is lost by leaving."""

    PLACE = "leave"
    CSS_PATH = "leave.tcss"

    def compose(self) -> ComposeResult:
        """What happens to the game, and the ways."""
        with Vertical(id="box") as box:
            box.border_title = "Leave the game?"
            yield Static(
                "Everything that you did is kept. “Resume a saved game” in the menu goes on from here.", markup=False
            )
            yield Choices(*(Option(Content(f" {label}"), id=way) for way, label in _WAYS))

    @on(OptionList.OptionSelected)
    def _answer(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option_id)
