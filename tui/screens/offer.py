"""The sheet on which an offer is written."""

from collections.abc import Iterator
from dataclasses import replace

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from simulation.contracts.agreement import TermTemplate
from simulation.contracts.decision import Option as Choice
from simulation.contracts.decision import Value
from simulation.contracts.view import View
from tui import text
from tui.commands import Command, bindings
from tui.offer_draft import OfferDraft
from tui.screens.frame import Overlay
from tui.widgets import deals
from tui.widgets.dialogs import Choose, Number, Words
from tui.widgets.frame import KeyBar
from tui.widgets.lists import Choices

CHANGES = (
    Command("left", "screen.step(-1)", "Change", "The value before; or an earlier date.", shows="← →"),
    Command("right", "screen.step(1)", "More", "The next value; or a later date.", footer=False),
    Command("enter", "screen.choose", "Choose", "Put a term in or take it out; choose the partner; send."),
)


class Sheet(Choices):
    """The rows of the sheet."""

    HELP = (
        "The sheet of an offer. Enter on a term puts it in or takes it out; the left and right arrows change "
        "its value. Enter on the first line chooses the other seat, Enter on the last one sends the offer."
    )
    BINDINGS = bindings(CHANGES)


class OfferDialog(Overlay):
    """To whom, what each undertakes, until when, and a sentence."""

    PLACE = "offer"
    HELP_PAGE = "offer"
    CSS_PATH = "offer.tcss"
    COMMANDS_HERE = CHANGES

    def __init__(self, view: View, draft: OfferDraft) -> None:
        super().__init__()
        self._view, self._draft = view, draft

    def compose(self) -> ComposeResult:
        """The sheet and its keys."""
        with Vertical(id="box") as box:
            box.border_title = f"Counter-offer to offer {self._draft.answers}" if self._draft.answers else "An offer"
            yield Sheet(id="sheet", classes="rows")
            yield Static("", id="explains", markup=False)
        yield KeyBar(id="keys")

    def on_mount(self) -> None:
        """Fill the sheet."""
        self._fill()

    def _fill(self) -> None:
        sheet = self.query_one(Sheet)
        at = sheet.highlighted or 0
        sheet.set_options(self._rows())
        sheet.highlighted = min(at, sheet.option_count - 1)

    def _rows(self) -> Iterator[Option]:
        view, draft = self._view, self._draft
        yield Option(Content.assemble("To: ", (deals.name_of(view, draft.to), "bold")), id="to")
        yield from self._terms("You undertake", view.seat.seat)
        yield from self._terms("They undertake", draft.to)
        yield Option(
            Content.assemble("Until: ", (f"the end of round {draft.until_round} of {view.rounds}", "bold")), id="until"
        )
        yield Option(Content.assemble("Words: ", (text.line(draft.words) or "none yet", "bold")), id="words")
        yield Option(Content.styled("► Send the offer", "bold $text-success"), id="send")

    def _terms(self, title: str, seat: str) -> Iterator[Option]:
        yield Option(Content.styled(title, "bold $text-primary"), disabled=True)
        mine = [(at, found) for at, found in enumerate(self._view.templates) if found.by == seat]
        for at, template in mine:
            value = self._draft.value(template)
            label = text.line(template.label)
            row = f"  [ ] {label}" if value is None else f"  [x] {label}: {_bounded(template, value)}"
            yield Option(Content.styled(row, "" if value is None else "bold"), id=f"t:{at}")
        if not mine:
            yield Option("      nothing that can be promised here", disabled=True)

    @property
    def _row(self) -> str:
        sheet = self.query_one(Sheet)
        return str(sheet.get_option_at_index(sheet.highlighted).id) if sheet.highlighted is not None else ""

    @property
    def _template(self) -> TermTemplate | None:
        kind, _, at = self._row.partition(":")
        return self._view.templates[int(at)] if kind == "t" else None

    @on(OptionList.OptionHighlighted)
    def _explain(self) -> None:
        template = self._template
        words = {
            "to": "Enter chooses the other seat.",
            "until": "← → change the date. What was undertaken must hold when that round ends.",
            "words": "Enter: a sentence that goes with the offer.",
            "send": "Enter sends it. The other seat accepts, declines or counters, and says why.",
        }.get(self._row, "")
        if template is not None:
            values = " / ".join(text.line(label) for _, label in template.options) or _range(template)
            words = f"{_KINDS[template.kind]}: {values}. Enter puts it in or takes it out; ← → change the value."
        self.query_one("#explains", Static).update(words)

    def action_step(self, steps: int) -> None:
        """Change the value or the date under the cursor."""
        template = self._template
        if template is not None:
            self._keep(self._draft.stepped(template, steps))
        elif self._row == "until":
            self._keep(self._draft.until(self._draft.until_round + steps, self._view))

    def _keep(self, draft: OfferDraft) -> None:
        self._draft = draft
        if not draft.answers:
            self.ringholder.offer_draft = draft
        self._fill()

    @on(OptionList.OptionSelected)
    def action_choose(self) -> None:
        """Do what fits the row under the cursor."""
        template = self._template
        if template is not None:
            self._take_in(template)
        elif self._row == "to":
            self._choose_partner()
        elif self._row == "words":
            self._write()
        elif self._row == "send":
            self._send()

    @work(group="sheet", exclusive=True)
    async def _take_in(self, template: TermTemplate) -> None:
        value: Value | None = None
        if self._draft.value(template) is None:
            value = await self.app.push_screen_wait(_asking(template))
            if value is None:
                return
        self._keep(self._draft.with_value(template, value))

    @work(group="sheet", exclusive=True)
    async def _choose_partner(self) -> None:
        if self._draft.answers:
            self.ringholder.refuse("A counter-offer goes back", "It goes to the seat that made the offer.")
            return
        options = tuple(Choice(card.seat, text.seat(card)) for card in self._view.partners)
        seat = await self.app.push_screen_wait(Choose("To whom?", "", options, self._draft.to))
        if seat is not None and seat != self._draft.to:
            self._keep(self._draft.to_partner(seat))

    @work(group="sheet", exclusive=True)
    async def _write(self) -> None:
        words = await self.app.push_screen_wait(
            Words("Words", "A sentence that goes with the offer.", self._draft.words)
        )
        if words is not None:
            self._keep(replace(self._draft, words=words))

    def _send(self) -> None:
        offer = self._draft.offer(self._view)
        if offer.terms:
            self.dismiss(offer)
        else:
            self.ringholder.refuse("An empty offer", "Put in at least one term: what you undertake, or what you ask.")


_KINDS = {
    "money": "Money",
    "activity": "Activity",
    "service": "A service",
    "support": "Support",
    "promise": "A promise",
}


def _bounded(template: TermTemplate, value: Value) -> str:
    bound = {"at_least": "at least ", "at_most": "at most ", "exactly": ""}[template.bound]
    return f"{bound}{text.term_value(template, value)}"


def _range(template: TermTemplate) -> str:
    return f"{text.term_value(template, template.low)} to {text.term_value(template, template.high)}"


def _asking(template: TermTemplate) -> Choose | Number:
    """The dialog that asks for the value of a term."""
    says = {"at_least": "At least:", "at_most": "At most:", "exactly": ""}[template.bound]
    if template.options:
        return Choose(template.label, says, tuple(Choice(code, label) for code, label in template.options))
    unit = template.unit or ("pounds" if template.kind == "money" else "")
    return Number(template.label, says, template.low, (template.low, template.high, template.step), unit)
