"""The map: places and flows, the waits, and the trust between organisations."""

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static, TabbedContent, TabPane

from simulation.contracts.view import View
from tui.commands import Command
from tui.screens.frame import GameScreen
from tui.widgets.map import SchematicMap, describe
from tui.widgets.panels import Title
from tui.widgets.trust import TrustLadder, TrustMirror, others
from tui.widgets.waits import WaitChart

_LEGEND = (
    ("G", "$text-success bold"), " good  ", ("M", "$text-accent bold"), " middling  ", ("P", "$text-error bold"),
    " poor  ", ("?", "$text-muted bold"), " not known  · a lone letter is a practice",
)  # fmt: skip
_PICTURES = {"flows": "#places_map", "waits": "#wait_chart", "trust": "#mirror"}


class MapScreen(GameScreen):
    """Three pictures, one behind the other."""

    PLACE = "map"
    HELP_PAGE = "map"
    CSS_PATH = "map.tcss"
    COMMANDS_HERE = (
        Command("1", "show_tab('flows')", "Map", "Show places and the patients who go between them."),
        Command("2", "show_tab('waits')", "Waits", "Show how long people have been waiting."),
        Command("3", "show_tab('trust')", "Trust", "Show who trusts whom."),
    )
    _seen = False
    _wanted = ""

    def compose_body(self) -> ComposeResult:
        """A tab for each picture."""
        with TabbedContent(id="tabs"):
            with TabPane("1 Map and flows", id="flows"):
                yield SchematicMap(id="places_map")
                yield Static(Content.assemble(*_LEGEND), id="legend")
                yield Static(id="place")
            with TabPane("2 Waits", id="waits"), VerticalScroll(can_focus=False):
                yield WaitChart(id="wait_chart")
            with TabPane("3 Trust", id="trust"), VerticalScroll(can_focus=False):
                yield TrustMirror(id="mirror")
                yield Title("Between others", id="between")
                yield TrustLadder(id="ladder")

    def show(self, view: View) -> None:
        """Draw the pictures."""
        self.query_one(SchematicMap).show(view.nodes, view.flows, view.seat.organisation)
        self.query_one(WaitChart).bands = view.waits
        self.query_one(TrustMirror).links = view.trust
        self.query_one(TrustLadder).links = others(view.trust)
        self.query_one("#between").display = self.query_one(TrustLadder).display = bool(others(view.trust))
        self._describe()
        if not self._seen:
            self._seen = True
            self.query_one(SchematicMap).focus()

    def on_resize(self) -> None:
        """Write the line on the place anew for its width."""
        self.call_after_refresh(self._describe)

    def action_show_tab(self, name: str) -> None:
        """Show one of the pictures, and go to it."""
        self._wanted = name
        tabs = self.query_one(TabbedContent)
        if tabs.active == name:
            self._arrived()
            return
        # what is hidden while it is focused lets go of the focus some time later, even when that is elsewhere by then
        self.set_focus(None)
        tabs.active = name

    @on(TabbedContent.TabActivated)
    def _arrived(self) -> None:
        """Go to the picture that a number asked for; who walks along the tabs stays there."""
        if self._wanted:
            self.query_one(_PICTURES[self._wanted]).focus()
            self._wanted = ""

    @on(SchematicMap.Chosen)
    def _describe(self) -> None:
        places = self.query_one(SchematicMap)
        line = self.query_one("#place", Static)
        node = next((node for node in places.nodes if node.id == places.chosen), None)
        width = max(self.size.width - 4, 20)
        line.update(describe(node, places.nodes, places.flows, width) if node is not None else "")
