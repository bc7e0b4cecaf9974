"""What the screens ask of a desk and of whoever starts sessions; the real ones live in `simulation.session`."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from simulation.contracts.act import Act
from simulation.contracts.agreement import Offer, Reply
from simulation.contracts.catalogue import ScenarioCard
from simulation.contracts.decision import Answer, Decision
from simulation.contracts.plan import Plan, Ruling
from simulation.contracts.view import View


class Status(Protocol):
    """How a session stands, as its journal says."""

    @property
    def round(self) -> int:
        """The round being played, from 1."""

    @property
    def waiting_for(self) -> tuple[str, ...]:
        """Seats that have not submitted."""

    @property
    def host_alive(self) -> bool:
        """Whether a host is at work on the session."""

    @property
    def over(self) -> bool:
        """Whether the last round has been played."""


class Refusal(Protocol):
    """An act that the game could not take."""

    @property
    def entry(self) -> int:
        """Its number in the journal."""

    @property
    def reason(self) -> str:
        """Why not."""


class Desk(Protocol):
    """One seat's desk: what it may see, and everything that it can do; an act is kept before the call returns."""

    @property
    def seat(self) -> str:
        """The seat that this desk belongs to."""

    def changed(self) -> bool:
        """Whether something came since the last time that this was asked."""

    def view(self) -> View | None:
        """The newest view; None until the first round is open."""

    def view_of(self, this_round: int, /) -> View | None:
        """The last view of a round: once it has been played, the one with its consequences."""

    def status(self) -> Status:
        """How the session stands."""

    def drafts(self) -> tuple[Act, ...]:
        """What this seat has done in this round."""

    def decide(self, decision: Decision) -> None:
        """Keep a decision; raises `Refused` when it is beyond the seat's powers."""

    def answer(self, answer: Answer) -> None:
        """Keep the answer to a challenge."""

    def offer(self, offer: Offer) -> None:
        """Keep an offer to another seat."""

    def reply(self, reply: Reply) -> None:
        """Keep a reply to an offer."""

    def propose(self, plan: Plan) -> None:
        """Keep a plan."""

    def rule(self, ruling: Ruling) -> None:
        """Keep a ruling on a line of a plan."""

    def submit(self) -> None:
        """Say that the seat is done for this round."""

    def refusals(self) -> Sequence[Refusal]:
        """What the game could not take from this seat in this round."""

    def close(self) -> None:
        """Leave the desk."""


@dataclass(frozen=True)
class Start:
    """What to open with: a saved session, or a scenario and perhaps a seat; nothing means the menu."""

    scenario: str = ""
    seat: str = ""
    seed: int | None = None
    session: Path | None = None


class SavedSession(Protocol):
    """A session on this machine that can be gone on with."""

    @property
    def path(self) -> Path:
        """Its file."""

    @property
    def title(self) -> str:
        """The scenario's title."""

    @property
    def seat_label(self) -> str:
        """The seat that is played in it."""

    @property
    def round(self) -> int:
        """The round that it has come to."""

    @property
    def rounds(self) -> int:
        """Quarters played in all."""

    @property
    def over(self) -> bool:
        """Whether the last round has been played."""

    @property
    def quarter(self) -> str:
        """The quarter that it has come to."""

    @property
    def when(self) -> datetime:
        """When it was last played."""

    @property
    def problem(self) -> str:
        """Why it cannot be opened; empty where it can."""


class Launch(Protocol):
    """Starts, lists, resumes and revives sessions."""

    def scenarios(self) -> tuple[ScenarioCard, ...]:
        """The scenarios that ship."""

    def scenario(self, name: str) -> ScenarioCard:
        """The scenario of that name or in that file."""

    def start(self, scenario: str, seat: str, seed: int) -> Desk:
        """A desk in a new session, whose host is starting."""

    def saved(self) -> tuple[SavedSession, ...]:
        """Sessions on this machine, the newest first."""

    def resume(self, path: Path) -> Desk:
        """A desk in a saved session, whose host is starting."""

    def revive(self, desk: Desk, /) -> None:
        """Start a host for the desk's session when its own has died."""
