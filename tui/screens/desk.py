"""The desk: what matters to this seat now."""

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content

from simulation.contracts.agreement import Agreement
from simulation.contracts.view import View
from tui import text
from tui.screens.frame import GameScreen
from tui.widgets.budget import BudgetBars
from tui.widgets.panels import DueProse, NewsProse, SaidProse, Title, news_lines, said_lines
from tui.widgets.tiles import Headline, TileGrid, TileTable


class DeskScreen(GameScreen):
    """Headlines, budget, news, what others said, and what falls due."""

    PLACE = "desk"
    HELP_PAGE = "desk"
    CSS_PATH = "desk.tcss"
    _seen = False

    def compose_body(self) -> ComposeResult:
        """Figures to the left, words to the right; one below the other where there is no room."""
        with VerticalScroll(id="sheet", can_focus=False):
            with Vertical(id="figures"):
                yield Title("What you are judged on")
                yield TileGrid(id="own")
                yield Title(text.COMMON)
                yield TileTable(id="common")
                yield Title("Budget and spend, this year to date")
                yield BudgetBars(id="budget")
            with Vertical(id="words"):
                yield Title("Agreements that fall due")
                yield DueProse(id="due")
                yield Title("News")
                yield NewsProse(id="news")
                yield Title("What others decided, and why")
                yield SaidProse(id="said")

    def show(self, view: View) -> None:
        """Draw the figures and the words."""
        self.query_one("#own", TileGrid).show(view.tiles)
        self.query_one("#common", TileTable).show(view.common)
        self.query_one(BudgetBars).budget = view.budget
        self.query_one(DueProse).paragraphs = due(view)
        self.query_one(NewsProse).paragraphs = news_lines(view.news, "Nothing has reached you.")
        outcome = self.ringholder.outcome
        said = view.said or (outcome.said if outcome is not None else ())
        self.query_one(SaidProse).paragraphs = said_lines(said, "Nothing yet: the others have not decided anything.")

        if not self._seen:
            self._seen = True
            self.call_after_refresh(self._begin)

    def _begin(self) -> None:
        """Begin at the first figure."""
        for first in self.query(Headline).results():
            first.focus(scroll_visible=False)
            break
        self.query_one("#sheet", VerticalScroll).scroll_home(animate=False)

    @on(Headline.Chosen)
    def _history(self, event: Headline.Chosen) -> None:
        self.ringholder.look_back(event.tile.measure, event.tile.organisation)


def due(view: View) -> tuple[Content, ...]:
    """Open agreements, the one that falls due first at the top."""
    still_open = sorted(
        (found for found in view.agreements if found.status == "open"), key=lambda found: found.offer.until_round
    )
    return tuple(part for found in still_open for part in _promise(found, view)) or (
        Content.styled("None. Press A to make somebody an offer.", "$text-muted"),
    )


def _promise(found: Agreement, view: View) -> tuple[Content, ...]:
    names = {card.seat: text.line(card.role_label) for card in view.partners} | {view.seat.seat: "You"}
    left = found.offer.until_round - view.round
    when = (
        ("! due now", "$text-warning bold") if left <= 0 else (f"due in {text.count(left, 'quarter')}", "$text-muted")
    )
    other = found.offer.to if found.offer.by == view.seat.seat else found.offer.by
    head = Content.assemble(("▪ ", "$text-accent"), "With ", (names.get(other, other), "bold"), "  ", when)
    return head, *(
        Content.assemble(f"  {names.get(item.by, item.by)}: {text.term(item, view.templates)}")
        for item in found.offer.terms
    )
