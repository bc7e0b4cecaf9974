"""The history: any headline by quarter, as a plot, and what happened in each quarter."""

from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from simulation.contracts.view import Consequence, Tile, View
from tui import text
from tui.screens.frame import GameScreen
from tui.widgets.lists import Choices
from tui.widgets.panels import NewsProse, Title, news_lines, said_lines
from tui.widgets.plot import LinePlot, Series


class MeasureList(Choices):
    """The headlines whose history can be shown."""

    HELP = "The figures on your desk. The arrow keys move, and the plot follows; Tab goes to the plot."


class HistoryScreen(GameScreen):
    """A list of headlines, the plot of one, and the events of the quarter that is looked at."""

    PLACE = "history"
    HELP_PAGE = "history"
    CSS_PATH = "history.tcss"

    def __init__(self) -> None:
        super().__init__()
        self._tiles: tuple[Tile, ...] = ()
        self._past: tuple[View, ...] = ()

    def compose_body(self) -> ComposeResult:
        """The list to the left; plot and events to the right."""
        yield MeasureList(id="measures")
        with Vertical(id="looked_at"):
            yield LinePlot(id="plot")
            yield Static(id="about", classes="muted", markup=False)
            yield Title("Events", id="when")
            with VerticalScroll(id="events", can_focus=False):
                yield NewsProse(id="news")

    def show(self, view: View) -> None:
        """List the headlines, and plot the one asked for."""
        desk = self.ringholder.desk
        assert desk is not None
        past = (desk.view_of(number) for number in range(1, view.round + 1))
        self._past = tuple(found for found in past if found is not None) or (view,)
        self._tiles = (*view.tiles, *view.common)
        measures = self.query_one(MeasureList)
        measures.set_options(_options(view))
        keys = [(tile.measure, tile.organisation) for tile in self._tiles]
        asked = self.ringholder.looking_at
        measures.highlighted = _line_of(keys.index(asked) if asked in keys else 0, view)
        measures.focus()

    @on(OptionList.OptionHighlighted)
    def _plot(self, event: OptionList.OptionHighlighted) -> None:
        tile = self._tiles[int(str(event.option_id))]
        self.ringholder.looking_at = (tile.measure, tile.organisation)
        plot = self.query_one(LinePlot)
        plot.show(series_of(tile, self._past))
        about = self.query_one("#about", Static)
        about.display = bool(tile.about)
        about.update(f"{text.line(tile.label)}: {text.line(tile.about)}.")
        self._look_at(tile.quarters[plot.at] if tile.quarters else "")

    @on(OptionList.OptionSelected)
    def _to_the_plot(self) -> None:
        self.query_one(LinePlot).focus()

    @on(LinePlot.Moved)
    def _moved(self, event: LinePlot.Moved) -> None:
        self._look_at(event.quarter)

    def _look_at(self, quarter: str) -> None:
        view = next((view for view in self._past if view.quarter == quarter), None)
        self.query_one(Title).words = f"What happened in {quarter}" if view is not None else "Before the game"
        self.query_one(NewsProse).paragraphs = _events(view)
        self.query_one("#events", VerticalScroll).scroll_home(animate=False)


def _events(view: View | None) -> tuple[Content, ...]:
    """What happened in a quarter, and what others said in it."""
    if view is None:
        return (Content.styled("Nobody played yet.", "$text-muted"),)
    said = said_lines(view.said, "") if view.said else ()
    return (*news_lines(view.news, "Nothing has reached you."), *said)


def _options(view: View) -> list[Option]:
    own = [Option(_name(tile), id=str(at)) for at, tile in enumerate(view.tiles)]
    common = [Option(_name(tile), id=str(at)) for at, tile in enumerate(view.common, len(view.tiles))]
    return [_heading("Yours"), *own, _heading("For patients, together"), *common]


def _name(tile: Tile) -> Content:
    return Content(f" {text.line(tile.label)}")


def _heading(words: str) -> Option:
    return Option(Content.styled(words, "bold $text-primary"), disabled=True)


def _line_of(tile: int, view: View) -> int:
    """The line of the list on which a tile stands: there is a heading above each scorecard."""
    return tile + (1 if tile < len(view.tiles) else 2)


@dataclass(frozen=True)
class _Quarter:
    """What an earlier view said of one headline in its quarter."""

    plan: float | None
    left: float | None


def series_of(tile: Tile, past: tuple[View, ...]) -> Series:
    """A headline with the plan that held in each quarter, and what would have been."""
    said = {view.quarter: _said_of(tile, view) for view in past}
    blank = _Quarter(None, None)
    quarters = [said.get(quarter, blank) for quarter in tile.quarters]
    return Series(
        tile.label,
        tile.unit,
        tile.quarters,
        tile.reported,
        tuple(found.plan for found in quarters) if any(found.plan is not None for found in quarters) else _flat(tile),
        tuple(found.left for found in quarters),
    )


def _flat(tile: Tile) -> tuple[float | None, ...]:
    """The plan that holds now, where no quarter on the plot has been played yet."""
    return (*(None for _ in tile.quarters[1:]), tile.plan)


def _said_of(tile: Tile, view: View) -> _Quarter:
    key = (tile.measure, tile.organisation)
    tiles = (found for found in (*view.tiles, *view.common) if (found.measure, found.organisation) == key)
    outcome: Consequence | None = next(
        (found for found in view.consequences if (found.measure, found.organisation) == key), None
    )
    plan = outcome.plan if outcome is not None else next((found.plan for found in tiles), None)
    return _Quarter(plan, outcome.left_as_it_was if outcome is not None else None)
