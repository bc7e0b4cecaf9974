"""What a decision's file declares."""

from dataclasses import dataclass

from simulation.contracts.decision import Option


@dataclass(frozen=True)
class Choice:
    """A decision between named options. The file's docstring is its help text; `lever` is the field that it sets."""

    name: str
    owners: tuple[str, ...]
    """Ids of the roles that really hold this power (`contracts.roles`)."""
    label: str
    subject: str
    """The heading under which screens list it; those of a role that belong together share one."""
    options: tuple[Option, ...]
    lever: str
    cost: str
    cannot: str
    takes_effect: str
    source: str
    """A citation, or "assumption"."""


@dataclass(frozen=True)
class Level:
    """A decision about how much of something, in whole steps of a unit."""

    name: str
    owners: tuple[str, ...]
    label: str
    subject: str
    low: int
    high: int
    step: int
    unit: str
    lever: str
    cost: str
    cannot: str
    takes_effect: str
    source: str


DecisionSpec = Choice | Level
