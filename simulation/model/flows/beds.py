"""Beds, day by day: people go home or cannot, emergencies take what is free, operations take what is left.

A hospital's patients are counted by group of rows and by how long their stay will be. `elsewhere` has beds enough and
is not followed. The counts of one hospital are few, so its days are played in plain numbers, not arrays.
"""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import season
from simulation.model.flows import operations
from simulation.model.flows.chance import some
from simulation.model.flows.operations import Treated
from simulation.model.parameters import hospital_care, trusts

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]

DAYS = 7
DRAWS = 17
"""Random numbers that a group of patients uses in a day."""


def fill(economy: "HealthEconomy", overnight: Counts, called: Treated) -> None:
    """Play seven days of beds with `overnight` [R, A] emergencies and the operations `called`."""
    fixed = economy.constants
    emergencies = np.add.reduceat(overnight, fixed.group_starts, axis=0).T.tolist()
    stays = np.add.reduceat(called.count[1].sum(axis=0), fixed.group_starts, axis=1).tolist()
    luck = economy.streams.uniform("beds", (len(economy.trusts) + 1, len(fixed.need_index), 2 + DAYS * DRAWS)).tolist()
    care, open_now = _care(economy), open_beds(economy)
    cancelled = np.zeros(len(economy.trusts) + 1, dtype=np.int64)
    for trust in economy.trusts:
        at = trust.place
        hospital = Hospital(economy, at, open_now[at], care, luck[at])
        for day in range(DAYS):
            hospital.play(day, emergencies[at], stays[at])
        hospital.write_down(economy, at)
        cancelled[at] = hospital.cancelled
    kept = operations.cancel(economy, called, cancelled)
    operations.finish(economy, kept)
    _delays_by_row(economy)


@dataclass(frozen=True)
class Care:
    """For each group: share of longer stays that need care at home, and chance a day that it is found."""

    needed: list[float]
    found: list[float]


def _care(economy: "HealthEconomy") -> Care:
    """Care at home this week: councils' places and schemes'."""
    world, starts = economy.world, economy.constants.group_starts
    places = world.care_places + np.add.reduceat(economy.local.discharge_places, starts)
    places = places / np.maximum.reduceat(economy.surge("delays"), starts)
    found = world.found_a_day * places / np.maximum(world.care_start, 1e-9)
    return Care((hospital_care.CARE_AFTER * world.eligible).tolist(), found.tolist())


class Hospital:
    """The beds of one hospital in one week; groups of patients are places in lists."""

    def __init__(self, economy: "HealthEconomy", at: int, beds: int, care: Care, luck: list[list[float]]) -> None:
        world = economy.world
        self.open, self.care, self.luck = beds, care, luck
        pace = season.growth(economy, hospital_care.STAY_TREND) / float(economy.constants.stay_scale[at])
        pace *= math.exp(economy.supply.stays[at] + trusts.QUALITY_STAYS * economy.supply.quality[at])
        self.leaving = [pace / days for days in hospital_care.STAY_DAYS]
        self.occupied: list[list[int]] = world.occupied[at].tolist()
        self.delayed: list[int] = world.delayed[at].tolist()
        self.trolleys: list[int] = world.trolleys[at].tolist()
        self.groups = np.flatnonzero(economy.constants.served[:, at]).tolist()
        self.taken = sum(map(sum, self.occupied)) + sum(self.delayed)
        """Beds taken."""
        self.delayed_days = [0] * len(self.delayed)
        self.bed_days = self.trolley_days = self.short_days = self.stranded = self.cancelled = self.admitted = (
            self.gone
        ) = 0

    def play(self, day: int, emergencies: list[int], stays: list[int]) -> None:
        """One day: the night's emergencies, home, operations, the rest of the day's emergencies.

        `emergencies` are those of the week who have not come yet; whoever comes is taken off.
        """
        first, before = 2 + day * DRAWS, self.stranded
        today = self._arrive(day, emergencies, first + 7)
        by_noon = {group: some(new, hospital_care.BY_NOON, self.luck[group][first + 8]) for group, new in today.items()}
        early = self._find_beds(by_noon, first + 9)
        for group in self.groups:
            self._go_home(group, hospital_care.WEEKDAY_DISCHARGES[day], self.luck[group][first : first + 7])
            self._lie_down(group, early[group], hospital_care.STAY_MIX, self.luck[group][first + 10 : first + 12])
        self._settle()
        self._take_operations(day, stays, sum(today.values()) - sum(by_noon.values()), first + 11)
        late = self._find_beds({group: today[group] - by_noon[group] for group in today}, first + 14)
        for group, placed in late.items():
            self._lie_down(group, placed, hospital_care.STAY_MIX, self.luck[group][first + 15 : first + 17])
        self._count(before)

    def _count(self, before: int) -> None:
        """Write the day down, `before` which so many had found no bed."""
        self.bed_days += self.taken
        self.trolley_days += sum(self.trolleys)
        self.short_days += self.stranded > before or any(self.trolleys)
        self.delayed_days = [days + now for days, now in zip(self.delayed_days, self.delayed, strict=True)]

    def _go_home(self, group: int, pace: float, luck: list[float]) -> None:
        """Stays end; some people need care at home first and wait for it in the bed."""
        found = some(self.delayed[group], self.care.found[group] * pace, luck[6])
        beds, needed, home, delayed = self.occupied[group], self.care.needed[group], found, -found
        for kind in range(3):
            ending = some(beds[kind], self.leaving[kind] * pace, luck[kind])
            waiting = int(ending * needed + luck[3 + kind]) if kind else 0
            beds[kind] -= ending
            delayed += waiting
            home += ending - waiting
        self.delayed[group] += delayed
        self.gone += home
        self.taken -= home

    def _arrive(self, day: int, emergencies: list[int], draw: int) -> dict[int, int]:
        """Group: emergencies of the day."""
        today = {group: some(emergencies[group], _EMERGENCIES[day], self.luck[group][draw]) for group in self.groups}
        for group, new in today.items():
            emergencies[group] -= new
            self.admitted += new
        return today

    def _find_beds(self, arrived: dict[int, int], draw: int) -> dict[int, int]:
        """Group: emergencies who find a free bed; whoever finds none of the right kind waits on a trolley."""
        free = self.open - self.taken - sum(self.trolleys)
        full = no_bed(1.0 - free / max(self.open, 1), hospital_care.WARDS_TRIED)
        placed = {}
        for group, new in arrived.items():
            stuck = max(some(new, full, self.luck[group][draw]), new - max(free, 0))
            free -= new - stuck
            self.stranded += stuck
            self.trolleys[group] += stuck
            placed[group] = new - stuck
        return placed

    def _settle(self) -> None:
        """Those on trolleys get the first beds that come free."""
        if not any(self.trolleys):
            return
        free = max(self.open - self.taken, 0)
        for group in self.groups:
            placed = min(self.trolleys[group], free)
            free -= placed
            self.trolleys[group] -= placed
            self._lie_down(group, placed, hospital_care.STAY_MIX, self.luck[group][:2])

    def _take_operations(self, day: int, stays: list[int], expected: int, draw: int) -> None:
        """Operations take what is left beside the emergencies `expected`, less where beds are hard to find."""
        free = self.open - self.taken - sum(self.trolleys) - expected
        full = no_bed(1.0 - free / max(self.open, 1), hospital_care.WARDS_FOR_OPERATIONS)
        for group in self.groups:
            luck = self.luck[group]
            wanted = _on_day(stays[group], _ELECTIVES, day, luck[1])
            taken = min(wanted - some(wanted, full, luck[draw]), max(free, 0))
            free -= taken
            self.cancelled += wanted - taken
            self.admitted += taken
            self._lie_down(group, taken, hospital_care.ELECTIVE_STAY_MIX, luck[draw + 1 : draw + 3])

    def _lie_down(self, group: int, people: int, mix: tuple[float, ...], luck: list[float]) -> None:
        """Put people to bed, for a short, middling or long stay."""
        if not people:
            return
        short = min(int(people * mix[0] + luck[0]), people)
        longer = people - short
        middling = min(int(longer * mix[1] / (mix[1] + mix[2]) + luck[1]), longer)
        beds = self.occupied[group]
        beds[0] += short
        beds[1] += middling
        beds[2] += longer - middling
        self.taken += people

    def write_down(self, economy: "HealthEconomy", at: int) -> None:
        """Give the week's beds back to the economy, and count them."""
        week, world = economy.this_week, economy.world
        world.occupied[at], world.delayed[at], world.trolleys[at] = self.occupied, self.delayed, self.trolleys
        world.admitted[at] += self.admitted
        world.gone[at] += self.gone
        world.delayed_days[at] = self.delayed_days
        world.occupancy[at] = self.bed_days / max(DAYS * self.open, 1)
        week.bed_days[at], week.bed_days_open[at] = self.bed_days, DAYS * self.open
        week.trolley_days[at], week.short_days[at] = self.trolley_days, self.short_days
        week.ae_breaches[at] = min(week.ae_breaches[at] + self.stranded, week.ae[:, 0, at].sum())
        in_time = 1.0 - float(week.ae_breaches[at]) / max(float(week.ae[:, 0, at].sum()), 1.0)
        world.in_time[at] += hospital_care.IN_TIME_MEMORY * (in_time - world.in_time[at])


def _running(profile: tuple[float, ...]) -> list[float]:
    """Share of a week's patients who have come by the end of each day, before Monday first."""
    shares = [sum(profile[:day]) / sum(profile) for day in range(DAYS + 1)]
    return [*shares[:-1], 1.0]


def _of_the_rest(profile: tuple[float, ...]) -> list[float]:
    """Share of a week's patients who have not come yet that come on each day."""
    return [1.0 if day == DAYS - 1 else profile[day] / sum(profile[day:]) for day in range(DAYS)]


_EMERGENCIES = _of_the_rest(hospital_care.WEEKDAY_EMERGENCIES)
_ELECTIVES = _running(hospital_care.WEEKDAY_ELECTIVES)


def _on_day(people: int, running: list[float], day: int, luck: float) -> int:
    """How many of a week's people come on a day."""
    return int(people * running[day + 1] + luck) - int(people * running[day] + luck)


def no_bed(rate: float, wards: int) -> float:
    """Chance that so many wards, each of the same size and as full as the hospital, are all full.

    The number of patients whom a ward would have if it could hold any is normal with the spread of a Poisson count.
    """
    if rate <= 0.0:
        return 0.0
    free = (1.0 - rate) * math.sqrt(hospital_care.WARD / rate)
    return float(0.5 * math.erfc(free / math.sqrt(2.0))) ** wards


def open_beds(economy: "HealthEconomy") -> list[int]:
    """[A] beds open this week: those staffed, less those that an outbreak or a challenge closes."""
    beds = [economy.outside.open_beds(economy, trust) for trust in economy.trusts]
    for place, closed, until in economy.world.closed:
        if economy.week < until:
            beds[place] = max(beds[place] - closed, 0)
    return beds


def _delays_by_row(economy: "HealthEconomy") -> None:
    """Share the week's delayed days of each group among its rows, by need for emergency care."""
    fixed, world = economy.constants, economy.world
    marks = (world.delayed_days[:, fixed.group] * world.delay_share + 0.5).astype(np.int64)
    ends = np.append(fixed.group_starts[1:], economy.rows) - 1
    marks[:, ends] = world.delayed_days
    days = np.diff(marks, axis=1, prepend=0)
    days[:, fixed.group_starts] = marks[:, fixed.group_starts]
    economy.this_week.delayed_days[:, :-1] = days.T
