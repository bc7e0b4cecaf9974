"""What an initiative's file declares: a service change, what enthusiasts claim and what controlled studies found."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Family = Literal[
    "demand_management", "nurses", "allied_health", "pharmacists", "diagnostics", "prevention", "long_term_conditions",
    "social_care", "third_sector", "urgent_care", "independent_sector", "leisure", "regeneration", "education",
    "vulnerable_communities", "pre_operative", "out_of_hours",
]  # fmt: skip


@dataclass(frozen=True)
class Initiative:
    """One entry of the catalogue. The file's docstring is its page; money is whole pounds for one unit of scale."""

    name: str
    label: str
    family: Family
    scale_label: str
    max_scale: int
    set_up: int
    running: int
    """A quarter."""
    lead_weeks: int
    claimed: str
    claimed_saving: int
    """A quarter, as claimed by those who reported it."""
    found: str
    """What controlled studies found; shown in the debrief, not in the catalogue."""
    source: str
    serves: int = 20_000
    """Patients for whom one unit of scale is about enough: what a scale of `full` is reckoned by."""
    used_by_patients: bool = True
    """Whether patients use it; a letter to doctors, a meeting or a register is no service to them."""


@dataclass
class Scheme:
    """An initiative as one cluster (or PCT) runs it."""

    initiative: str
    organisation: str
    rows: tuple[int, ...]
    """The practices served."""
    scale: int
    weeks_to_start: int
    running: bool = False
    weeks_run: int = 0
    fit: float = 1.0
    """0 to 1: how well it takes here: need, capacity, leadership and engagement at the site (set by the economy)."""
    spent: int = 0
    """Pence to date."""
    handled: int = 0
    """Patients seen, visited or reviewed to date."""
    ordered: bool = False
    """Whether it runs by the scenario's order, not by anybody's plan."""
    fit_as_set: float | None = None
    """The fit that an experiment sets; None where the place decides."""

    @property
    def key(self) -> str:
        """What tells it from every other scheme."""
        return f"{self.organisation}:{self.initiative}"


class InitiativeFile(Protocol):
    """The shape of a file in `initiatives`."""

    __doc__: str | None
    INITIATIVE: Initiative

    def run_week(self, economy: "HealthEconomy", scheme: Scheme) -> None:
        """Do a week's work: act on margins through the economy's public methods; return nothing."""
