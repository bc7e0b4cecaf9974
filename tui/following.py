"""An application that holds one desk and follows what comes to it."""

from collections.abc import Callable
from importlib import import_module
from os import environ
from typing import cast

from textual.app import App
from textual.events import DeliveryComplete, DeliveryFailed
from textual.reactive import reactive

from simulation.contracts.act import Act, Submitted
from simulation.contracts.view import View
from simulation.errors import Refused, RingholderError, SessionError
from tui import flow
from tui.ports import Desk, Launch, Status

HOST_CHECKED_EVERY = 10
"""Polls between two looks at whether the host is alive."""


def in_words(problem: Exception) -> RingholderError:
    """A problem as one of ours: what the system refuses needs a sentence of its own."""
    if isinstance(problem, RingholderError):
        return problem
    return SessionError(
        f"The session cannot be kept: {problem}.", advice="Make room, or a folder that you may write to."
    )


class FollowingApp(App[None]):
    """Holds a desk; what it knows of the game is in its reactives, which the screens watch."""

    view: reactive[View | None] = reactive(None)
    """The newest view of the seat."""
    outcome: reactive[View | None] = reactive(None)
    """The view of the quarter last played, with its consequences."""
    drafts: reactive[tuple[Act, ...]] = reactive(())
    """What the seat has done in this round."""
    hints_on: reactive[bool] = reactive(True)
    hidden_hints: reactive[frozenset[str]] = reactive(frozenset())

    def __init__(self, desk: Desk | None = None, launch: Launch | None = None) -> None:
        super().__init__(ansi_color="NO_COLOR" in environ or None)
        self.desk = desk
        self._launch = launch
        self._polls = 0
        self._told: set[int] = set()
        self._said: set[str] = set()

    @property
    def launch(self) -> Launch:
        """Whoever starts sessions; imported at first use."""
        if self._launch is None:
            self._launch = cast(Launch, import_module("simulation.session.launch"))
        return self._launch

    @property
    def status(self) -> Status:
        """How the session stands."""
        assert self.desk is not None
        return self.desk.status()

    @property
    def submitted(self) -> bool:
        """Whether this seat has said that it is done for the round."""
        return any(isinstance(act, Submitted) for act in self.drafts)

    def hint(self, place: str) -> str:
        """The first hint for a place of the game that is not hidden."""
        shown = self.outcome if place == "consequences" else self.view
        hints = shown.hints if shown and self.hints_on else ()
        return next((hint.text for hint in hints if hint.place == place and hint.text not in self.hidden_hints), "")

    def hide_hint(self, place: str) -> None:
        """Hide the hint that a place shows; the next one takes its place."""
        self.hidden_hints = self.hidden_hints | {self.hint(place)}

    def poll(self, always: bool = False) -> None:
        """Look whether something came to the desk, and pass it on; what goes wrong is said once."""
        if self.desk is None:
            return
        self._polls += 1
        try:
            if self._polls % HOST_CHECKED_EVERY == 0 and not self.status.host_alive and not self.status.over:
                self.launch.revive(self.desk)
            if self.desk.changed() or always:
                self.catch_up()
        except RingholderError as problem:
            if str(problem) not in self._said:
                self._said.add(str(problem))
                self.say(problem)

    def say(self, problem: RingholderError) -> None:
        """Tell the player what cannot be done, and what to do instead."""
        from tui.widgets.dialogs import Trouble

        self.push_screen(Trouble(problem))

    def refuse(self, what: str, why: str) -> None:
        """Say why something cannot be done now."""
        self.notify(why, title=what, severity="warning", timeout=6, markup=False)

    def why_not(self, action: str) -> tuple[str, str] | None:
        """What cannot be done now, and why; None for what can."""
        return flow.why_not(action, self.view, self.outcome is not None, self.no_color)

    def may(self, action: str) -> bool:
        """Whether something can be done now; says why when it cannot."""
        refusal = self.why_not(action)
        if refusal is not None:
            self.refuse(*refusal)
        return refusal is None

    def catch_up(self) -> None:
        """Read the desk, and lead on when the quarter has been played."""
        assert self.desk is not None
        before, now = self.view, self.desk.view()
        if now is None:
            return
        self.drafts = self.desk.drafts()
        self._tell_refusals()
        if now != before:
            self.outcome = self._last_played(now)
            self.view = now
        if before is None:
            self.arrive(now)
        elif (now.round, now.phase) != (before.round, before.phase):
            self.quarter_played()

    def act(self, do: Callable[[Desk], None]) -> bool:
        """Do something at the desk; whether it could be done. What was refused is said."""
        assert self.desk is not None
        try:
            do(self.desk)
        except RingholderError as problem:
            self.say(problem)
            return False
        self.catch_up()
        return True

    def _tell_refusals(self) -> None:
        """Say what the game could not take, once for each."""
        assert self.desk is not None
        for refusal in self.desk.refusals():
            if refusal.entry not in self._told:
                self._told.add(refusal.entry)
                self.say(Refused(refusal.reason))

    def _last_played(self, now: View) -> View | None:
        assert self.desk is not None
        if now.phase != "conversation":
            return now
        return self.desk.view_of(now.round - 1) if now.round > 1 else None

    def arrive(self, view: View) -> None:
        """Show where the round stands, with the first view of a session."""

    def quarter_played(self) -> None:
        """Show what followed."""

    def on_delivery_complete(self, event: DeliveryComplete) -> None:
        """Say where a file that was asked for is."""
        where = f"It is at {event.path}" if event.path is not None else "Your browser has it."
        self.notify(where, title="Saved", timeout=10, markup=False)

    def on_delivery_failed(self, event: DeliveryFailed) -> None:
        """Say that a file could not be written, and what to do."""
        advice = "Make room, or start Ringholder in a folder that you may write to, and try again."
        self.notify(f"{event.exception}. {advice}", title="Not saved", severity="warning", timeout=10, markup=False)
