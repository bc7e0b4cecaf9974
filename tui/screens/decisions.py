"""The levers of this seat: how each stands, what it is set to, and all that one should know before changing it."""

from collections.abc import Iterator
from itertools import groupby

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from simulation.contracts.decision import Decision, OpenDecision, Value
from simulation.contracts.view import View
from tui import flow, text
from tui.commands import Command, bindings
from tui.screens.frame import GameScreen
from tui.widgets.deals import word_given
from tui.widgets.dialogs import Choose, Number
from tui.widgets.lever import LeverPicture
from tui.widgets.lists import Picks, Reading

CHANGES = (
    Command("left", "screen.step(-1)", "Change", "Set the lever one step lower, or to the option before.", shows="← →"),
    Command("right", "screen.step(1)", "More", "Set the lever one step higher, or to the next option.", footer=False),
    Command("enter", "screen.choose", "Choose", "See everything that the lever can be set to."),
    Command("r", "screen.restore", "Undo", "Put the lever back to how it stands.", also=("R",)),
)


class Levers(Picks):
    """The list of levers."""

    HELP = (
        "Your levers. The up and down arrows move between them; the left and right arrows change the one under "
        "the cursor at once; Enter shows all that it can be set to. What you choose is kept as you choose it."
    )
    BINDINGS = bindings(CHANGES)


class DecisionsScreen(GameScreen):
    """The levers on the left, what the one under the cursor means on the right."""

    PLACE = "decisions"
    HELP_PAGE = "decisions"
    CSS_PATH = "decisions.tcss"
    COMMANDS_HERE = CHANGES

    def __init__(self) -> None:
        super().__init__()
        self._round = 0
        self._decisions: dict[str, OpenDecision] = {}

    def compose_body(self) -> ComposeResult:
        """List and details."""
        with Horizontal(id="halves"):
            yield Levers(id="levers", classes="pane rows")
            with Reading(id="details", classes="pane"):
                yield LeverPicture(id="words")

    def show(self, view: View) -> None:
        """List the levers with what has been chosen; the cursor stays where it was."""
        levers = self.query_one(Levers)
        kept = self._decision if self._round == view.round else None
        self._view, self._round = view, view.round
        self._decisions = {decision.name: decision for decision in view.decisions}
        self._chosen = flow.chosen(view, self.ringholder.drafts)
        levers.border_title = f"Your levers: {text.count(len(self._chosen), 'change')}"
        with self.app.batch_update(), levers.prevent(OptionList.OptionHighlighted):
            levers.set_options(self._rows(view))
            if kept is not None and kept.name in self._decisions:
                levers.highlighted = levers.get_option_index(kept.name)
            else:
                levers.action_first()
        self._describe()

    def _rows(self, view: View) -> Iterator[Option]:
        """The levers, with a heading wherever another subject begins."""
        for heading, under in groupby(view.decisions, _heading):
            if heading:
                yield Option(Content.styled(text.line(heading), "bold $text-primary"), disabled=True)
            for decision in under:
                yield Option(self._row(decision), id=decision.name)

    def _row(self, decision: OpenDecision) -> Content:
        value = self._value(decision)
        if not decision.allowed:
            state = Content.styled("closed now", "$text-muted")
        elif value == decision.current:
            state = Content.styled(text.lever(decision, value), "$text-muted")
        else:
            before, after = text.turned(decision, value)
            state = Content.assemble(before, (f" → {after}", "bold $text-success"))
        mark = "●" if value != decision.current else "×" if not decision.allowed else " "
        return Content.assemble(f"{mark} ", (text.line(decision.label), "bold"), "\n    ", state)

    def _value(self, decision: OpenDecision) -> Value:
        chosen = self._chosen.get(decision.name)
        return decision.current if chosen is None else chosen.value

    @property
    def _decision(self) -> OpenDecision | None:
        chosen = self.query_one(Levers).highlighted_option
        return None if chosen is None or chosen.id is None else self._decisions[chosen.id]

    @on(OptionList.OptionHighlighted)
    def _describe(self) -> None:
        decision = self._decision
        if decision is not None:
            details = self.query_one("#details", Reading)
            details.border_title = Content(text.line(decision.label))
            details.scroll_home(animate=False)
            lever = self.query_one(LeverPicture)
            lever.promise = word_given(self._view, decision.name)
            lever.showing = (decision, self._value(decision))

    @on(OptionList.OptionSelected)
    def action_choose(self) -> None:
        """Offer everything that the lever can be set to."""
        decision = self._decision
        if decision is None or not self._open(decision):
            return
        value, says = self._value(decision), text.line(decision.cost)
        if decision.kind == "choice":
            self.app.push_screen(Choose(decision.label, says, decision.options, str(value)), self._set)
        else:
            bounds = (decision.low, decision.high, decision.step)
            self.app.push_screen(Number(decision.label, says, int(value), bounds, decision.unit), self._set)

    def _open(self, decision: OpenDecision) -> bool:
        if not decision.allowed:
            self.ringholder.refuse(f"{text.line(decision.label)} is closed", text.line(decision.why_not))
        return decision.allowed

    def action_step(self, steps: int) -> None:
        """Change the lever under the cursor by `steps`."""
        decision = self._decision
        if decision is None or not self._open(decision):
            return
        value = self._value(decision)
        if decision.kind == "choice":
            codes = [option.code for option in decision.options]
            self._set(codes[min(max(codes.index(str(value)) + steps, 0), len(codes) - 1)])
        else:
            self._set(min(max(int(value) + steps * decision.step, decision.low), decision.high))

    def action_restore(self) -> None:
        """Put the lever under the cursor back to how it stands."""
        if self._decision is not None:
            self._set(self._decision.current)

    def _set(self, value: Value | None) -> None:
        decision = self._decision
        if value is not None and decision is not None and value != self._value(decision):
            self.ringholder.act(lambda desk: desk.decide(Decision(desk.seat, decision.name, value)))


def _heading(decision: OpenDecision) -> str:
    """The heading under which a lever stands."""
    return "Look at these first" if decision.matters else decision.subject
