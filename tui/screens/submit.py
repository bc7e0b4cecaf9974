"""Asks whether to submit the round, saying what goes in and what is left open."""

from collections.abc import Iterator

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from simulation.contracts.act import Act
from simulation.contracts.decision import Answer
from simulation.contracts.plan import Plan, Ruling
from simulation.contracts.view import View
from tui import flow, text
from tui.screens.frame import Overlay
from tui.widgets.lists import Choices, Reading


class SubmitDialog(Overlay):
    """What is submitted, what is left open, and whether to go on."""

    PLACE = "submit"
    HELP_PAGE = "submit"
    CSS_PATH = "submit.tcss"

    def compose(self) -> ComposeResult:
        """Two lists to read and two ways to go."""
        view, drafts = self.ringholder.view, self.ringholder.drafts
        assert view is not None
        with Vertical(id="box") as box:
            box.border_title = Content(f"Submit {view.quarter}, {text.round_of(view.round, view.rounds)}?")
            with Reading(id="summary", can_focus=False):
                yield Static(
                    _section("Goes in", list(goes_in(view, drafts)), "No changes: your levers stay as they are.")
                )
                yield Static(
                    _section("Left open", list(left_open(view, drafts, self.ringholder.unsent_plans)), "Nothing.")
                )
            yield Choices(
                Option(Content(" Submit the round: the quarter is played"), id="submit"),
                Option(Content(" Go back, there is more to do"), id="back"),
            )
            yield Static("↑ ↓ move · Enter choose · Esc back", classes="muted", markup=False)

    def on_mount(self) -> None:
        """Let Enter submit."""
        self.query_one(Choices).focus()

    @on(OptionList.OptionSelected)
    def _answer(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option_id)


def _section(title: str, lines: list[str], nothing: str) -> Content:
    body = "\n".join(f"  · {line}" for line in lines) if lines else f"  {nothing}"
    return Content.assemble((title, "bold $text-primary"), "\n", body, "\n")


def goes_in(view: View, drafts: tuple[Act, ...]) -> Iterator[str]:
    """What this seat has decided, answered, proposed and ruled in the round."""
    chosen = flow.chosen(view, drafts)
    for decision in view.decisions:
        if decision.name in chosen:
            before, after = text.turned(decision, chosen[decision.name].value)
            yield f"{text.line(decision.label)}: {before} → {after}"
    answers = {act.challenge: act.option for act in drafts if isinstance(act, Answer)}
    for challenge in view.challenges:
        option = next((found for found in challenge.options if found.code == answers.get(challenge.id)), None)
        if option is not None:
            yield f"{text.line(challenge.title)}: {text.line(option.label)}"
    plans = [act for act in drafts if isinstance(act, Plan)]
    if plans:
        yield f"A plan with {text.count(len(plans[-1].lines), 'initiative')}"
    rulings = [act for act in drafts if isinstance(act, Ruling)]
    if rulings:
        yield text.count(len(rulings), "ruling") + " on a plan"


def left_open(view: View, drafts: tuple[Act, ...], unsent_plans: tuple[str, ...]) -> Iterator[str]:
    """What waits for this seat and has no answer."""
    for title in flow.unanswered(view, drafts):
        yield f"Challenge without an answer: {text.line(title)} (the usual will happen)"
    waiting = [offer for offer in view.offers if offer.to == view.seat.seat]
    if waiting:
        yield f"{text.count(len(waiting), 'offer')} to you waiting for your reply"
    yield from _words_not_kept(view, drafts)
    for label in unsent_plans:
        yield f"The plan of {text.line(label)} was changed but not sent"
    for plan in view.plans:
        proposed = [line for line in plan.lines if line.status == "proposed"]
        if plan.can_rule and proposed:
            yield f"{text.count(len(proposed), 'proposal')} of {text.line(plan.label)} without a ruling"


def _words_not_kept(view: View, drafts: tuple[Act, ...]) -> Iterator[str]:
    """Promises about levers that are not set so as to keep them."""
    chosen = flow.chosen(view, drafts)
    for decision in view.decisions:
        value = chosen[decision.name].value if decision.name in chosen else decision.current
        for agreement, term in flow.promised(view, decision.name):
            if not flow.keeps(term, value):
                due = f"due at the end of round {agreement.offer.until_round}"
                stands = text.lever(decision, value)
                yield f"You promised {text.term(term, view.templates)} ({due}); it stands at {stands}"
