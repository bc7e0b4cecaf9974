"""The few dialogs of the game: confirm, choose, a number, a text, an error."""

from collections.abc import Sequence
from typing import ClassVar, Generic, TypeVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Button, Input, Label, OptionList, Static
from textual.widgets.option_list import Option as Line

from simulation.contracts.decision import Option
from simulation.errors import RingholderError
from tui import text

Answer = TypeVar("Answer")


class Dialog(ModalScreen[Answer], Generic[Answer]):
    """A question over the screen; esc leaves everything as it was."""

    DEFAULT_CSS = """
    Dialog { align: center middle; background: $background 60%; }
    Dialog > #box {
        width: 68; max-width: 96%; height: auto; max-height: 96%; padding: 0 2 1 2;
        border: round $primary; border-title-color: $text-primary; background: $surface;
    }
    Dialog #says { padding: 1 0 0 0; max-height: 12; height: auto; }
    Dialog #trouble { height: auto; color: $text-primary; }
    Dialog #trouble.-wrong { color: $text-error; }
    Dialog #keys { color: $text-muted; padding: 1 0 0 0; width: 100%; height: auto; }
    Dialog #buttons { height: auto; padding: 1 0 0 0; align-horizontal: right; }
    Dialog Button { margin: 0 0 0 2; }
    Dialog OptionList { height: auto; max-height: 12; margin: 1 0 0 0; background: $surface; border: none; }
    Dialog OptionList:focus { border: none; background-tint: transparent 0%; }
    Dialog Input { margin: 1 0 0 0; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", "Back", priority=True)]
    KEYS = "Esc back"

    def __init__(self, title: str, says: str) -> None:
        super().__init__()
        self._title, self._says = title, says

    def compose(self) -> ComposeResult:
        """The box: what it says, its own parts, and the keys."""
        with Vertical(id="box") as box:
            box.border_title = Content(text.line(self._title))
            if self._says:
                yield VerticalScroll(Static(Content(text.literal(self._says))), id="says", can_focus=False)
            yield from self.parts()
            yield Label(self.KEYS, id="keys", markup=False)

    def parts(self) -> ComposeResult:
        """What this kind of dialog has between its text and its keys."""
        yield from ()

    def action_leave(self) -> None:
        """Leave without an answer."""
        self.dismiss(None)


class Confirm(Dialog[bool]):
    """Asks whether to go on; answers true or false."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "answer(True)", "Yes"),
        Binding("n", "answer(False)", "No"),
        Binding("left,right", "app.focus_next", "Other", show=False),
    ]
    KEYS = "y yes · n no · ←→ move · Enter choose · Esc back"

    def __init__(self, title: str, says: str, yes: str = "Yes", no: str = "No") -> None:
        super().__init__(title, says)
        self._yes, self._no = yes, no

    def parts(self) -> ComposeResult:
        """Two buttons."""
        with Horizontal(id="buttons"):
            yield Button(Content(text.line(self._yes)), id="yes", variant="primary")
            yield Button(Content(text.line(self._no)), id="no")

    @on(Button.Pressed)
    def _press(self, event: Button.Pressed) -> None:
        self.dismiss(event.button.id == "yes")

    def action_answer(self, answer: bool) -> None:
        """Answer with a letter."""
        self.dismiss(answer)

    def action_leave(self) -> None:
        """Esc is no."""
        self.dismiss(False)


class Choose(Dialog[str | None]):
    """Offers a few options; answers the code of one, or nothing."""

    KEYS = "↑↓ move · Enter choose · Esc back"

    def __init__(self, title: str, says: str, options: Sequence[Option], current: str = "") -> None:
        super().__init__(title, says)
        self._options, self._current = tuple(options), current

    def parts(self) -> ComposeResult:
        """The options, each with its explanation below it."""
        yield OptionList(*(Line(self._words(option)) for option in self._options))

    def on_mount(self) -> None:
        """Start at the option in force."""
        codes = [option.code for option in self._options]
        self.query_one(OptionList).highlighted = codes.index(self._current) if self._current in codes else 0

    def _words(self, option: Option) -> Content:
        mark = "● " if option.code == self._current else "  "
        more = f"\n    {text.line(option.explanation)}" if option.explanation else ""
        return Content.assemble(mark, (text.line(option.label), "bold"), (more, "$text-muted"))

    @on(OptionList.OptionSelected)
    def _pick(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._options[event.option_index].code)


class Number(Dialog[int | None]):
    """Asks for a whole number between bounds; answers it, or nothing."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "step(1)", "More", priority=True),
        Binding("down", "step(-1)", "Less", priority=True),
        Binding("pageup", "step(5)", "Much more", priority=True),
        Binding("pagedown", "step(-5)", "Much less", priority=True),
    ]
    KEYS = "↑↓ one step · PgUp PgDn five · or type · Enter take · Esc back"

    def __init__(self, title: str, says: str, value: int, bounds: tuple[int, int, int], unit: str = "") -> None:
        super().__init__(title, says)
        self._value, self._unit = value, unit
        self._low, self._high, self._step = bounds

    def parts(self) -> ComposeResult:
        """A field, the value in words, and what is wrong with it."""
        yield Input(str(self._value), type="integer", select_on_focus=True)
        yield Label("", id="trouble", markup=False)
        low, high = text.amount(self._low, self._unit), text.amount(self._high, self._unit)
        yield Label(f"from {low} to {high}", markup=False)

    def action_step(self, steps: int) -> None:
        """Go up or down by steps, within the bounds."""
        value = self._read()
        now = self._value if value is None else value
        self.query_one(Input).value = str(min(max(now + steps * self._step, self._low), self._high))

    def _read(self) -> int | None:
        try:
            return int(self.query_one(Input).value)
        except ValueError:
            return None

    def _trouble(self, value: int | None) -> str:
        if value is None:
            return "Type a whole number."
        if not self._low <= value <= self._high:
            return "That is outside the bounds."
        return (
            ""
            if (value - self._low) % self._step == 0
            else f"It goes in steps of {text.amount(self._step, self._unit)}."
        )

    @on(Input.Changed)
    def _say(self, event: Input.Changed) -> None:
        value = self._read()
        trouble = self._trouble(value)
        words = trouble if trouble or value is None else f"= {text.amount(value, self._unit)}"
        label = self.query_one("#trouble", Label)
        label.update(words)
        label.set_class(bool(trouble), "-wrong")

    @on(Input.Submitted)
    def _take(self, event: Input.Submitted) -> None:
        value = self._read()
        if self._trouble(value):
            self.app.bell()
        else:
            self.dismiss(value)


class Words(Dialog[str | None]):
    """Asks for a sentence; answers it, or nothing."""

    KEYS = "Enter take · Esc back"

    def __init__(self, title: str, says: str, value: str = "", longest: int = 200) -> None:
        super().__init__(title, says)
        self._value, self._longest = value, longest

    def parts(self) -> ComposeResult:
        """A field."""
        yield Input(self._value, max_length=self._longest)

    @on(Input.Submitted)
    def _take(self, event: Input.Submitted) -> None:
        self.dismiss(text.line(event.value))


class Trouble(Dialog[None]):
    """Says what cannot be done, why, and what to do."""

    DEFAULT_CSS = """
    Trouble > #box { border: round $error; border-title-color: $text-error; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "leave", "Back")]
    KEYS = "Enter or Esc back"

    def __init__(self, error: RingholderError | str, title: str = "That cannot be done") -> None:
        message = error if isinstance(error, str) else error.message
        super().__init__(title, message)
        self._advice = "" if isinstance(error, str) else error.advice

    def parts(self) -> ComposeResult:
        """What to do about it."""
        if self._advice:
            yield Static(Content(text.literal(self._advice)), id="advice")
