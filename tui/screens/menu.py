"""The menu: a new game, a saved one, the glossary, help, or out."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Center, Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tui.commands import GLOSSARY, Command
from tui.screens.frame import Ours
from tui.widgets.frame import KeyBar
from tui.widgets.lists import Choices

_TITLE = "R I N G H O L D E R"
_SUBTITLE = "Practice-based commissioning in the English NHS, 2005 to 2008"
_ITEMS = (
    ("new", "New game", "Take a seat in a local health economy and play it, quarter by quarter. 20 to 40 minutes."),
    ("saved", "Resume a saved game", "Go on where you left. Every decision was kept the moment you took it."),
    ("glossary", "Glossary", "What PCT, PBC, tariff and all the other words of the time mean."),
    ("help", "How to play", "The keys, and how a round goes, on one page."),
    ("quit", "Quit", "Back to where you came from."),
)


class MenuScreen(Ours, Screen[None]):
    """Where the program opens."""

    PLACE = "menu"
    HELP_PAGE = "menu"
    CSS_PATH = "menu.tcss"
    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = (
        Command("n", "pick('new')", "New game", "Choose a seat and start.", footer=False, also=("N",)),
        Command("r", "pick('saved')", "Resume", "Go on with a saved game.", footer=False, also=("R",)),
        GLOSSARY,
    )

    def compose(self) -> ComposeResult:
        """Title, list, and the explanation of the line that the cursor is on."""
        with Vertical(id="menu"):
            yield Static(_TITLE, id="title", markup=False)
            yield Static(_SUBTITLE, id="subtitle", markup=False)
            with Center():
                yield Choices(*(Option(Content(f" {label}"), id=name) for name, label, _ in _ITEMS), id="items")
            yield Static("", id="about", markup=False)
            yield Static("↑ ↓ move      Enter choose      ? help", id="how", markup=False)
        yield KeyBar(id="keys")

    @on(OptionList.OptionHighlighted)
    def _explain(self, event: OptionList.OptionHighlighted) -> None:
        self.query_one("#about", Static).update(_ITEMS[event.option_index][2])

    @on(OptionList.OptionSelected)
    def _pick(self, event: OptionList.OptionSelected) -> None:
        self.action_pick(str(event.option_id))

    def action_pick(self, name: str) -> None:
        """Do what a line of the menu says."""
        if name == "new":
            self.app.push_screen("seats")
        elif name == "saved":
            self.app.push_screen("saved")
        elif name == "glossary":
            self.ringholder.go("glossary")
        elif name == "help":
            self.ringholder.action_help()
        else:
            self.app.exit()
