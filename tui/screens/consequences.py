"""The consequences: what followed in the quarter just played, and why."""

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content

from simulation.contracts.view import Challenge, View
from tui import text
from tui.screens.frame import GameScreen
from tui.widgets.outcome import OutcomeHead, OutcomeRow, OutcomeTable
from tui.widgets.panels import ChallengeProse, NewsProse, SaidProse, Title, news_lines, said_lines
from tui.widgets.settled import SettledProse, settled


class ConsequencesScreen(GameScreen):
    """Each headline against last quarter, plan and what would have been; then the others, and the challenges."""

    PLACE = "consequences"
    SHOWS = "outcome"
    HELP_PAGE = "consequences"
    CSS_PATH = "consequences.tcss"
    _seen: View | None = None

    def compose_body(self) -> ComposeResult:
        """Figures first; then what others did."""
        with VerticalScroll(id="sheet", can_focus=False):
            yield OutcomeHead()
            with Vertical(id="figures"):
                yield Title("What you are judged on")
                yield OutcomeTable(id="own")
                yield Title(text.COMMON)
                yield OutcomeTable(id="common")
            with Vertical(id="words"):
                yield Title("Your plan and your agreements", id="settled_title")
                yield SettledProse(id="settled")
                yield Title("The challenges")
                yield ChallengeProse(id="challenges")
                yield Title("What others decided, and why")
                yield SaidProse(id="said")
                yield Title("News")
                yield NewsProse(id="news")

    def show(self, view: View) -> None:
        """Draw the quarter."""
        for scorecard in ("own", "common"):
            rows = tuple(found for found in view.consequences if found.scorecard == scorecard)
            self.query_one(f"#{scorecard}", OutcomeTable).show(rows)
        self._show_settled(view)
        self.query_one(ChallengeProse).paragraphs = challenge_lines(view.challenges)
        self.query_one(SaidProse).paragraphs = said_lines(view.said, "You have heard nothing of what others decided.")
        self.query_one(NewsProse).paragraphs = news_lines(view.news, "Nothing has reached you.")
        if view != self._seen:
            self._seen = view
            self.call_after_refresh(self._begin)

    def _show_settled(self, view: View) -> None:
        """Say what became of the seat's plan and agreements, where something did."""
        desk = self.ringholder.desk
        earlier = desk.view_of(view.round - 1) if desk is not None and view.round > 1 else None
        lines = settled(view, earlier)
        self.query_one("#settled_title").display = self.query_one(SettledProse).display = bool(lines)
        self.query_one(SettledProse).paragraphs = lines

    def _begin(self) -> None:
        """Begin at the first headline."""
        for row in self.query(OutcomeRow).results():
            row.focus(scroll_visible=False)
            break
        self.query_one("#sheet", VerticalScroll).scroll_home(animate=False)

    @on(OutcomeRow.Chosen)
    def _history(self, event: OutcomeRow.Chosen) -> None:
        self.ringholder.look_back(event.outcome.measure, event.outcome.organisation)


def challenge_lines(challenges: tuple[Challenge, ...]) -> tuple[Content, ...]:
    """The challenges of the quarter, and what was chosen."""
    nothing = Content.styled("None struck this quarter.", "$text-muted")
    return tuple(line for found in challenges for line in _challenge(found)) or (nothing,)


def _challenge(found: Challenge) -> tuple[Content, ...]:
    head = Content.assemble(("! ", "$text-warning bold"), (text.line(found.title), "bold"))
    if found.decided:
        return head, Content.assemble("  chosen: ", (text.line(found.decided), "$text-primary"))
    return (head,)
