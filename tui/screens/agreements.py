"""Offers to and from this seat, and the agreements that were made."""

from typing import Literal, cast

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import OptionList, Static

from simulation.contracts.agreement import Offer, Reply
from simulation.contracts.decision import Option as Choice
from simulation.contracts.view import View
from tui import text
from tui.commands import Command, bindings
from tui.offer_draft import OfferDraft
from tui.screens.frame import GameScreen
from tui.widgets import deals
from tui.widgets.dialogs import Choose, Words
from tui.widgets.lists import Picks, Reading

CHOOSE = (Command("enter", "screen.choose", "Choose", "Reply to the offer under the cursor, or make one."),)
MAKE = (Command("o", "make", "Make an offer", "Offer another seat terms.", also=("O",)),)
VERDICTS = (
    Choice("accept", "Accept", "It becomes an agreement at once."),
    Choice("counter", "Make a counter-offer", "A sheet opens with these terms, to change and send back."),
    Choice("decline", "Decline"),
)


class Deals(Picks):
    """The list of offers and agreements."""

    HELP = (
        "Offers and agreements. Enter on “Make an offer” opens a sheet to write one; Enter on an offer to you lets you "
        "accept, decline or counter it. ◔ is open, ✓ was kept, × was broken."
    )
    BINDINGS = bindings(CHOOSE)


class AgreementsScreen(GameScreen):
    """The list on the left, the offer or agreement under the cursor on the right."""

    PLACE = "agreements"
    HELP_PAGE = "agreements"
    CSS_PATH = "agreements.tcss"
    COMMANDS_HERE = (*CHOOSE, *MAKE)

    def compose_body(self) -> ComposeResult:
        """List and details."""
        with Horizontal(id="halves"):
            yield Deals(id="deals", classes="pane rows")
            with Reading(id="details", classes="pane"):
                yield Static(id="words", markup=False)

    def show(self, view: View) -> None:
        """List what there is; the cursor stays where it was."""
        self._view = view
        listed = self.query_one(Deals)
        listed.border_title = "Between you and others"
        at = listed.highlighted
        listed.set_options(deals.rows(view))
        listed.highlighted = min(at, listed.option_count - 1) if at else self._first_to_answer()
        self._describe()

    def _first_to_answer(self) -> int:
        """Begin at an offer that waits for an answer, else at the line that makes one."""
        return 2 if any(offer.to == self._view.seat.seat for offer in self._view.offers) else 0

    @property
    def _row(self) -> tuple[str, int]:
        listed = self.query_one(Deals)
        at = listed.highlighted
        kind, _, number = (str(listed.get_option_at_index(at).id) if at is not None else "").partition(":")
        return kind, int(number or 0)

    def _offer(self, number: int) -> Offer:
        return next(offer for offer in self._view.offers if offer.number == number)

    @on(OptionList.OptionHighlighted)
    def _describe(self) -> None:
        kind, number = self._row
        title, words = "Make an offer", deals.about_making(self._view)
        if kind == "o":
            title, words = f"Offer {number}", deals.about_offer(self._offer(number), self._view)
        elif kind == "a":
            found = next(agreement for agreement in self._view.agreements if agreement.offer.number == number)
            title, words = f"Agreement {number}", deals.about_agreement(found, self._view)
        self.query_one("#details", Reading).border_title = title
        self.query_one("#words", Static).update(words)

    @on(OptionList.OptionSelected)
    def action_choose(self) -> None:
        """Reply to an offer, or make one."""
        kind, number = self._row
        if kind == "new":
            self.action_make()
        elif kind == "o" and self._offer(number).to == self._view.seat.seat:
            self._reply(self._offer(number))
        elif kind == "o":
            self.ringholder.refuse("Your own offer", "The other seat has not answered yet.")
        else:
            self.ringholder.refuse("Agreed already", "It is kept or broken by what you do; it falls due by itself.")

    @work(group="deal", exclusive=True)
    async def _reply(self, offer: Offer) -> None:
        says = f"From {deals.name_of(self._view, offer.by)}. {text.line(offer.words)}"
        verdict = await self.app.push_screen_wait(Choose(f"Offer {offer.number}", says, VERDICTS))
        if verdict == "counter":
            self._write_offer(OfferDraft.countering(offer))
            return
        if verdict is None:
            return
        reason = await self.app.push_screen_wait(
            Words("Why?", "One sentence for the other seat; you can leave it empty.")
        )
        answer = cast(Literal["accept", "decline"], verdict)
        if reason is not None and self.ringholder.act(
            lambda desk: desk.reply(Reply(offer.number, desk.seat, answer, reason))
        ):
            self.notify("Your reply is kept.", title="Accepted" if verdict == "accept" else "Declined")

    def action_make(self) -> None:
        """Open the sheet for a new offer."""
        if not self._view.partners or not self._view.templates:
            self.ringholder.refuse("No offers now", "There is nothing that your seat could offer or ask in this phase.")
        else:
            self._write_offer(self.ringholder.offer_draft or OfferDraft.fresh(self._view))

    @work(group="compose", exclusive=True)
    async def _write_offer(self, draft: OfferDraft) -> None:
        from tui.screens.offer import OfferDialog

        made = await self.app.push_screen_wait(OfferDialog(self._view, draft))
        if not isinstance(made, Offer):
            return
        if made.answers and not self.ringholder.act(
            lambda desk: desk.reply(Reply(made.answers, desk.seat, "counter", made.words))
        ):
            return
        if self.ringholder.act(lambda desk: desk.offer(made)):
            self.ringholder.offer_draft = None
            self.notify(
                Content(f"To {deals.name_of(self._view, made.to)}").plain, title="Your offer is sent", markup=False
            )
