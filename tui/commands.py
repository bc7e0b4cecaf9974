"""A command is declared once: its key, its place in the footer, its palette entry, its tooltip and its line of help."""

from collections.abc import Iterator
from dataclasses import dataclass

from textual.binding import Binding, BindingType
from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

_SHOWN = {
    "escape": "Esc",
    "enter": "Enter",
    "question_mark": "?",
    "ctrl+p": "^p",
    "ctrl+q": "^q",
    "left": "←",
    "right": "→",
    "up": "↑",
    "down": "↓",
    "plus": "+",
    "minus": "-",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "space": "Space",
    "tab": "Tab",
}


@dataclass(frozen=True)
class Command:
    """Something that the player can do with a key; `action` is the name of the method `action_...` that does it."""

    key: str
    action: str
    label: str
    """One or two words, for the footer."""
    help: str
    """One sentence: tooltip, palette and help screen."""
    footer: bool = True
    palette: bool = True
    also: tuple[str, ...] = ()
    """Other keys that do the same, not shown."""
    priority: bool = False
    """Whether it works even while a dialog is open or a text is typed."""
    shows: str = ""
    """How the key is shown, where the footer speaks for several commands at once."""

    @property
    def shown_key(self) -> str:
        """The key as the player reads it."""
        return self.shows or " ".join(
            _SHOWN.get(key, key.upper() if len(key) == 1 else key) for key in self.key.split(",")
        )

    def bindings(self) -> Iterator[Binding]:
        """The bindings that Textual needs for this command."""
        shown = self.shown_key
        keys = ",".join((self.key, *self.also))
        first, _, rest = keys.partition(",")
        yield Binding(
            first,
            self.action,
            self.label,
            show=self.footer,
            key_display=shown,
            priority=self.priority,
            tooltip=self.help,
        )
        if rest:
            yield Binding(rest, self.action, self.label, show=False, tooltip=self.help)


def binding_key(binding: Binding) -> str:
    """The key of a binding as the player reads it."""
    return binding.key_display or _SHOWN.get(binding.key, binding.key)


def bindings(commands: tuple[Command, ...]) -> list[BindingType]:
    """The bindings of all `commands`, in their order."""
    return [binding for command in commands for binding in command.bindings()]


def place(key: str, name: str, label: str, help: str) -> Command:
    """A command that goes to one of the game's places; the footer leaves it to the strip of places."""
    return Command(key, f"app.go('{name}')", label, help, footer=False, also=(key.upper(),))


PLACES: tuple[Command, ...] = (
    place("b", "briefing", "Briefing", "What this quarter brings, and the challenges that need an answer."),
    place("d", "desk", "Desk", "What matters to your seat now, with trends."),
    place("p", "plan", "Plan", "The commissioning plan: what is proposed, what the PCT ruled, how it goes."),
    place("a", "agreements", "Agreements", "Offers to and from other seats, and the promises that were made."),
    place("l", "decisions", "Levers", "The decisions that are yours to take this quarter."),
    place("c", "consequences", "Consequences", "What followed in the quarter just played, and why."),
    place("h", "history", "History", "Every figure, quarter by quarter, as a plot."),
    place("m", "map", "Map", "Practices, clusters and trusts, and the patients who go between them."),
)
"""The places of a game, in the order in which the strip shows them."""

SUBMIT = Command("s", "app.submit_round", "Submit", "Say that you are done: the quarter is played.", also=("S",))
GLOSSARY = Command(
    "g", "app.go('glossary')", "Glossary", "Every NHS term that the game uses.", footer=False, also=("G",)
)
HELP = Command("question_mark", "app.help", "Help", "Explain this screen and the thing in focus.", also=("f1",))
PALETTE = Command("ctrl+p", "app.command_palette", "All", "List everything that you can do here.", palette=False)
BACK = Command("escape", "app.go_back", "Back", "Go back to where you came from; drafts are kept.", palette=False)
THEME = Command("f2", "app.change_theme", "Colours", "Change between dark, light and high contrast.", footer=False)
HIDE_HINT = Command("x", "hide_hint", "Hide hint", "Hide this hint.", footer=False)
HINTS = Command("X", "app.switch_hints", "Hints on/off", "Switch the hints for beginners on or off.", footer=False)
QUIT = Command("ctrl+q", "app.leave", "Quit", "Leave the program; a game can be resumed.", footer=False, priority=True)

CLOSE = Command("escape", "dismiss", "Back", "Close this and leave things as they are.", palette=False)

EVERYWHERE: tuple[Command, ...] = (HELP, PALETTE, BACK, THEME, QUIT)
NEXT = Command("n", "next", "Next", "Go on to the next step of the round.", also=("N",))

IN_A_DIALOG: tuple[Command, ...] = (HELP, CLOSE)
IN_A_GAME: tuple[Command, ...] = (NEXT, SUBMIT, *PLACES, GLOSSARY, HIDE_HINT, HINTS)


class CommandFinder(Provider):
    """Everything that can be done on the screen on top, for the command palette."""

    def _commands(self) -> Iterator[Command]:
        seen: set[str] = set()
        declared = (*getattr(self.screen, "COMMANDS_HERE", ()), *getattr(self.screen, "COMMON", ()), *EVERYWHERE)
        for command in declared:
            if command.palette and command.action not in seen:
                seen.add(command.action)
                yield command

    async def discover(self) -> Hits:
        """All commands, in their order."""
        for command in self._commands():
            yield DiscoveryHit(self._display(command), self._runner(command), command.label, self._help(command))

    async def search(self, query: str) -> Hits:
        """The commands whose label or explanation matches `query`."""
        matcher = self.matcher(query)
        for command in self._commands():
            score = max(matcher.match(command.label), matcher.match(command.help) * 0.8)
            if score > 0:
                yield Hit(score, self._display(command), self._runner(command), command.label, self._help(command))

    def _display(self, command: Command) -> Content:
        tone = "$text-muted" if self._why_not(command) else "bold"
        return Content.assemble((f"{command.shown_key:>6}  ", "$text-accent"), (command.label, tone))

    def _help(self, command: Command) -> str:
        return f"        {self._why_not(command) or command.help}"

    def _why_not(self, command: Command) -> str:
        asked = getattr(self.app, "why_not", None)
        refusal = asked(command.action) if asked else None
        return f"Not now. {refusal[1]}" if refusal else ""

    def _runner(self, command: Command) -> "RunCommand":
        return RunCommand(self, command)


@dataclass(frozen=True)
class RunCommand:
    """Runs a command that the player picked in the palette."""

    finder: CommandFinder
    command: Command

    async def __call__(self) -> None:
        """Run it on the screen below the palette."""
        await self.finder.screen.run_action(self.command.action)
