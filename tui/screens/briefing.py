"""The briefing: what the quarter brings, and the challenges that this seat must answer."""

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from simulation.contracts.act import Act
from simulation.contracts.decision import Answer
from simulation.contracts.view import Challenge, News, Outlook, SeatCard, View
from tui import text
from tui.screens.frame import GameScreen
from tui.widgets.brief import brief_of
from tui.widgets.lists import Choices, Reading
from tui.widgets.outlook import OutlookTable


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
        written = (view.round, view.phase, view.briefing, view.challenges, view.news, view.outlook, view.support)
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
        self.call_after_refresh(self._focus_first)

    def _focus_first(self) -> None:
        """Begin at the top of the text; Tab, or the arrow down at its end, goes to the first question."""
        self.query_one(Reading).focus(scroll_visible=False)

    def _mark(self, drafts: tuple[Act, ...]) -> None:
        answers = {act.challenge: act.option for act in drafts if isinstance(act, Answer)}
        for question in self.query(Question):
            question.mark(answers.get(question.challenge.id, ""))

    @on(OptionList.OptionSelected)
    def _answered(self, event: OptionList.OptionSelected) -> None:
        assert isinstance(event.option_list, Question)
        challenge, option = event.option_list.challenge, str(event.option_id)
        self.ringholder.act(lambda desk: desk.answer(Answer(desk.seat, challenge.id, option)))


class Question(Choices):
    """The options of a challenge that asks this seat; the chosen one carries a mark."""

    HELP = (
        "A challenge that you must answer. The arrow keys move between the answers, Enter chooses one. "
        "You can change your mind until you submit the round."
    )

    def __init__(self, challenge: Challenge) -> None:
        super().__init__()
        self.challenge = challenge
        self._chosen = ""
        self.mark("")

    def on_resize(self) -> None:
        """Lay the options out for the new width."""
        self.mark(self._chosen)

    def mark(self, chosen: str) -> None:
        """Show which option is chosen."""
        at, self._chosen = self.highlighted, chosen
        self.set_options(
            Option(self._words(code, chosen), id=code) for code in (o.code for o in self.challenge.options)
        )
        self.highlighted = at or 0

    def _words(self, code: str, chosen: str) -> Content:
        option = next(found for found in self.challenge.options if found.code == code)
        mark = "(●) " if code == chosen else "( ) "
        more = f"\n{text.hang(option.explanation, 4, self.size.width or 68)}" if option.explanation else ""
        said = "  ✓ your answer" if code == chosen else ""
        return Content.assemble(mark, (text.line(option.label), "bold"), (said, "$text-success"), more)


def _parts(view: View) -> list[Static | Vertical]:
    heading = f"{view.quarter}, {text.round_of(view.round, view.rounds)} of {text.line(view.title)}"
    parts: list[Static | Vertical] = [
        Static(heading, classes="heading", markup=False),
        Static(text.literal(view.briefing), classes="words", markup=False),
    ]
    if view.aims and view.round == 1:
        aims = "\n".join(f"· {text.line(aim)}" for aim in view.aims)
        parts += [
            Static("What you can learn here", classes="heading", markup=False),
            Static(aims, classes="words", markup=False),
        ]
    if view.news:
        news = Content("\n").join(_news(item) for item in view.news)
        parts += [Static("Since last time", classes="heading", markup=False), Static(news, classes="words")]
    parts += [_challenge(challenge) for challenge in sorted(view.challenges, key=lambda found: found.asks)]
    if view.support:
        said = "\n".join(f"· {text.line(sentence)}" for sentence in view.support)
        parts += [
            Static("Support and competence", classes="heading", markup=False),
            Static(said, classes="words", markup=False),
        ]
    told = [] if view.outlook is None else [_outlook(view.outlook)]
    return [*parts, *told, _seat(view.seat)]


def _seat(seat: SeatCard) -> Vertical:
    """The brief of the seat, to be read again."""
    card = Vertical(Static(Content("\n\n").join(brief_of(seat))), classes="pane challenge")
    card.border_title = Content(f"Your seat: {text.seat(seat)}")
    return card


def _outlook(outlook: Outlook) -> Vertical:
    """What the scenario-planning tool shows."""
    card = Vertical(OutlookTable(outlook), classes="pane challenge")
    card.border_title = Content("Planning tool: from disease to room")
    return card


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


def _news(item: News) -> Content:
    return Content(f"· {text.line(item.text)}")
