"""What stands round every screen of a game: who and when, the places, the hint, the way on, the keys."""

from textual.app import RenderResult
from textual.content import Content
from textual.events import Click, MouseMove, Resize
from textual.message import Message
from textual.reactive import reactive
from textual.screen import Screen
from textual.style import Style
from textual.widget import Widget
from textual.widgets import Static

from simulation.contracts.view import View
from tui import text
from tui.commands import PLACES, Command, binding_key
from tui.text import shorten


def _does(action: str, tip: str) -> Style:
    """A style that carries what a click does, and its tooltip (Textual's own click styles would change the colours)."""
    return Style.from_meta({"does": action, "tip": tip})


class Clickable(Widget):
    """A line whose parts do something when they are clicked, and say what when the pointer is over them."""

    def on_mouse_move(self, event: MouseMove) -> None:
        """Explain the part under the pointer."""
        self.tooltip = event.style.meta.get("tip")

    async def on_click(self, event: Click) -> None:
        """Do what the part under the pointer says."""
        action = event.style.meta.get("does")
        if action:
            await self.run_action(action)


class Ribbon(Widget):
    """One line: who you are on the left, when it is on the right."""

    view: reactive[View | None] = reactive(None)
    heading: reactive[str] = reactive("")

    def render(self) -> RenderResult:
        """The seat and the quarter; the heading alone while no game is open."""
        width = self.content_size.width
        if self.view is None:
            return Content.assemble(("Ringholder", "bold"), f"  {self.heading}")
        when = f"{self.view.quarter} · {text.round_of(self.view.round, self.view.rounds)}"
        who = shorten(text.seat(self.view.seat), max(width - len(when) - 2, 8))
        return Content.assemble((who, "bold"), " " * max(width - len(who) - len(when), 1), when)


class PlaceStrip(Clickable):
    """One line with the places of the game and the letter that leads to each; says where you are."""

    here: reactive[str] = reactive("")

    def render(self) -> RenderResult:
        """The places; below 80 columns only their letters and the name of this one."""
        width = self.content_size.width
        wide = width >= sum(len(place.label) + 3 for place in PLACES)
        gap = "  " if width >= 100 else ""
        return Content(gap).join(self._part(place, wide) for place in PLACES)

    def _part(self, place: Command, wide: bool) -> Content:
        here = place.action == f"app.go('{self.here}')"
        label = f" {place.label}" if wide or here else ""
        style = _does(place.action, place.help)
        if here:
            bright = "bold $block-cursor-foreground on $block-cursor-background"
            return Content.styled(f"▸{place.key.upper()}{label}", bright).stylize(style)
        return Content.assemble(" ", (place.key.upper(), "bold $text-accent"), label).stylize(style)

    def on_resize(self, event: Resize) -> None:
        """Lay the line out for its new width."""
        self.refresh()


class HintBar(Static):
    """A hint for a beginner, that can be dismissed."""

    hint: reactive[str] = reactive("")

    def watch_hint(self, hint: str) -> None:
        """Show the hint, or nothing."""
        self.display = bool(hint)
        self.update(Content.assemble(("Hint ", "bold $text-warning"), ("(x hides) ", "$text-muted"), text.line(hint)))


class NextLine(Widget, can_focus=True):
    """The prominent line at the foot of a screen that says what comes next; Enter leads there."""

    HELP = "The way on. Enter leads to the next step of the round; the arrow up goes back into the screen."
    label: reactive[str] = reactive("")

    class Followed(Message):
        """The player wants to go on."""

    def render(self) -> RenderResult:
        """What comes next and which key leads there."""
        key = "   press Enter" if self.has_focus else "   press N"
        mark, words = "►" if self.has_focus else "▹", f"Next: {text.line(self.label)}"
        room = self.content_size.width - len(words) - 3
        return Content.assemble(f" {mark} ", (words, "bold"), (key if len(key) <= room else "", "italic"))

    def key_up(self) -> None:
        """Go back into the screen."""
        self.screen.focus_previous()

    def key_down(self) -> None:
        """Go round to the top of the screen."""
        self.screen.focus_next()

    def key_enter(self) -> None:
        """Go on."""
        self.post_message(self.Followed())

    def on_click(self) -> None:
        """Go on."""
        self.post_message(self.Followed())


class KeyBar(Clickable):
    """One line with the keys that do something here, as many as fit; each can be clicked."""

    def on_mount(self) -> None:
        """Keep up with the bindings of the thing in focus."""
        self.screen.bindings_updated_signal.subscribe(self, self._bindings_changed)

    def _bindings_changed(self, screen: Screen[object]) -> None:
        self.refresh()

    def render(self) -> RenderResult:
        """The keys of what is in focus first, then those of the screen, then those that work everywhere."""
        room, parts = self.content_size.width, []
        for key, label, action, tip in self._keys():
            room -= len(key) + len(label) + 3
            if room < 0:
                break
            style = _does(action, tip)
            parts.append(Content.assemble((key, "bold $text-accent"), f" {label}  ").stylize(style))
        return Content("").join(parts)

    def _keys(self) -> list[tuple[str, str, str, str]]:
        shown: dict[str, tuple[str, str, str, str]] = {}
        for active in self.screen.active_bindings.values():
            binding = active.binding
            if binding.show and binding.description and binding.description not in shown:
                action = binding.action if "." in binding.action else f"screen.{binding.action}"
                shown[binding.description] = (binding_key(binding), binding.description, action, binding.tooltip)
        return list(shown.values())
