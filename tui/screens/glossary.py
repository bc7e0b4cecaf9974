"""The glossary: every NHS term that the game uses."""

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from simulation.vocabulary import TERMS, Term
from tui import text
from tui.commands import Command
from tui.screens.frame import Ours
from tui.widgets.frame import KeyBar, Ribbon
from tui.widgets.lists import Choices, Picks, Reading


class Words(Input):
    """Where one types a part of a word."""

    HELP = "Type a part of a word or an abbreviation; the list below keeps to what fits. The arrow down goes into it."

    def key_down(self) -> None:
        """Go into the list."""
        self.screen.focus_next()


class GlossaryScreen(Ours, Screen[None]):
    """The terms on the left, the meaning of one on the right."""

    PLACE = "glossary"
    HELP_PAGE = "glossary"
    CSS_PATH = "glossary.tcss"
    COMMANDS_HERE = (
        Command("slash", "find", "Find", "Type a part of a word.", footer=False),
        Command("escape", "app.go_back", "Close", "Close the glossary.", palette=False),
    )

    def compose(self) -> ComposeResult:
        """Field, list and meaning."""
        yield Ribbon(id="ribbon")
        yield Words(placeholder="Type a word, or move down into the list", id="find")
        with Horizontal(id="body"):
            yield Picks(id="terms", classes="pane rows")
            with Reading(id="meaning", classes="pane"):
                yield Static(id="words", markup=False)
        yield KeyBar(id="keys")

    def on_mount(self) -> None:
        """List every term."""
        self.query_one(Ribbon).heading = "glossary of NHS terms, 2005 to 2008"
        self._list("")

    def on_screen_resume(self) -> None:
        """Begin with an empty field."""
        self.query_one(Words).value = ""
        self.query_one(Words).focus()

    @on(Input.Changed)
    def _find(self, event: Input.Changed) -> None:
        self._list(event.value.strip().lower())

    def _list(self, part: str) -> None:
        self._found = [term for term in sorted(TERMS, key=lambda term: term.label.lower()) if _fits(term, part)]
        listed = self.query_one("#terms", Choices)
        listed.border_title = text.count(len(self._found), "term")
        listed.set_options(Option(_row(term)) for term in self._found)
        listed.highlighted = 0 if self._found else None
        if not self._found:
            self.query_one("#words", Static).update("No term has that in it. Try fewer letters.")

    @on(OptionList.OptionHighlighted)
    def _explain(self, event: OptionList.OptionHighlighted) -> None:
        term = self._found[event.option_index]
        self.query_one("#meaning").border_title = term.label
        self.query_one("#words", Static).update(_meaning(term))

    @on(OptionList.OptionSelected)
    def _read(self) -> None:
        self.query_one("#meaning").focus()

    def action_find(self) -> None:
        """Go to the field."""
        self.query_one(Words).focus()


def _fits(term: Term, part: str) -> bool:
    return part in term.label.lower() or part in term.abbreviation.lower()


def _row(term: Term) -> Content:
    short = f"  {term.abbreviation}" if term.abbreviation else ""
    return Content.assemble(term.label, (short, "bold $text-accent"))


def _meaning(term: Term) -> Content:
    parts = [Content.styled(term.first_sight, "bold"), Content(term.definition)]
    if term.unit:
        parts.append(Content(f"Counted in: {term.unit}"))
    parts.append(Content.styled(f"In use from {term.since} {_until(term)}\nSource: {term.source}", "$text-muted"))
    return Content("\n\n").join(parts)


def _until(term: Term) -> str:
    return f"until {term.until}" if term.until else "on"
