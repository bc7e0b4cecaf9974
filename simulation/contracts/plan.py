"""A cluster's commissioning plan: what is proposed, what the PCT ruled, and how it goes."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class CatalogueEntry:
    """An initiative that a plan can hold, with what its enthusiasts claim."""

    name: str
    label: str
    family: str
    description: str
    claimed: str
    """The claimed effect, in a sentence: a claim, not a finding."""
    set_up: int
    """Whole pounds for one unit of scale, once."""
    running: int
    """Whole pounds for one unit of scale, a quarter."""
    lead_weeks: int
    scale_label: str
    """What one unit of scale is: a weekly clinic, one nurse, ..."""
    max_scale: int
    claimed_saving: int
    """Whole pounds a quarter for one unit of scale, as claimed."""
    serves: str = ""
    """The priority that a plan must name to hold it; empty where any will do."""


@dataclass(frozen=True)
class PlanLine:
    """An initiative in a plan, at a scale."""

    initiative: str
    scale: int


@dataclass(frozen=True)
class Plan:
    """What a cluster proposes to its PCT."""

    seat: str
    organisation: str
    round: int
    priorities: tuple[str, ...]
    lines: tuple[PlanLine, ...]


@dataclass(frozen=True)
class Ruling:
    """What the PCT rules on one line of a plan."""

    seat: str
    organisation: str
    """The cluster whose plan it is."""
    initiative: str
    verdict: Literal["approve", "change", "refuse"]
    scale: int
    reason: str = ""


@dataclass(frozen=True)
class PlanLineStatus:
    """How one line of a plan stands: plan against actual, as reported."""

    initiative: str
    label: str
    scale: int
    status: Literal["proposed", "approved", "changed", "refused", "setting_up", "running", "stopped"]
    reason: str = ""
    asked_scale: int = 0
    planned_cost: int = 0
    """Whole pounds to date."""
    actual_cost: int = 0
    planned_saving: int = 0
    """Whole pounds to date, as claimed."""
    reported_saving: int = 0
    starts: str = ""


@dataclass(frozen=True)
class Priority:
    """A priority that a plan can name."""

    code: str
    label: str
    explanation: str


@dataclass(frozen=True)
class PlanView:
    """All that a seat sees of one cluster's plan."""

    organisation: str
    label: str
    can_propose: bool
    can_rule: bool
    why_not: str
    max_priorities: int
    priorities: tuple[Priority, ...]
    chosen: tuple[str, ...]
    catalogue: tuple[CatalogueEntry, ...]
    lines: tuple[PlanLineStatus, ...]
    money_available: int
    """Whole pounds that the PCT has put aside for plans this year and not committed."""


def cost_of(catalogue: tuple[CatalogueEntry, ...], lines: tuple[PlanLine, ...]) -> tuple[int, int]:
    """Whole pounds to set `lines` up, once, and to run them, a quarter."""
    entries = {entry.name: entry for entry in catalogue}
    set_up = sum(entries[line.initiative].set_up * line.scale for line in lines)
    return set_up, sum(entries[line.initiative].running * line.scale for line in lines)
