"""The briefing: what the quarter brings, and the challenges that this seat must answer."""

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from simulation.contracts.act import Act
from simulation.contracts.decision import Answer
from simulation.contracts.view import Challenge, News, View
from simulation.errors import RingholderError
from tui import text
from tui.screens.frame import GameScreen
from tui.widgets.lists import Choices, Reading


class BriefingScreen(GameScreen):
    """What the quarter brings."""

    PLACE = "briefing"
    HELP_PAGE = "briefing"
    CSS_PATH = "briefing.tcss"

    def compose_body(self) -> ComposeResult:
        """One text to read, with the questions in it."""
        yield Reading(id="reading")

    def show(self, view: View) -> None:
        """Write the briefing, unless only an answer has changed."""
        written = (view.round, view.phase, view.briefing, view.challenges, view.news)
        if written == getattr(self, "_written", None):
            self._mark(self.ringholder.drafts)
            return
        self._written = written
        self.run_worker(self._write(view), exclusive=True, group="write")

    async def _write(self, view: View) -> None:
        reading = self.query_one(Reading)
        async with self.batch():
            await reading.remove_children()
            await reading.mount(*_parts(view))
        reading.scroll_home(animate=False)
        self._mark(self.ringholder.drafts)
        first = self.query(Question).first(Question) if self.query(Question) else None
        (first or reading).focus(scroll_visible=False)

    def _mark(self, drafts: tuple[Act, ...]) -> None:
        answers = {act.challenge: act.option for act in drafts if isinstance(act, Answer)}
        for question in self.query(Question):
            question.mark(answers.get(question.challenge.id, ""))

    @on(OptionList.OptionSelected)
    def _answered(self, event: OptionList.OptionSelected) -> None:
        assert isinstance(event.option_list, Question)
        assert self.ringholder.desk is not None
        challenge = event.option_list.challenge
        try:
            self.ringholder.desk.answer(Answer(self.ringholder.desk.seat, challenge.id, str(event.option_id)))
        except RingholderError as problem:
            self.ringholder.say(problem)
        else:
            self.ringholder.catch_up()


class Question(Choices):
    """The options of a challenge that asks this seat; the chosen one carries a mark."""

    HELP = (
        "A challenge that you must answer. The arrow keys move between the answers, Enter chooses one. "
        "You can change your mind until you submit the round."
    )

    def __init__(self, challenge: Challenge) -> None:
        super().__init__()
        self.challenge = challenge
        self.mark("")

    def mark(self, chosen: str) -> None:
        """Show which option is chosen."""
        at = self.highlighted
        self.set_options(
            Option(self._words(code, chosen), id=code) for code in (o.code for o in self.challenge.options)
        )
        self.highlighted = at or 0

    def _words(self, code: str, chosen: str) -> Content:
        option = next(found for found in self.challenge.options if found.code == code)
        mark = "(●) " if code == chosen else "( ) "
        more = f"\n    {text.line(option.explanation)}" if option.explanation else ""
        said = "  ✓ your answer" if code == chosen else ""
        return Content.assemble(mark, (text.line(option.label), "bold"), (said, "$text-success"), more)


def _parts(view: View) -> list[Static | Vertical]:
    parts: list[Static | Vertical] = [
        Static(
            f"{view.quarter} — {text.round_of(view.round, view.rounds)} of {text.line(view.title)}",
            classes="heading",
            markup=False,
        ),
        Static(text.literal(view.briefing), classes="words", markup=False),
    ]
    parts += [_challenge(challenge) for challenge in view.challenges]
    if view.news:
        parts.append(Static(Content("Since last time").stylize("bold"), classes="heading"))
        parts += [_news(item) for item in view.news]
    if view.aims:
        aims = "\n".join(f"· {text.line(aim)}" for aim in view.aims)
        parts.append(Static(f"What you can learn here\n{aims}", classes="words muted", markup=False))
    return parts


def _challenge(challenge: Challenge) -> Vertical:
    asks = [Static("Your answer is asked:", classes="ask", markup=False), Question(challenge)] if challenge.asks else []
    decided = (
        [Static(f"Chosen: {text.line(challenge.decided)}", classes="ask", markup=False)] if challenge.decided else []
    )
    words = Static(text.literal(challenge.text), markup=False)
    based = Static(f"As it happened: {text.line(challenge.based_on)}", classes="muted", markup=False)
    card = Vertical(words, *asks, *decided, based, classes="pane challenge")
    card.border_title = Content(f"Challenge: {text.line(challenge.title)}")
    return card


def _news(item: News) -> Static:
    return Static(Content.assemble("· ", text.line(item.text), (f"  ({text.line(item.source)})", "$text-muted")))
