"""The choice of a seat: who one could be, what that is like, and who plays the rest."""

from collections.abc import Iterator
from itertools import groupby
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.screen import Screen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from simulation.contracts.catalogue import ScenarioCard
from simulation.contracts.view import SeatCard
from simulation.errors import RingholderError
from tui import text
from tui.commands import GLOSSARY, Command, bindings
from tui.screens.frame import Ours
from tui.widgets.brief import brief_of
from tui.widgets.frame import KeyBar, Ribbon
from tui.widgets.lists import Choices, Picks, Reading

CHARACTERS = {
    "ordinary": "ordinary: busy; does what falls due, one thing at a time",
    "cooperative": "cooperative: looks for what helps everybody",
    "self_interested": "self-interested: looks after its own first",
    "cautious": "cautious: waits, and takes no risks with money",
    "gaming": "gaming: uses every rule to its own advantage",
}


TAKE = Command("enter", "screen.take", "Take this seat", "Start a new game in this seat.")


class SeatList(Picks):
    """The list of seats."""

    HELP = "The seats. The arrow keys move between them, Enter takes one. Tab goes into the brief, to scroll it."
    BINDINGS = bindings((TAKE,))


class SeatsScreen(Ours, Screen[None]):
    """The seats on the left, the brief of one of them on the right."""

    PLACE = "seats"
    HELP_PAGE = "seats"
    CSS_PATH = "seats.tcss"
    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = (
        TAKE,
        Command("v", "other_scenario", "Other scenario", "Choose a seat in another scenario.", footer=False),
        GLOSSARY,
    )

    def __init__(self) -> None:
        super().__init__()
        self._cards: tuple[ScenarioCard, ...] = ()
        self._at = 0

    def compose(self) -> ComposeResult:
        """Heading, list and brief."""
        yield Ribbon(id="ribbon")
        yield Static("Looking for scenarios…", id="scenario", markup=False)
        with Horizontal(id="body"):
            yield SeatList(id="seats", classes="pane rows")
            with Reading(id="brief", classes="pane"):
                yield Static(id="words", markup=False)
        yield KeyBar(id="keys")

    def on_mount(self) -> None:
        """Ask for the scenarios, without holding up the screen."""
        self.query_one("#seats").border_title = "Who will you be?"
        self.query_one(Ribbon).heading = "choose a seat: Enter takes it"
        self.run_worker(self._look, thread=True, group="look")

    def _look(self) -> None:
        asked = self.ringholder.start.scenario
        try:
            launch = self.ringholder.launch
            cards = (launch.scenario(asked),) if asked else launch.scenarios()
        except RingholderError as problem:
            self.app.call_from_thread(self.ringholder.say, problem)
        else:
            self.app.call_from_thread(self._show, tuple(card for card in cards if card.seats))

    def _show(self, cards: tuple[ScenarioCard, ...]) -> None:
        self._cards, self._at = cards, 0
        self._list_seats()

    @property
    def _card(self) -> ScenarioCard:
        return self._cards[self._at]

    def _list_seats(self) -> None:
        """List the seats of the scenario in hand."""
        if not self._cards:
            self.query_one("#scenario", Static).update("No scenario with seats was found.")
            return
        card = self._card
        other = f"   v: another of {len(self._cards)} scenarios" if len(self._cards) > 1 else ""
        heading = f"{text.line(card.title)} · {text.count(card.rounds, 'quarter')} from {card.start}{other}"
        self.query_one("#scenario", Static).update(Content.assemble((heading, "bold"), "\n", text.line(card.summary)))
        seats = self.query_one("#seats", Choices)
        seats.set_options(_lines(card.seats))
        seats.highlighted = 1
        seats.focus()

    @on(OptionList.OptionHighlighted)
    def _brief(self, event: OptionList.OptionHighlighted) -> None:
        seat = next(seat for seat in self._card.seats if seat.seat == event.option_id)
        self.query_one("#words", Static).update(_brief(seat, self._card.seats))
        self.query_one("#brief").border_title = Content(text.line(seat.role_label))
        self.query_one("#brief").scroll_home(animate=False)

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self.ringholder.take_seat(self._card.name, str(event.option_id))

    def action_take(self) -> None:
        """Take the seat whose brief is shown."""
        self.query_one("#seats", Choices).action_select()

    def action_other_scenario(self) -> None:
        """Show the seats of the next scenario."""
        if len(self._cards) < 2:
            self.ringholder.refuse("No other scenario", "This is the only one that was found.")
        else:
            self._at = (self._at + 1) % len(self._cards)
            self._list_seats()


def _lines(seats: tuple[SeatCard, ...]) -> Iterator[Option]:
    """The seats under the names of their organisations' kinds."""
    for kind, group in groupby(sorted(seats, key=lambda seat: _GROUPS.index(_group(seat))), _group):
        yield Option(Content.styled(kind, "bold"), disabled=True)
        for seat in group:
            yield Option(Content(f"  {text.line(seat.role_label)}\n    {text.line(seat.name)}"), id=seat.seat)


_GROUPS = ("In general practice", "In the primary care trust (PCT)", "In the hospital trust", "In the community")


def _group(seat: SeatCard) -> str:
    if seat.role in {"gp", "practice_manager", "practice_nurse", "pbc_cluster_lead"}:
        return _GROUPS[0]
    if seat.role.startswith(("pct", "pec")):
        return _GROUPS[1]
    return _GROUPS[2] if seat.role.startswith("acute") else _GROUPS[3]


def _brief(seat: SeatCard, seats: tuple[SeatCard, ...]) -> Content:
    parts = [Content.assemble((text.line(seat.name), "bold")), *brief_of(seat)]
    others = "\n".join(f"· {text.seat(other)}: {_character(other)}" for other in seats if other.seat != seat.seat)
    parts.append(Content.assemble(("Who plays the rest: stand-ins", "bold $text-primary"), "\n", others))
    return Content("\n\n").join(parts)


def _character(seat: SeatCard) -> str:
    return CHARACTERS.get(seat.stand_in, text.line(seat.stand_in))
