"""The closing summary: where it all ended, what paid late, and what to talk about."""

from io import StringIO
from pathlib import Path

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content

from simulation.contracts.view import View
from tui import text
from tui.closing_text import closing_text, file_name
from tui.commands import Command
from tui.screens.frame import GameScreen
from tui.widgets.closing import ClosingTable
from tui.widgets.panels import Prose, Title


class StoryProse(Prose):
    """What paid, what did not, what was luck."""

    HELP = "What paid, what did not, and what was luck, as the game can tell from replaying the same world."


class QuestionProse(Prose):
    """Questions to talk about."""

    HELP = "Questions to talk about with others, or to think over. There is no right answer in the game."


class ClosingScreen(GameScreen):
    """Figures at the start, at the end and two years on; the story; the questions."""

    PLACE = "closing"
    SHOWS = "outcome"
    HELP_PAGE = "closing"
    CSS_PATH = "closing.tcss"
    COMMANDS_HERE = (Command("w", "write", "Save as text", "Save this summary as a text file.", also=("W",)),)
    _seen = False

    def compose_body(self) -> ComposeResult:
        """Figures, then words."""
        with VerticalScroll(id="sheet", can_focus=False):
            with Vertical(id="figures"):
                yield Title("What you were judged on")
                yield ClosingTable(id="own")
                yield Title(text.COMMON)
                yield ClosingTable(id="common")
            with Vertical(id="words"):
                yield Title("What paid, and what was luck")
                yield StoryProse(id="story")
                yield Title("To talk about")
                yield QuestionProse(id="questions")

    def show(self, view: View) -> None:
        """Draw the summary, once there is one."""
        if view.closing is None:
            nothing = "The game is not over: this fills when the last quarter has been played."
            self.query_one(StoryProse).paragraphs = (Content.styled(nothing, "$text-muted"),)
            return
        for scorecard in ("own", "common"):
            lines = tuple(line for line in view.closing.lines if line.scorecard == scorecard)
            self.query_one(f"#{scorecard}", ClosingTable).lines = lines
        self.query_one(StoryProse).paragraphs = _marked("▪", view.closing.story)
        self.query_one(QuestionProse).paragraphs = _marked("?", view.closing.questions)
        if not self._seen:
            self._seen = True
            self.call_after_refresh(self._begin)

    def _begin(self) -> None:
        """Begin at the top."""
        self.query_one("#own", ClosingTable).focus(scroll_visible=False)
        self.query_one("#sheet", VerticalScroll).scroll_home(animate=False)

    def action_write(self) -> None:
        """Save the summary as a text file, or hand it to the browser."""
        view = self.ringholder.outcome
        if view is None or view.closing is None:
            self.ringholder.refuse("Nothing to save yet", "The summary comes when the last quarter has been played.")
        else:
            summary = StringIO(closing_text(view))
            self.app.deliver_text(summary, save_directory=self._folder(), save_filename=file_name(view))

    def _folder(self) -> Path | None:
        """Where the session lies; nothing where the desk does not say, and the system's folder is used."""
        path = getattr(self.ringholder.desk, "path", None)
        return path.parent if isinstance(path, Path) else None


def _marked(mark: str, items: tuple[str, ...]) -> tuple[Content, ...]:
    return tuple(Content.assemble((f"{mark} ", "$text-accent bold"), text.line(item)) for item in items)
