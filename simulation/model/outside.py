"""What a scenario does to services and demand from outside, quarter by quarter: factors that flows multiply by.

Axes: R rows, S specialties, A hospitals (trusts, then `elsewhere`), G groups of rows. All are one where nothing is set.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.activity import SPECIALTIES
from simulation.model.calendar import WEEKS_A_QUARTER, WEEKS_A_YEAR
from simulation.model.members import rows_meant
from simulation.model.opening import SERVICES
from simulation.scenario.outside import HOSPITAL_LINES, CapacityOrder, DemandOrder

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.acute_trust import AcuteTrust

Reals = NDArray[np.float64]
_BY_HOSPITAL = ("beds", "ae", "tests")
_BY_GROUP = ("out_of_hours", "community", "social_care")


class Outside:
    """The factors of the quarter, and what managers have to leave as it was."""

    def __init__(self, economy: "HealthEconomy") -> None:
        hospitals, groups = len(economy.trusts) + 1, len(economy.constants.need_index)
        self.any = bool(economy.scenario.capacity or economy.scenario.demand)
        self.clinics: Reals = np.ones((len(SPECIALTIES), hospitals))
        self.theatres: Reals = np.ones((len(SPECIALTIES), hospitals))
        self.beds: Reals = np.ones(hospitals)
        self.ae: Reals = np.ones(hospitals)
        self.tests: Reals = np.ones(hospitals)
        self.general_practice: Reals = np.ones(economy.rows)
        self.out_of_hours: Reals = np.ones(groups)
        self.community: Reals = np.ones(groups)
        self.social_care: Reals = np.ones(groups)
        self.services: Reals = np.ones((groups, len(SERVICES)))
        self.demand: dict[str, Reals] = {}
        """Kind: [13, R] by week of the quarter."""
        self.letters: dict[int, Reals] = {}
        """Specialty: [13, R] the same for referrals of one specialty."""
        self.kept: dict[tuple[str, int], Reals] = {}
        """(room, hospital): what managers have to leave as it was."""
        self.remember(economy, 1)

    def turn(self, economy: "HealthEconomy") -> None:
        """Reckon the factors of the quarter that begins."""
        if not self.any:
            return
        _reset(self)
        for line, order in economy.scenario.capacity.items():
            if order.holds(economy.quarter + 1):
                _cut(self, economy, line, order)
        for kind, asked in economy.scenario.demand.items():
            if asked.holds(economy.quarter + 1):
                _raise(self, economy, kind, asked)

    def on_letters(self, wanted: Reals, week: int) -> Reals:
        """[R, S] referrals wanted, with what is set for single specialties."""
        for specialty, factors in self.letters.items():
            wanted[:, specialty] *= factors[week % WEEKS_A_QUARTER]
        return wanted

    def hold(self, economy: "HealthEconomy") -> None:
        """Put lines that are held back to what they were when that began, after managers have had their say."""
        if self.any:
            for line, order in held(economy):
                if order.holds(economy.quarter + 1):
                    for key, room in _rooms(economy, line, order):
                        room[...] = self.kept[key]
            self.remember(economy, economy.quarter + 2)

    def remember(self, economy: "HealthEconomy", round: int) -> None:
        """Note what lines are that will be held from `round` on."""
        for line, order in held(economy):
            if order.from_ == f"r{round}":
                self.kept |= {key: room.copy() for key, room in _rooms(economy, line, order)}
                if line == "beds":
                    staffed = {t.place: t.levers.beds for t in economy.trusts}
                    self.kept |= {("beds", at): np.array(float(staffed[at])) for at in hospitals(economy, order)}

    def leaves_alone(self, economy: "HealthEconomy", line: str, place: int) -> bool:
        """Whether managers of a hospital have to leave a line as it was."""
        order = economy.scenario.capacity.get(line)
        return (
            order is not None
            and order.managers == "held"
            and order.holds(economy.quarter + 1)
            and place in hospitals(economy, order)
        )

    def open_beds(self, economy: "HealthEconomy", trust: "AcuteTrust") -> int:
        """Beds that are open: those that managers staff, or were staffed when they were held, times the factor."""
        if not self.any:
            return trust.levers.beds
        staffed = float(trust.levers.beds)
        if self.leaves_alone(economy, "beds", trust.place):
            staffed = float(self.kept.get(("beds", trust.place), staffed))
        return round(staffed * float(self.beds[trust.place]))


def held(economy: "HealthEconomy") -> list[tuple[str, CapacityOrder]]:
    """Lines that managers have to leave alone, at some time."""
    return [(line, order) for line, order in economy.scenario.capacity.items() if order.managers == "held"]


def hospitals(economy: "HealthEconomy", order: CapacityOrder) -> list[int]:
    """Places of the trusts that an order names."""
    return [trust.place for trust in economy.trusts if order.trust == "all" or trust.id in order.trust]


def groups(economy: "HealthEconomy", order: CapacityOrder) -> list[int]:
    """Places of the PCTs that an order names."""
    return [place for place, pct in enumerate(economy.pcts) if order.pct == "all" or pct.id in order.pct]


def _reset(outside: Outside) -> None:
    """Every factor is one again."""
    for name in (*_BY_HOSPITAL, *_BY_GROUP, "clinics", "theatres", "general_practice", "services"):
        getattr(outside, name)[...] = 1.0
    outside.demand, outside.letters = {}, {}


def _cut(outside: Outside, economy: "HealthEconomy", line: str, order: CapacityOrder) -> None:
    """Multiply a line's factors by what is set."""
    at = hospitals(economy, order) if line in HOSPITAL_LINES else groups(economy, order)
    if line in SPECIALTIES:
        outside.clinics[SPECIALTIES.index(line), at] *= order.factor
        outside.theatres[SPECIALTIES.index(line), at] *= order.factor
    elif line in ("clinics", "theatres"):
        getattr(outside, line)[:, at] *= order.factor
    elif line in SERVICES:
        outside.services[at, SERVICES.index(line)] *= order.factor
    elif line == "general_practice":
        outside.general_practice[np.isin(economy.constants.group, at)] *= order.factor
    else:
        getattr(outside, line)[at] *= order.factor


def _raise(outside: Outside, economy: "HealthEconomy", kind: str, order: DemandOrder) -> None:
    """Multiply the demand of a kind by what is set, week by week."""
    first = WEEKS_A_QUARTER * (int(order.from_[1:]) - 1)
    week = economy.week + np.arange(WEEKS_A_QUARTER)
    factor = np.where(np.arange(WEEKS_A_QUARTER) < order.weeks, order.factor, 1.0)
    factor = factor * (1.0 + order.growth) ** ((week - first + 0.5) / WEEKS_A_YEAR)
    rows = economy.all_rows if order.practices == "all" else rows_meant(economy, order.practices, f"demand.{kind}")
    by_row = np.ones((WEEKS_A_QUARTER, economy.rows))
    by_row[:, rows] = factor[:, None]
    if order.specialty == "all":
        outside.demand[kind] = by_row
    else:
        outside.letters[SPECIALTIES.index(order.specialty)] = by_row


def _rooms(economy: "HealthEconomy", line: str, order: CapacityOrder) -> Iterator[tuple[tuple[str, int], Reals]]:
    """(key, room) of all that makes up a hospital line at each trust: views of the world, which can be written."""
    world, own = economy.world, line in SPECIALTIES
    kinds = slice(SPECIALTIES.index(line), SPECIALTIES.index(line) + 1) if own else slice(None)
    names = {"clinics": _CLINICS, "theatres": _THEATRES, "ae": ("ae_staff",), "beds": (), "tests": ()}
    for at in hospitals(economy, order):
        for name in names.get(line, (*_CLINICS, *_THEATRES)):
            whole: Reals = getattr(world, name)
            part = whole[at : at + 1] if whole.ndim == 1 else whole[..., kinds, at]
            yield (f"{line}.{name}", at), part


_CLINICS = ("clinic_room", "clinic_extra")
_THEATRES = ("day_room", "stay_room", "extra_room")
