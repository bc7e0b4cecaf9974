"""What a stand-in makes out in its View: figures, trends, money, waits, promises, and a sentence for each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, TypeVar

from simulation.contracts import units
from simulation.contracts.agreement import Agreement
from simulation.contracts.decision import OpenDecision
from simulation.contracts.view import BudgetLine, Tile, View
from simulation.lazily import Lazily

STILL = 0.03
"""Relative change below which a reported figure is taken to stand still: reports are rough; assumption."""
T = TypeVar("T")


@dataclass(frozen=True)
class Sight:
    """A reader of one View; knows nothing else."""

    view: View
    made_out: dict[Callable[["Sight"], Any], Any] = field(default_factory=dict, compare=False, repr=False)
    """What has been made out `once`, by what made it out."""

    @property
    def me(self) -> str:
        """The seat that looks."""
        return self.view.seat.seat

    @property
    def quarter(self) -> int:
        """The quarter of the financial year, 1 to 4."""
        return int(self.view.quarter[-1])

    @property
    def year(self) -> str:
        """The financial year, as 2006/07."""
        return self.view.quarter.split()[0]

    @property
    def rounds_left(self) -> int:
        """Rounds after this one."""
        return self.view.rounds - self.view.round

    @Lazily
    def _headlines(self) -> Mapping[str, tuple[Tile, tuple[float, ...]]]:
        """Headlines of which something is known, by measure, with what it is; the seat's own before the common ones."""
        tiles = (*self.view.common, *reversed(self.view.tiles))
        return {tile.measure: (tile, values) for tile in tiles if (values := known(tile))}

    def tile(self, measure: str) -> Tile | None:
        """The headline of `measure`, where something is known of it."""
        found = self._headlines.get(measure)
        return found[0] if found else None

    def values(self, measure: str) -> tuple[float, ...]:
        """What is known of that headline, the oldest first."""
        found = self._headlines.get(measure)
        return found[1] if found else ()

    def now(self, measure: str) -> float | None:
        """The newest reported value of `measure`, where one is known."""
        found = self._headlines.get(measure)
        return found[1][-1] if found else None

    def trend(self, measure: str) -> float:
        """Relative change of `measure` on the quarter before, as reported; 0 while it stands still or is not known."""
        values = self.values(measure)
        if len(values) < 2 or not values[-2]:
            return 0.0
        change = (values[-1] - values[-2]) / abs(values[-2])
        return change if abs(change) > STILL else 0.0

    def above_plan(self, measure: str) -> float:
        """How far `measure` lies above its plan, relative to the plan; 0 where either is not known."""
        tile = self.tile(measure)
        if tile is None or not tile.plan:
            return 0.0
        return (self.values(measure)[-1] - tile.plan) / abs(tile.plan)

    def worse(self, measure: str) -> bool:
        """Whether `measure` is on the wrong side of its plan, or has moved that way since the quarter before."""
        tile = self.tile(measure)
        if tile is None or tile.direction == "neither":
            return False
        moved = self.trend(measure) if tile.direction == "down" else -self.trend(measure)
        return moved > 0 or badness(tile) > STILL

    def told(self, measure: str) -> str:
        """The headline of `measure` as a clause: its value, and where it came from."""
        if measure not in self._told:
            tile = self.tile(measure)
            self._told[measure] = clause(tile) if tile else f"it is {self.view.quarter}"
        return self._told[measure]

    @Lazily
    def _told(self) -> dict[str, str]:
        """The clauses in which headlines have been told so far, by measure."""
        return {}

    def told_or(self, measure: str, words: str) -> str:
        """The headline of `measure` where this seat sees it; else what anybody in the role knows."""
        return self.told(measure) if self.tile(measure) else words

    def room(self, label: str) -> float | None:
        """What the scenario-planning tool says some years on of the room whose label begins so, where it is shown."""
        lines = self.view.outlook.lines if self.view.outlook else ()
        return next((line.later for line in lines if line.part == "room" and line.label.startswith(label)), None)

    def growth(self) -> float | None:
        """Share a year by which need for hospital care grows, as the tool has it; None where it is not shown."""
        outlook = self.view.outlook
        care = [line for line in outlook.lines if line.part == "care"] if outlook else []
        now, later = (sum(getattr(line, when) for line in care[:3]) for when in ("now", "later"))
        return (later / now - 1) / outlook.years if outlook and now else None

    @Lazily
    def _decisions(self) -> Mapping[str, OpenDecision]:
        """The decisions open to this seat, by name."""
        return {decision.name: decision for decision in self.view.decisions}

    @Lazily
    def changeable(self) -> Mapping[str, OpenDecision]:
        """Those of them that can be changed."""
        return {name: decision for name, decision in self._decisions.items() if decision.allowed}

    def decision(self, name: str) -> OpenDecision | None:
        """The decision `name` as it stands open to this seat."""
        return self._decisions.get(name)

    @Lazily
    def year_budget(self) -> int:
        """Pence that may be spent this year, as the budget shows it."""
        return sum(line.year_budget for line in self.view.budget if not _income(line))

    @Lazily
    def gap(self) -> int:
        """Pence by which the year is expected to end worse than its budget."""
        return sum((line.forecast - line.year_budget) * (-1 if _income(line) else 1) for line in self.view.budget)

    def overspend(self) -> float:
        """How much worse than its budget the year is expected to end, relative to it; 0 where no budget is shown."""
        return self.gap / self.year_budget if self.year_budget > 0 else 0.0

    def overspend_told(self) -> str:
        """The forecast against the budget as a clause."""
        if abs(self.gap) < 100:
            return "the year is forecast to end on budget"
        words = "over" if self.gap > 0 else "under"
        return f"the year is forecast {units.pounds(abs(self.gap) / 100)} {words} budget"

    @Lazily
    def beyond(self) -> int:
        """Patients who have waited beyond the target, as reported."""
        return sum(band.outpatient + band.inpatient for band in self.view.waits if band.beyond_target)

    def beyond_share(self) -> float:
        """Share of all who wait that have waited beyond the target."""
        waiting = sum(band.outpatient + band.inpatient for band in self.view.waits)
        return self.beyond / waiting if waiting else 0.0

    def beyond_told(self) -> str:
        """Those beyond the target as a clause."""
        return f"{self.beyond:,} patients have waited beyond the target"

    @Lazily
    def mean_trust(self) -> float:
        """Mean of the trust that is shown to this seat, 0 to 100; 50 where none is."""
        levels = [link.level for link in self.view.trust]
        return sum(levels) / len(levels) if levels else 50.0

    def broken_by(self, seat: str) -> tuple[Agreement, ...]:
        """Agreements with this seat that `seat` broke."""
        return tuple(agreement for agreement in self.view.agreements if seat in agreement.broken_by)

    def broken_by_others(self) -> tuple[Agreement, ...]:
        """Agreements with this seat that somebody else broke."""
        return tuple(a for a in self.view.agreements if set(a.broken_by) - {self.me})

    def other(self, agreement: Agreement) -> str:
        """The other party to `agreement`."""
        offer = agreement.offer
        return offer.to if offer.by == self.me else offer.by

    def label_of(self, seat: str) -> str:
        """What `seat` is called."""
        card = next((card for card in self.view.partners if card.seat == seat), None)
        return f"the {units.within(card.role_label)}" if card else "another seat"

    def headline(self) -> str:
        """The headline furthest on the wrong side of its plan, as a clause; else money, waits or the date."""
        tiles = [tile for tile in (*self.view.tiles, *self.view.common) if known(tile)]
        if tiles:
            return clause(max(tiles, key=badness))
        if self.view.budget:
            return self.overspend_told()
        return self.beyond_told() if self.view.waits else f"it is {self.view.quarter}"


def once(look: Callable[[Sight], T]) -> Callable[[Sight], T]:
    """Let `look` be done once for each sight: a view does not change, however often one looks at it."""

    @wraps(look)
    def seen(sight: Sight) -> T:
        if look not in sight.made_out:
            sight.made_out[look] = look(sight)
        found: T = sight.made_out[look]
        return found

    return seen


def _income(line: BudgetLine) -> bool:
    """Whether a line of the budget is money that comes in."""
    return "income" in line.label.lower()


def known(tile: Tile) -> tuple[float, ...]:
    """The values of `tile` that are known, the oldest first."""
    return tuple([value for value in tile.reported if value is not None])


def badness(tile: Tile) -> float:
    """How far a headline lies on the wrong side of its plan, relative to it."""
    if not tile.plan or tile.direction == "neither":
        return 0.0
    gap = (known(tile)[-1] - tile.plan) / abs(tile.plan)
    return gap if tile.direction == "down" else -gap


def clause(tile: Tile) -> str:
    """A headline as a clause."""
    values = known(tile)
    if tile.measure == "budget_variance":
        return f"we are {units.figure(abs(values[-1]), tile.unit)} {'over' if values[-1] > 0 else 'under'} budget"
    now, before = units.figure(values[-1], tile.unit), units.figure(values[-2], tile.unit) if len(values) > 1 else ""
    label = units.within(tile.label)
    anew = tile.from_april and tile.quarters[len(values) - 1].endswith("Q1")
    if before in ("", now) or anew:
        return f"{label} at {now}"
    return f"{label} at {now}, {'up' if values[-1] > values[-2] else 'down'} from {before}"
