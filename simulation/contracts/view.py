"""Everything that one seat's screens show at one moment of a session.

A View is the whole of what a seat may know: a screen adds nothing, computes nothing, and opens no scenario.
Money is whole pence in `Figure.value` where `unit` is "pence"; elsewhere units are those of `contracts.measure.Unit`.
"""

from dataclasses import dataclass
from typing import Literal

import msgspec

from simulation.contracts.agreement import Agreement, Offer, TermTemplate
from simulation.contracts.decision import OpenDecision, Option
from simulation.contracts.measure import Direction, Unit
from simulation.contracts.plan import PlanView

Phase = Literal["conversation", "consequences", "over"]


@dataclass(frozen=True)
class RoleBrief:
    """The one-page brief of a role."""

    who_you_are: str
    what_you_can_do: str
    judged_on: str
    only_you_know: str


@dataclass(frozen=True)
class SeatCard:
    """A seat as the choice of seats shows it."""

    seat: str
    role: str
    role_label: str
    name: str
    """The invented name of the organisation, or of the post in it."""
    organisation: str
    brief: RoleBrief
    stand_in: str
    """The character that plays it when nobody sits there."""


class Tile(msgspec.Struct, frozen=True, gc=False):
    """A headline figure as reported to this seat, with its trend; a round makes a hundred, so it is a light record."""

    measure: str
    organisation: str
    label: str
    unit: Unit
    direction: Direction
    reported: tuple[float | None, ...]
    """One value a quarter, the oldest first, before and during play; None where nothing is known yet."""
    quarters: tuple[str, ...]
    plan: float | None
    note: str
    """How old and how sure it is, in a few words."""
    about: str = ""
    """What is counted, in a sentence."""
    from_april: bool = False
    """Whether it is counted from April on, and begins again with the year."""


@dataclass(frozen=True)
class Consequence:
    """What became of one headline in the quarter just played."""

    measure: str
    organisation: str
    label: str
    unit: Unit
    direction: Direction
    value: float
    last_quarter: float | None
    plan: float | None
    left_as_it_was: float | None
    """What it would have been had this seat's levers stayed as they were, everybody else's as they are (a branch)."""
    why: str
    """What drove it, in a sentence."""
    scorecard: Literal["own", "common"] = "own"


@dataclass(frozen=True)
class Challenge:
    """A scripted local challenge as told to this seat."""

    id: str
    title: str
    text: str
    based_on: str
    asks: bool
    """Whether this seat must choose."""
    options: tuple[Option, ...] = ()
    decided: str = ""
    """The label of what was chosen, once it is known to this seat."""


class BudgetLine(msgspec.Struct, frozen=True, gc=False):
    """Budget against spend for one heading, whole pence, this financial year to date."""

    label: str
    budget: int
    spend: int
    forecast: int
    """Spend expected by the year's end."""
    year_budget: int


class WaitBand(msgspec.Struct, frozen=True, gc=False):
    """How many people have waited so long, as reported."""

    label: str
    outpatient: int
    inpatient: int
    beyond_target: bool


class TrustLink(msgspec.Struct, frozen=True, gc=False):
    """How far one organisation trusts another: 0 to 100; a light record, as there are many."""

    who: str
    whom: str
    level: int
    change: int


@dataclass(frozen=True)
class MapNode:
    """A place on the schematic map; `x` runs from 0 in the west to 100 in the east, `y` from 0 in the south to 100."""

    id: str
    label: str
    kind: Literal["practice", "cluster", "trust", "pct", "council", "other"]
    x: int
    y: int
    size: int
    """Patients, or beds."""
    state: Literal["good", "middling", "poor", "unknown"]
    group: str
    """The cluster or PCT that it belongs to."""


@dataclass(frozen=True)
class MapFlow:
    """Patients that went from one node to another in the quarter, as reported."""

    source: str
    target: str
    patients: int
    label: str


@dataclass(frozen=True)
class News:
    """Something that happened, in a sentence, with who or what did it."""

    text: str
    source: str
    kind: Literal["decision", "agreement", "challenge", "rule", "plan", "service", "people"]


@dataclass(frozen=True)
class Hint:
    """A short hint for a first-time player, for one place of the game."""

    place: str
    """briefing, desk, plan, agreements, decisions or consequences."""
    text: str


@dataclass(frozen=True)
class ClosingLine:
    """One line of the closing summary: start, end of play, end of the epilogue, reported and true."""

    label: str
    unit: Unit
    direction: Direction
    start: float
    end: float
    reported_end: float | None
    epilogue: float
    comment: str
    scorecard: Literal["own", "common"]


@dataclass(frozen=True)
class Closing:
    """What the seat is told when the game is over."""

    lines: tuple[ClosingLine, ...]
    story: tuple[str, ...]
    """What paid, what did not, what was luck: sentences."""
    questions: tuple[str, ...]
    """To talk about."""


@dataclass(frozen=True)
class OutlookLine:
    """One line of the scenario-planning tool's figures."""

    part: Literal["disease", "care", "room"]
    """Who is ill (people per 1,000); the care that it means (a year); the room that the care takes."""
    label: str
    now: float
    later: float
    there: float | None = None
    """Room that there is now, where that is known."""


@dataclass(frozen=True)
class Outlook:
    """What the scenario-planning tool shows: disease, care and room, now and some years on."""

    figures: str
    """What it rests on, in a sentence."""
    years: int
    lines: tuple[OutlookLine, ...]


@dataclass(frozen=True)
class View:
    """All that a seat sees, for one phase of one round."""

    scenario: str
    title: str
    seed: int
    seat: SeatCard
    round: int
    rounds: int
    quarter: str
    phase: Phase
    briefing: str
    aims: tuple[str, ...]
    challenges: tuple[Challenge, ...]
    news: tuple[News, ...]
    tiles: tuple[Tile, ...]
    common: tuple[Tile, ...]
    """The common scorecard: what makes sense for patients."""
    decisions: tuple[OpenDecision, ...]
    plans: tuple[PlanView, ...]
    agreements: tuple[Agreement, ...]
    offers: tuple[Offer, ...]
    """Offers to or from this seat that are not answered yet."""
    templates: tuple[TermTemplate, ...]
    partners: tuple[SeatCard, ...]
    """The seats that this one can make an offer to."""
    budget: tuple[BudgetLine, ...]
    waits: tuple[WaitBand, ...]
    trust: tuple[TrustLink, ...]
    nodes: tuple[MapNode, ...]
    flows: tuple[MapFlow, ...]
    consequences: tuple[Consequence, ...] = ()
    said: tuple[News, ...] = ()
    """What other seats decided and said why, as far as this seat hears of it."""
    hints: tuple[Hint, ...] = ()
    """Short hints for a first-time player, for this phase."""
    closing: Closing | None = None
    outlook: Outlook | None = None
    """The scenario-planning tool's figures for this seat's own people, where somebody has commissioned it."""
    support: tuple[str, ...] = ()
    """What a PCT's officers know of the support that it shares and of their own competence, in sentences."""
