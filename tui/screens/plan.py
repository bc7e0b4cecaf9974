"""The commissioning plan: its author chooses priorities and initiatives, the PCT rules, everybody sees how it goes."""

from typing import Literal, cast

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import OptionList, Static

from simulation.contracts.decision import Option as Choice
from simulation.contracts.plan import CatalogueEntry, Plan, PlanLineStatus, PlanView, Ruling, cost_of
from simulation.contracts.view import View
from tui import text
from tui.commands import Command, bindings
from tui.plan_draft import PlanDraft
from tui.screens.frame import GameScreen
from tui.widgets import planning
from tui.widgets.dialogs import Choose, Confirm, Number, Words
from tui.widgets.lists import Picks, Reading

Verdict = Literal["approve", "change", "refuse"]
VERDICTS = (
    Choice("approve", "Approve it as it is"),
    Choice("change", "Approve it at another scale"),
    Choice("refuse", "Refuse it"),
)
CHANGES = (
    Command(
        "left", "screen.step(-1)", "Change", "One less of the initiative; at nought it leaves the plan.", shows="← →"
    ),
    Command("right", "screen.step(1)", "More", "One more of the initiative in the plan.", footer=False),
    Command("enter", "screen.choose", "Choose", "Tick a priority, type a scale, rule on a line, or send the plan."),
)
OTHERS = (Command("o", "other_plan", "Other plan", "Show the plan of the next cluster.", also=("O",)),)


class Lines(Picks):
    """The list of priorities and initiatives."""

    HELP = (
        "The plan. Enter ticks a priority; the left and right arrows change how much of an initiative is in the plan. "
        "The last line sends the plan to the PCT. For the PCT: Enter rules on the line under the cursor."
    )
    BINDINGS = bindings(CHANGES)


class PlanScreen(GameScreen):
    """The plan on the left, what the line under the cursor means on the right."""

    PLACE = "plan"
    HELP_PAGE = "plan"
    CSS_PATH = "plan.tcss"
    COMMANDS_HERE = (*CHANGES, *OTHERS)

    def __init__(self) -> None:
        super().__init__()
        self._organisation = ""
        self._round = 0

    def compose_body(self) -> ComposeResult:
        """Heading, list and details."""
        yield Static(id="money", markup=False)
        with Horizontal(id="halves"):
            yield Lines(id="lines", classes="pane rows")
            with Reading(id="details", classes="pane"):
                yield Static(id="words", markup=False)

    def show(self, view: View) -> None:
        """Show the plan in hand, or say that there is none."""
        self._view = view
        if not view.plans:
            self.query_one("#money", Static).update("Your seat sees no commissioning plan.")
            self.query_one("#halves").display = False
            return
        names = [plan.organisation for plan in view.plans]
        self._organisation = self._organisation if self._organisation in names else self._first(view)
        if self._round != view.round:
            self._round, self.query_one(Lines).highlighted = view.round, None
        self._list()

    def _first(self, view: View) -> str:
        """The plan with something to rule on comes first."""
        waiting = [
            plan for plan in view.plans if plan.can_rule and any(line.status == "proposed" for line in plan.lines)
        ]
        return (waiting or list(view.plans))[0].organisation

    @property
    def _plan(self) -> PlanView:
        return next(plan for plan in self._view.plans if plan.organisation == self._organisation)

    @property
    def _draft(self) -> PlanDraft:
        return self.ringholder.plan_drafts.get(self._organisation) or self._sent()

    def _sent(self) -> PlanDraft:
        sent = [
            act for act in self.ringholder.drafts if isinstance(act, Plan) and act.organisation == self._organisation
        ]
        return PlanDraft.sent(sent[-1]) if sent else PlanDraft.of(self._plan)

    def _list(self) -> None:
        plan, lines = self._plan, self.query_one(Lines)
        at = lines.highlighted
        lines.border_title = Content(text.line(plan.label))
        draft = self._draft
        changed = plan.can_propose and draft != self._sent()
        lines.border_subtitle = "Not sent yet: End, Enter sends it" if changed else ""
        lines.set_options(
            planning.writing_rows(plan, draft, changed) if plan.can_propose else planning.ruling_rows(plan)
        )
        lines.highlighted = at if at is not None and at < lines.option_count else None
        if lines.highlighted is None:
            lines.action_first()
        self.query_one("#money", Static).update(planning.money(plan, draft, len(self._view.plans)))
        self._describe()

    @property
    def _row(self) -> tuple[str, str]:
        """What the cursor is on: `p` and a priority, `i` and an initiative, or `send`."""
        lines = self.query_one(Lines)
        at = lines.highlighted
        kind, _, name = (str(lines.get_option_at_index(at).id) if at is not None else "").partition(":")
        return kind, name

    @on(OptionList.OptionHighlighted)
    def _describe(self) -> None:
        kind, name = self._row
        title, words = planning.about(self._plan, self._draft, kind, name)
        self.query_one("#details", Reading).border_title = Content(text.line(title))
        self.query_one("#words", Static).update(words)

    def action_other_plan(self) -> None:
        """Show the plan of the next cluster."""
        names = [plan.organisation for plan in self._view.plans]
        if len(names) < 2:
            self.ringholder.refuse("No other plan", "Your seat sees this one only.")
            return
        self._organisation = names[(names.index(self._organisation) + 1) % len(names)]
        self.query_one(Lines).highlighted = None
        self._list()

    def action_step(self, steps: int) -> None:
        """Change how much of the initiative under the cursor is in the plan."""
        kind, name = self._row
        if kind == "i" and self._may_propose():
            self._scale(self._entry(name), self._draft.scale_of(name) + steps)

    def _entry(self, name: str) -> CatalogueEntry:
        return next(entry for entry in self._plan.catalogue if entry.name == name)

    def _scale(self, entry: CatalogueEntry, scale: int) -> None:
        """Ask for so much of an initiative, and name the priority that it serves."""
        draft = self._draft.with_scale(entry.name, min(max(scale, 0), entry.max_scale))
        named = draft.serving(entry.serves, self._plan.max_priorities) if draft.scale_of(entry.name) else draft
        if named is None:
            label = next(found.label for found in self._plan.priorities if found.code == entry.serves)
            self.ringholder.refuse(
                "Fewer goals, not more", f"It serves “{text.line(label)}”; take a priority out first."
            )
        else:
            self._keep(named)

    def _may_propose(self) -> bool:
        plan = self._plan
        if not plan.can_propose:
            self.ringholder.refuse("This plan is not yours to write", plan.why_not or "Enter rules on the line.")
        return plan.can_propose

    def _keep(self, draft: PlanDraft) -> None:
        self.ringholder.plan_drafts[self._organisation] = draft
        self._list()

    @on(OptionList.OptionSelected)
    def action_choose(self) -> None:
        """Do what fits the line under the cursor."""
        kind, name = self._row
        if kind == "i" and self._plan.can_rule:
            self._rule(name)
        elif self._may_propose():
            if kind == "p":
                self._tick(name)
            elif kind == "i":
                self._type_scale(name)
            else:
                self._send()

    def _tick(self, code: str) -> None:
        draft = self._draft.with_priority(code)
        if len(draft.priorities) > self._plan.max_priorities:
            self.ringholder.refuse(
                "Fewer goals, not more",
                f"A plan has at most {self._plan.max_priorities} priorities; take one out first.",
            )
        else:
            self._keep(draft)

    @work(group="plan", exclusive=True)
    async def _type_scale(self, name: str) -> None:
        entry = self._entry(name)
        says = f"How many? One is: {text.line(entry.scale_label)}."
        dialog = Number(entry.label, says, self._draft.scale_of(name), (0, entry.max_scale, 1))
        scale = await self.app.push_screen_wait(dialog)
        if scale is not None:
            self._scale(entry, scale)

    @work(group="plan", exclusive=True)
    async def _send(self) -> None:
        draft = self._draft
        if draft == self._sent():
            self.ringholder.refuse("Nothing to send", "Change a priority or an initiative first.")
            return
        cost, running = (text.pounds(part) for part in cost_of(self._plan.catalogue, draft.lines))
        says = f"{text.count(len(draft.lines), 'initiative')}: {cost} once, {running} a quarter."
        sure = await self.app.push_screen_wait(Confirm("Send this plan to the PCT?", says, "Send it", "Not yet"))
        if sure and self.ringholder.act(
            lambda desk: desk.propose(draft.plan(desk.seat, self._organisation, self._view.round))
        ):
            self.ringholder.plan_drafts.pop(self._organisation, None)
            self.notify("The PCT has your plan.", title="Sent")
            self._list()

    @work(group="plan", exclusive=True)
    async def _rule(self, name: str) -> None:
        plan = self._plan
        line = next(found for found in plan.lines if found.initiative == name)
        asked = line.asked_scale or line.scale
        verdict = await self.app.push_screen_wait(Choose(line.label, f"Asked for: {asked}.", VERDICTS))
        scale: int | None = 0 if verdict == "refuse" else asked
        if verdict == "change":
            most = next((entry.max_scale for entry in plan.catalogue if entry.name == name), asked)
            scale = await self.app.push_screen_wait(Number(line.label, "How much do you approve?", asked, (1, most, 1)))
        if verdict is None or scale is None:
            return
        reason = await self.app.push_screen_wait(Words("Why?", "One sentence, which the cluster will read."))
        if reason is not None:
            self._rule_for_good(line, cast(Verdict, verdict), scale, reason)

    def _rule_for_good(self, line: PlanLineStatus, verdict: Verdict, scale: int, reason: str) -> None:
        organisation = self._organisation
        if self.ringholder.act(
            lambda desk: desk.rule(Ruling(desk.seat, organisation, line.initiative, verdict, scale, reason))
        ):
            self.notify(
                f"{text.line(line.label)}: {planning.VERDICT_WORDS[verdict]}.",
                title="Your ruling is kept",
                markup=False,
            )
