"""Help for what is on the screen: the page beside the screen, the thing in focus, and the keys that work."""

from textual.app import ComposeResult
from textual.binding import ActiveBinding
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen, Screen
from textual.widget import Widget
from textual.widgets import Markdown, Static

from tui.commands import Command, binding_key
from tui.screens.frame import Ours
from tui.widgets.frame import KeyBar
from tui.widgets.lists import Reading


class HelpDialog(Ours, ModalScreen[None]):
    """Explains one screen and one widget of it."""

    PLACE = "help"
    CSS_PATH = "help.tcss"
    COMMANDS_HERE = (
        Command("escape", "dismiss", "Close", "Close the help.", also=("question_mark", "f1", "enter"), palette=False),
    )

    def __init__(self, page: str, focus_help: str, keys: tuple[tuple[str, str, str], ...]) -> None:
        super().__init__()
        self._page, self._focus_help, self._keys = page, focus_help, keys

    @classmethod
    def about(cls, screen: Screen[object]) -> "HelpDialog":
        """Help for `screen` as it stands."""
        page = screen.help_page() if isinstance(screen, Ours) else ""
        return cls(page, _help_of(screen.focused), _keys_of(list(screen.active_bindings.values())))

    def compose(self) -> ComposeResult:
        """The three parts, one below the other."""
        with Vertical(id="box") as box:
            box.border_title = Content("Help")
            with Reading(id="pages"):
                if self._focus_help:
                    yield Static("The thing in focus", classes="heading", markup=False)
                    yield Static(self._focus_help, classes="words", markup=False)
                yield Markdown(self._page)
                yield Static("The keys that work here", classes="heading", markup=False)
                yield Static(_table(self._keys))
        yield KeyBar(id="keys")


def _help_of(focused: Widget | None) -> str:
    """What the widget in focus, or the nearest thing around it, says about itself."""
    for node in focused.ancestors_with_self if focused else ():
        words = getattr(node, "explains", "") or getattr(node, "HELP", "")
        if words and isinstance(node, Widget) and not isinstance(node, Screen):
            return str(words)
    return ""


def _keys_of(active: list[ActiveBinding]) -> tuple[tuple[str, str, str], ...]:
    rows: dict[str, tuple[str, str, str]] = {}
    for found in active:
        binding = found.binding
        if binding.description and not binding.system and binding.action not in rows:
            rows[binding.action] = (binding_key(binding), binding.description, binding.tooltip)
    return tuple(rows.values())


def _table(keys: tuple[tuple[str, str, str], ...]) -> Content:
    rows = (
        Content.assemble((f"{key:>12}  ", "bold $text-accent"), (label, "bold"), f"  {more}")
        for key, label, more in keys
    )
    return Content("\n").join(rows)
