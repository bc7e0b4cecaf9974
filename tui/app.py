"""The application: holds one desk, follows its views, and leads from place to place."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from time import time

from textual.screen import Screen

from simulation.contracts.view import View
from simulation.errors import RingholderError
from tui import flow, themes
from tui.commands import EVERYWHERE, CommandFinder, bindings
from tui.following import FollowingApp, in_words
from tui.offer_draft import OfferDraft
from tui.plan_draft import PlanDraft, unsent
from tui.ports import Desk, Launch, Start

POLL_SECONDS = 0.2
SEEDS = 100_000
"""A new game without a seed gets one below this, so that it can be read out and typed again."""
MENU_LEVEL, GAME_LEVEL = 2, 3
"""Heights of the stack of screens: a blank one, the menu, and a place of the game on top of it."""

PLACES = ("briefing", "desk", "plan", "agreements", "decisions", "consequences", "history", "map", "closing")


def _screen(name: str) -> Screen[None]:
    """A new screen of the class that its own module holds; imported only now, so that the first paint is quick."""
    module = import_module(f"tui.screens.{name}")
    made: Screen[None] = getattr(module, f"{name.title()}Screen")()
    return made


class RingholderApp(FollowingApp):
    """Ringholder in a terminal."""

    TITLE = "Ringholder"
    CSS_PATH = "global.tcss"
    BINDINGS = bindings(EVERYWHERE)
    COMMANDS = {CommandFinder}
    SCREENS = {name: partial(_screen, name) for name in (*PLACES, "menu", "seats", "saved", "glossary", "waiting")}
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (80, "-ordinary"), (110, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (32, "-tall")]

    def __init__(self, desk: Desk | None = None, start: Start | None = None, launch: Launch | None = None) -> None:
        super().__init__(desk, launch)
        self.start = start or Start()
        self.plan_drafts: dict[str, PlanDraft] = {}
        """Plans not sent yet, by organisation."""
        self.looking_at = ("", "")
        """The figure whose history is shown: its measure and organisation."""
        self.offer_draft: OfferDraft | None = None
        """An offer not sent yet."""
        self._trail: list[str] = []

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Variables of our own that stylesheets use."""
        return themes.DEFAULTS

    def on_mount(self) -> None:
        """Take the themes, open where asked, and begin to follow the desk."""
        for theme in (*themes.THEMES, themes.WITHOUT_COLOUR):
            self.register_theme(theme)
        self.theme = themes.PLAIN if self.no_color else themes.DARK
        self.push_screen("menu")
        self.set_interval(POLL_SECONDS, self.poll)
        if self.desk is not None:
            self.sit_down(self.desk)
        elif self.start.session is not None:
            self.open(partial(self.launch.resume, self.start.session))
        elif self.start.scenario and self.start.seat:
            self.take_seat(self.start.scenario, self.start.seat)
        elif self.start.scenario:
            self.push_screen("seats")

    def open(self, begin: Callable[[], Desk]) -> None:
        """Begin or resume a session and take the seat, without holding up the screen; say so when that cannot be."""
        self.push_screen("waiting")
        self.run_worker(partial(self._begin, begin), thread=True, group="open", exclusive=True)

    def _begin(self, begin: Callable[[], Desk]) -> None:
        try:
            desk = begin()
        except (RingholderError, OSError) as problem:
            self.call_from_thread(self.stand_up)
            self.call_from_thread(self.say, in_words(problem))
        else:
            self.call_from_thread(self.sit_down, desk)

    def take_seat(self, scenario: str, seat: str) -> None:
        """Start a new session at `seat`."""
        seed = int(time()) % SEEDS if self.start.seed is None else self.start.seed
        self.open(partial(self.launch.start, scenario, seat, seed))

    def sit_down(self, desk: Desk) -> None:
        """Take the seat of `desk`: wait for its first view, then show where the round stands."""
        self.desk, self.view, self.outcome, self.drafts = desk, None, None, ()
        self._trail, self.plan_drafts = [], {}
        self.poll(always=True)
        if self.view is None and "waiting" not in self._places_shown():
            self.push_screen("waiting")

    def stand_up(self) -> None:
        """Leave the game for the menu; everything is kept already."""
        if self.desk is not None:
            self.desk.close()
        self.desk, self.view, self.outcome, self._trail = None, None, None, []
        self._unwind(MENU_LEVEL)

    def _unwind(self, level: int) -> None:
        while len(self.screen_stack) > level:
            self.pop_screen()

    def arrive(self, view: View) -> None:
        """Show where the round stands, with the first view of a session."""
        if view.phase == "over":
            self.go("closing")
        elif self.submitted:
            self.push_screen("waiting")
        else:
            self.go("briefing")

    def quarter_played(self) -> None:
        """Show what followed; a plan that was written and not sent stays as it was."""
        self.offer_draft = None
        self.go("consequences")

    @property
    def unsent_plans(self) -> tuple[str, ...]:
        """Labels of the plans that were changed and not sent."""
        return unsent(self.view.plans, self.plan_drafts) if self.view else ()

    def next_step(self, place: str) -> flow.Step:
        """What comes after `place` in the round."""
        if self.view is None:
            return flow.Step("menu", "back to the menu")
        return flow.next_step(place, self.view, self.drafts, self.outcome is not None)

    def follow(self, place: str) -> None:
        """Go to what comes after `place`."""
        step = self.next_step(place)
        if step.place == "submit":
            self.action_submit_round()
        elif step.place == "menu":
            self.stand_up()
        else:
            self.go(step.place)

    def go(self, place: str) -> None:
        """Show a place of the game; the glossary comes over whatever is shown."""
        if place == "glossary":
            if place not in self._places_shown():
                self.push_screen(place)
        elif place == "consequences" and self.outcome is None:
            self.refuse(
                "No consequences yet", "They come once a quarter has been played. Press S to submit your round."
            )
        elif self.view is not None:
            self._show(place)

    def look_back(self, measure: str, organisation: str) -> None:
        """Show the history of one figure."""
        self.looking_at = (measure, organisation)
        self.go("history")

    def _places_shown(self) -> list[str]:
        return [getattr(screen, "PLACE", "") for screen in self.screen_stack]

    def _show(self, place: str) -> None:
        kept = self._trail[: self._trail.index(place)] if place in self._trail else self._trail
        self._trail = [*kept, place]
        self._unwind(GAME_LEVEL)
        if len(self.screen_stack) < GAME_LEVEL:
            self.push_screen(place)
        elif self._places_shown()[-1] != place:
            self.switch_screen(place)

    def action_go(self, place: str) -> None:
        """Show a place of the game."""
        self.go(place)

    def action_go_back(self) -> None:
        """Close what lies on top, or go back to the place before, or leave for the menu."""
        if self.desk is not None and self.view is None:
            self.stand_up()
        elif len(self.screen_stack) > (MENU_LEVEL if self.desk is None else GAME_LEVEL):
            self.pop_screen()
        elif len(self._trail) > 1:
            self._show(self._trail[-2])
        else:
            self.action_leave()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave out what makes no sense where one is: there is nothing to go back to from the menu."""
        return not (action == "go_back" and len(self.screen_stack) <= MENU_LEVEL)

    def action_leave(self) -> None:
        """Leave the game for the menu, or the menu for the shell."""
        if self.desk is None or "leave" in self._places_shown():
            self.exit()
        else:
            self._ask("leave", lambda answer: self._left(answer))

    def _left(self, answer: object) -> None:
        if answer == "menu":
            self.stand_up()
        elif answer == "quit":
            self.exit()

    def _ask(self, name: str, then: Callable[[object], None]) -> None:
        module = import_module(f"tui.screens.{name}")
        self.push_screen(getattr(module, f"{name.title()}Dialog")(), then)

    def action_submit_round(self) -> None:
        """Ask whether to submit the round, and do it."""
        if not self.may("app.submit_round"):
            return
        if self.submitted:
            self.push_screen("waiting")
        else:
            self._ask("submit", self._submit)

    def _submit(self, answer: object) -> None:
        if answer == "submit" and self.act(lambda desk: desk.submit()):
            self.push_screen("waiting")

    def action_help(self) -> None:
        """Explain the screen on top and what is in focus."""
        from tui.screens.help import HelpDialog

        if not isinstance(self.screen, HelpDialog):
            self.push_screen(HelpDialog.about(self.screen))

    def action_change_theme(self) -> None:
        """Change to the next theme."""
        if not self.may("app.change_theme"):
            return
        self.theme = themes.following(self.theme)
        self.notify(f"Colours: {themes.NAMES[self.theme]}", timeout=2)

    def action_switch_hints(self) -> None:
        """Switch the hints on or off."""
        self.hidden_hints, self.hints_on = frozenset(), not self.hints_on
        self.notify("Hints are on." if self.hints_on else "Hints are off; X brings them back.", timeout=3)
