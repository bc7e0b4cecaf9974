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
    operations.cancel(economy, called, cancelled)
    operations.finish(economy, called)


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
        first, before, pace = 2 + day * DRAWS, self.stranded, _DISCHARGES[day]
        luck = [own[first : first + DRAWS] for own in self.luck]
        by_noon, later = self._arrive(_EMERGENCIES[day], emergencies, luck)
        early = self._find_beds(by_noon, luck, 9)
        for group, placed in zip(self.groups, early, strict=True):
            self._go_home(group, pace, luck[group])
            if placed:
                self._lie_down(group, placed, _STAYS, luck[group][10], luck[group][11])
        self._settle()
        self._take_operations(day, stays, sum(later), luck)
        late = self._find_beds(later, luck, 14)
        for group, placed in zip(self.groups, late, strict=True):
            if placed:
                self._lie_down(group, placed, _STAYS, luck[group][15], luck[group][16])
        self._count(before)

    def _count(self, before: int) -> None:
        """Write the day down, `before` which so many had found no bed."""
        waiting = sum(self.trolleys)
        self.bed_days += self.taken
        self.trolley_days += waiting
        self.short_days += self.stranded > before or waiting > 0
        for group in self.groups:
            self.delayed_days[group] += self.delayed[group]

    def _go_home(self, group: int, pace: float, luck: list[float]) -> None:
        """Stays end; some people need care at home first and wait for it in the bed."""
        leaving, needed = self.leaving, self.care.needed[group]
        found = some(self.delayed[group], self.care.found[group] * pace, luck[6])
        short, middling, long = beds = self.occupied[group]
        first = some(short, leaving[0] * pace, luck[0])
        second = some(middling, leaving[1] * pace, luck[1])
        third = some(long, leaving[2] * pace, luck[2])
        beds[:] = short - first, middling - second, long - third
        waiting = int(second * needed + luck[4]) + int(third * needed + luck[5])
        home = found + first + second + third - waiting
        self.delayed[group] += waiting - found
        self.gone += home
        self.taken -= home

    def _arrive(self, share: float, emergencies: list[int], luck: list[list[float]]) -> tuple[list[int], list[int]]:
        """[groups served] emergencies of the day until noon and after it: a `share` of those who have not come yet."""
        by_noon, later = [], []
        for group in self.groups:
            new = some(emergencies[group], share, luck[group][7])
            early = some(new, hospital_care.BY_NOON, luck[group][8])
            emergencies[group] -= new
            self.admitted += new
            by_noon.append(early)
            later.append(new - early)
        return by_noon, later

    def _find_beds(self, arrived: list[int], luck: list[list[float]], draw: int) -> list[int]:
        """[groups served] emergencies who find a free bed; whoever finds none of the right kind waits on a trolley."""
        free = self.open - self.taken - sum(self.trolleys)
        full = no_bed(1.0 - free / max(self.open, 1), hospital_care.WARDS_TRIED)
        placed = arrived.copy()
        for place, group in enumerate(self.groups):
            new = arrived[place]
            stuck = some(new, full, luck[group][draw])
            if new - stuck > free:
                stuck = new - max(free, 0)
            if stuck:
                self.stranded += stuck
                self.trolleys[group] += stuck
                placed[place] = new - stuck
            free -= new - stuck
        return placed

    def _settle(self) -> None:
        """Those on trolleys get the first beds that come free."""
        if not any(self.trolleys):
            return
        free = max(self.open - self.taken, 0)
        for group in self.groups:
            placed = min(self.trolleys[group], free)
            if placed:
                free -= placed
                self.trolleys[group] -= placed
                self._lie_down(group, placed, _STAYS, *self.luck[group][:2])

    def _take_operations(self, day: int, stays: list[int], expected: int, luck: list[list[float]]) -> None:
        """Operations take what is left beside the emergencies `expected`, less where beds are hard to find."""
        free = self.open - self.taken - sum(self.trolleys) - expected
        full = no_bed(1.0 - free / max(self.open, 1), hospital_care.WARDS_FOR_OPERATIONS)
        for group in self.groups:
            own = luck[group]
            wanted = _on_day(stays[group], _ELECTIVES, day, self.luck[group][1])
            if not wanted:
                continue
            taken = min(wanted - some(wanted, full, own[11]), max(free, 0))
            if taken:
                free -= taken
                self.admitted += taken
                self._lie_down(group, taken, _ELECTIVE_STAYS, own[12], own[13])
            self.cancelled += wanted - taken

    def _lie_down(self, group: int, people: int, mix: tuple[float, float], one: float, other: float) -> None:
        """Put people to bed, for a short, middling or long stay, by two numbers of luck below one."""
        short = int(people * mix[0] + one)
        longer = people - short
        middling = int(longer * mix[1] + other)
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
        economy.tally.delayed[at] += self.delayed_days
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


def _of_stays(mix: tuple[float, ...]) -> tuple[float, float]:
    """Share of stays that are short, and share of the others that are middling."""
    short, middling, long = mix
    return short, middling / (middling + long)


_STAYS, _ELECTIVE_STAYS = _of_stays(hospital_care.STAY_MIX), _of_stays(hospital_care.ELECTIVE_STAY_MIX)
_DISCHARGES = tuple(hospital_care.WEEKDAY_DISCHARGES)
_EMERGENCIES = _of_the_rest(hospital_care.WEEKDAY_EMERGENCIES)
_ELECTIVES = _running(hospital_care.WEEKDAY_ELECTIVES)


def _on_day(people: int, running: list[float], day: int, luck: float) -> int:
    """How many of a week's people come on a day."""
    return int(people * running[day + 1] + luck) - int(people * running[day] + luck)


_ROOT_2 = math.sqrt(2.0)


def no_bed(rate: float, wards: int) -> float:
    """Chance that so many wards, each of the same size and as full as the hospital, are all full.

    The number of patients whom a ward would have if it could hold any is normal with the spread of a Poisson count.
    """
    if rate <= 0.0:
        return 0.0
    free = (1.0 - rate) * math.sqrt(hospital_care.WARD / rate)
    full: float = 0.5 * math.erfc(free / _ROOT_2)
    return full**wards


def open_beds(economy: "HealthEconomy") -> list[int]:
    """[A] beds open this week: those staffed, less those that an outbreak or a challenge closes."""
    beds = [economy.outside.open_beds(economy, trust) for trust in economy.trusts]
    for place, closed, until in economy.world.closed:
        if economy.week < until:
            beds[place] = max(beds[place] - closed, 0)
    return beds


def count_up(economy: "HealthEconomy") -> None:
    """At a quarter's end: share each group's delayed days among its rows, by need for emergency care."""
    fixed, delayed = economy.constants, economy.tally.delayed
    marks = (delayed[:, fixed.group] * economy.world.delay_share + 0.5).astype(np.int64)
    ends = np.append(fixed.group_starts[1:], economy.rows) - 1
    marks[:, ends] = delayed
    days = np.diff(marks, axis=1, prepend=0)
    days[:, fixed.group_starts] = marks[:, fixed.group_starts]
    economy.this_quarter.delayed_days[:, :-1] += days.T
