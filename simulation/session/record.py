"""What a session file holds: the facts it was started with, the entries that followed, and where the game stands."""

from dataclasses import dataclass
from typing import Literal

from simulation.contracts import codec
from simulation.contracts.act import Act

Source = Literal["person", "stand_in", "host"]
Stage = Literal["starting", "conversation", "consequences", "over"]


@dataclass(frozen=True)
class Facts:
    """What a session was started with; the hash chain begins from these."""

    scenario: str
    title: str
    scenario_hash: str
    """Of the scenario's text and of every file that it draws on, all of which the session holds."""
    engine: str
    seed: int
    rounds: int
    people: tuple[str, ...]
    """Seats taken by people; stand-ins play the others."""
    numpy: str
    processor: str
    """Features of the processor that numpy used, sorted."""
    created: str


@dataclass(frozen=True)
class Note:
    """Something to be entered in the journal."""

    round: int
    kind: str
    """A kind of act (`contracts.act.KINDS`), or opened, closed, refused."""
    seat: str
    source: Source
    body: str


@dataclass(frozen=True)
class Entry(Note):
    """A row of the journal, in order, with its link to the row before."""

    number: int
    link: str

    def act(self) -> Act:
        """The act that this entry keeps."""
        return codec.load_act(self.kind, self.body)


@dataclass(frozen=True)
class State:
    """Where the game stands."""

    round: int
    stage: Stage
    heard: int
    """The number of the last entry of a person that the host has taken in."""
    quarter: str = ""


@dataclass(frozen=True)
class Refusal:
    """An act that the game could not take, and why."""

    entry: int
    reason: str
