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
from tui.widgets.panels import DueProse, NewsProse, SaidProse, Title, news_lines
from tui.widgets.tiles import Headline, TileGrid, TileTable


class DeskScreen(GameScreen):
    """Headlines, budget, news, what others said, and what falls due."""

    PLACE = "desk"
    HELP_PAGE = "desk"
    CSS_PATH = "desk.tcss"

    def compose_body(self) -> ComposeResult:
        """Figures to the left, words to the right; one below the other where there is no room."""
        with VerticalScroll(id="sheet", can_focus=False):
            with Vertical(id="figures"):
                yield Title("What you are judged on")
                yield TileGrid(id="own")
                yield Title("What makes sense for patients")
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
        self.query_one(DueProse).show(due(view))
        self.query_one(NewsProse).show(news_lines(view.news, "Nothing has reached you."))
        outcome = self.ringholder.outcome
        said = view.said or (outcome.said if outcome is not None else ())
        self.query_one(SaidProse).show(news_lines(said, "Nothing yet: the others have not decided anything."))

    @on(Headline.Chosen)
    def _history(self, event: Headline.Chosen) -> None:
        self.ringholder.look_back(event.tile.measure, event.tile.organisation)


def due(view: View) -> Content:
    """Open agreements, the one that falls due first at the top."""
    still_open = sorted(
        (found for found in view.agreements if found.status == "open"), key=lambda found: found.offer.until_round
    )
    if not still_open:
        return Content.styled("None. Press A to make somebody an offer.", "$text-muted")
    return Content("\n").join(_promise(found, view) for found in still_open)


def _promise(found: Agreement, view: View) -> Content:
    names = {card.seat: text.line(card.role_label) for card in (*view.partners, view.seat)} | {view.seat.seat: "You"}
    now = found.offer.until_round <= view.round
    when = "! due this quarter" if now else f"due in {text.count(found.offer.until_round - view.round, 'quarter')}"
    terms = "\n".join(
        f"  {names.get(item.by, item.by)}: {text.term(item, view.templates)}" for item in found.offer.terms
    )
    other = found.offer.to if found.offer.by == view.seat.seat else found.offer.by
    return Content.assemble(
        "▪ with ",
        (names.get(other, other), "bold"),
        (f"  {when}", "$text-warning bold" if now else "$text-muted"),
        f"\n{terms}",
    )
