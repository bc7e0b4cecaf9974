"""Organisations as decisions see them: levers, what the scenario said of them, and a calendar."""

from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

from simulation.contracts.roles import ROLES
from simulation.model import levers

KINDS: dict[str, type[Any]] = {
    "practice": levers.PracticeLevers,
    "cluster": levers.ClusterLevers,
    "pct": levers.PctLevers,
    "trust": levers.TrustLevers,
    "council": levers.CouncilLevers,
    "voluntary": levers.VoluntaryLevers,
}
SCHEMES = {
    "practice": SimpleNamespace(gps=2.6, list_size=4_500),
    "pct": SimpleNamespace(allocation=297_000_000_00),
    "trust": SimpleNamespace(beds=1_263),
}


@dataclass
class Place:
    """An organisation of some kind."""

    kind: str
    levers: Any
    id: str = "somewhere"
    name: str = "Somewhere"
    scheme: Any = None
    grant: int = 300_000_00
    beds_then: int = 0


@dataclass
class Calendar:
    """A calendar, and ears for what is told."""

    financial_year: str = "2006/07"
    quarter: int = 0
    quarter_label: str = "2006/07 Q1"
    told: list[str] = field(default_factory=list)

    def tell_baseline(self, pct: str) -> None:
        """Hear what an assessment found."""
        self.told.append(f"A baseline assessment of {pct}.")

    def tell(self, text: str, source: str, kind: str) -> None:
        """Hear `text`."""
        self.told.append(text)


def place(kind: str) -> Any:
    """An organisation of `kind` as at the start of a scenario."""
    found = Place(kind, KINDS[kind](), scheme=SCHEMES.get(kind))
    if kind == "trust":
        found.levers.beds = found.beds_then = found.scheme.beds
    return found


def place_of(role: str) -> Any:
    """An organisation in which `role` is held."""
    return place(ROLES[role].organisation_kind)


def world(financial_year: str = "2006/07", quarter: int = 0, quarter_label: str = "2006/07 Q1") -> Any:
    """An economy as far as decisions look at it."""
    return Calendar(financial_year, quarter, quarter_label)
