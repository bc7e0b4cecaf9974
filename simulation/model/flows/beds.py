"""Beds, day by day: people go home or cannot, emergencies take what is free, operations take what is left.

A hospital's patients are counted by group of rows and by how long their stay will be. `elsewhere` has beds enough and
is not followed. The counts of one hospital are few, so its days are played in plain numbers, not arrays.
"""

from dataclasses import dataclass
from math import erfc, exp, floor, sqrt
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import season
from simulation.model.calendar import WEEKS_A_QUARTER
from simulation.model.flows import operations
from simulation.model.flows.chance import some
from simulation.model.keeping import once_a_quarter
from simulation.model.kernels.theatres import Treated
from simulation.model.parameters import hospital_care, trusts

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]
Places = NDArray[np.intp]

DAYS = 7
DRAWS = 17
"""Random numbers that a group of patients uses in a day."""


def fill(economy: "HealthEconomy", overnight: Counts, called: Treated) -> None:
    """Play seven days of beds with `overnight` [R, A] emergencies and the operations `called`."""
    by_hospital, open_now = _patients(economy, overnight, called.people[1]), open_beds(economy)
    hospitals = [
        Hospital(economy, trust.place, open_now[trust.place], by_hospital[trust.place]) for trust in economy.trusts
    ]
    for hospital in hospitals:
        for day in range(DAYS):
            hospital.play(day)
    _write_down(economy, hospitals)
    cancelled = np.array([hospital.cancelled for hospital in hospitals] + [0], dtype=np.int64)
    operations.cancel(economy, called, cancelled)
    operations.finish(economy, called)


@dataclass(slots=True)
class Group:
    """Patients of a group of rows in one hospital, in one week."""

    short: int
    """In bed for a short stay."""
    middling: int
    long: int
    delayed: int
    """In bed for want of care at home."""
    trolleys: int
    emergencies: int
    """Of the week's, who have not come yet."""
    stays: int
    """Called for an operation this week."""
    needed: float
    """Share of longer stays that need care at home."""
    found: float
    """Chance a day that it is found."""
    luck: list[float]
    later: int = 0
    """The day's emergencies who come after noon."""
    delayed_days: int = 0

    def arrive(self, share: float, luck: list[float]) -> int:
        """A `share` of the week's emergencies who have not come yet do today: how many until noon."""
        new = some(self.emergencies, share, luck[7])
        by_noon = some(new, hospital_care.BY_NOON, luck[8])
        self.emergencies -= new
        self.later = new - by_noon
        return by_noon

    def go_home(self, leaving: list[float], pace: float, luck: list[float]) -> int:
        """Stays end; some people need care at home first and wait for it in the bed. How many leave."""
        found = some(self.delayed, self.found * pace, luck[6])
        short = some(self.short, leaving[0], luck[0])
        middling = some(self.middling, leaving[1], luck[1])
        long = some(self.long, leaving[2], luck[2])
        waiting = floor(middling * self.needed + luck[4]) + floor(long * self.needed + luck[5])
        self.short -= short
        self.middling -= middling
        self.long -= long
        self.delayed += waiting - found
        self.delayed_days += self.delayed
        return found + short + middling + long - waiting

    def lie_down(self, people: int, mix: tuple[float, float], one: float, other: float) -> None:
        """Put people to bed, for a short, middling or long stay, by two numbers of luck below one."""
        short = floor(people * mix[0] + one)
        longer = people - short
        middling = floor(longer * mix[1] + other)
        self.short += short
        self.middling += middling
        self.long += longer - middling


def _patients(economy: "HealthEconomy", overnight: Counts, stays: Counts) -> list[list[Group]]:
    """[trusts] who is in hospital, and will come, by group of rows that the hospital has patients of."""
    world, starts = economy.world, economy.constants.group_starts
    hospital, group, here = _where(economy)
    needed, found = _care(economy)
    luck = economy.streams.uniform("beds", (len(economy.trusts) + 1, len(starts), 2 + DAYS * DRAWS))
    by_group = (
        world.delayed.take(here),
        world.trolleys.take(here),
        np.add.reduceat(overnight.T, starts, axis=1).take(here),
        np.add.reduceat(np.add.reduce(stays, axis=0), starts, axis=1).take(here),
        needed.take(group),
        found.take(group),
        luck.reshape(-1, luck.shape[2]).take(here, axis=0),
    )
    in_bed = world.occupied.reshape(-1, 3).take(here, axis=0).tolist()
    patients: list[list[Group]] = [[] for _ in economy.trusts]
    for at, stay, own in zip(hospital, in_bed, zip(*[part.tolist() for part in by_group], strict=True), strict=True):
        patients[at].append(Group(*stay, *own))
    return patients


@once_a_quarter
def _where(economy: "HealthEconomy") -> tuple[list[int], Places, Places]:
    """[n] trusts, the groups of rows that they have patients of, and where both meet in an array [A, G], laid flat."""
    hospital, group = economy.constants.served[:, : len(economy.trusts)].T.nonzero()
    return hospital.tolist(), group, hospital * len(economy.constants.served) + group


def _care(economy: "HealthEconomy") -> tuple[Reals, Reals]:
    """[G] share of longer stays that need care at home, and chance a day that it is found, by councils or schemes."""
    world, starts = economy.world, economy.constants.group_starts
    places = world.care_places + np.add.reduceat(economy.local.discharge_places, starts)
    places = places / np.maximum.reduceat(economy.surge("delays"), starts)
    found = world.found_a_day * places / np.maximum(world.care_start, 1e-9)
    return hospital_care.CARE_AFTER * world.eligible, found


@once_a_quarter
def _leaving(economy: "HealthEconomy") -> list[list[list[float]]]:
    """[13, A, 3] chance a day that a short, middling or long stay ends, in each week of this quarter."""
    longer, supply = economy.constants.stay_scale.tolist(), economy.supply
    quicker = [exp(effort) for effort in (supply.stays + trusts.QUALITY_STAYS * supply.quality).tolist()]
    return [
        [
            [growth / own * pace / days for days in hospital_care.STAY_DAYS]
            for own, pace in zip(longer, quicker, strict=True)
        ]
        for growth in season.growths(economy, hospital_care.STAY_TREND)[:, 0].tolist()
    ]


class Hospital:
    """The beds of one hospital in one week."""

    def __init__(self, economy: "HealthEconomy", at: int, beds: int, groups: list[Group]) -> None:
        self.open, self.groups = beds, groups
        self.leaving = _leaving(economy)[economy.week % WEEKS_A_QUARTER][at]
        self.taken = sum([group.short + group.middling + group.long + group.delayed for group in groups])
        """Beds taken."""
        self.waiting = sum([group.trolleys for group in groups])
        """People on trolleys."""
        self.bed_days = self.trolley_days = self.short_days = self.stranded = self.cancelled = self.admitted = (
            self.gone
        ) = 0

    def play(self, day: int) -> None:
        """One day: the night's emergencies, home, operations, the rest of the day's emergencies."""
        before = self.stranded
        expected = self._begin(day)
        if self.waiting:
            self._settle()
        self._take_operations(day, expected)
        self._end(day)
        self.bed_days += self.taken
        self.trolley_days += self.waiting
        self.short_days += self.stranded > before or self.waiting > 0

    def _begin(self, day: int) -> int:
        """Emergencies come and people go home until noon; how many more emergencies the rest of the day brings."""
        free, full = self._room(hospital_care.WARDS_TRIED)
        share, pace, expected = _EMERGENCIES[day], _DISCHARGES[day], 0
        leaving = [part * pace for part in self.leaving]
        for group in self.groups:
            luck = group.luck[2 + day * DRAWS : 2 + (day + 1) * DRAWS]
            new = group.arrive(share, luck)
            home = group.go_home(leaving, pace, luck)
            placed = _placed(new, free, full, luck[9])
            if placed:
                group.lie_down(placed, _STAYS, luck[10], luck[11])
            if placed < new:
                self._strand(group, new - placed)
            free -= placed
            self.taken += placed - home
            self.gone += home
            self.admitted += new + group.later
            expected += group.later
        return expected

    def _end(self, day: int) -> None:
        """The emergencies of the afternoon and evening come."""
        free, full = self._room(hospital_care.WARDS_TRIED)
        first = 2 + day * DRAWS
        for group in self.groups:
            if group.later:
                bed, one, other = group.luck[first + 14 : first + DRAWS]
                placed = _placed(group.later, free, full, bed)
                group.lie_down(placed, _STAYS, one, other)
                if placed < group.later:
                    self._strand(group, group.later - placed)
                free -= placed
                self.taken += placed

    def _room(self, wards: int, expected: int = 0) -> tuple[int, float]:
        """Free beds beside those for people `expected`, and the chance that so many wards are all full."""
        free = self.open - self.taken - self.waiting - expected
        return free, no_bed(1.0 - free / (self.open or 1), wards)

    def _strand(self, group: Group, people: int) -> None:
        """Let people who find no free bed of the right kind wait on trolleys."""
        group.trolleys += people
        self.waiting += people
        self.stranded += people

    def _settle(self) -> None:
        """Those on trolleys get the first beds that come free."""
        free = max(self.open - self.taken, 0)
        for group in self.groups:
            placed = min(group.trolleys, free)
            if placed:
                free -= placed
                group.trolleys -= placed
                group.lie_down(placed, _STAYS, *group.luck[:2])
                self.waiting -= placed
                self.taken += placed

    def _take_operations(self, day: int, expected: int) -> None:
        """Operations take what is left beside the emergencies `expected`, less where beds are hard to find."""
        free, full = self._room(hospital_care.WARDS_FOR_OPERATIONS, expected)
        first, before, by_now = 2 + day * DRAWS, _ELECTIVES[day], _ELECTIVES[day + 1]
        for group in self.groups:
            people, part = group.stays, group.luck[1]
            wanted = floor(people * by_now + part) - floor(people * before + part)
            if wanted:
                bed, one, other = group.luck[first + 11 : first + 14]
                placed = _placed(wanted, free, full, bed)
                group.lie_down(placed, _ELECTIVE_STAYS, one, other)
                free -= placed
                self.taken += placed
                self.admitted += placed
                self.cancelled += wanted - placed


def _placed(people: int, free: int, full: float, luck: float) -> int:
    """How many of `people` get one of the `free` beds, if each finds none of the right kind with chance `full`."""
    placed = people - some(people, full, luck)
    return placed if placed <= free else max(free, 0)


def _write_down(economy: "HealthEconomy", hospitals: list[Hospital]) -> None:
    """Give the week's beds back to the economy, and count them."""
    week, world, count, (_, _, here) = economy.this_week, economy.world, len(hospitals), _where(economy)
    groups = [group for hospital in hospitals for group in hospital.groups]
    world.occupied.reshape(-1, 3)[here] = [(group.short, group.middling, group.long) for group in groups]
    world.delayed.put(here, [group.delayed for group in groups])
    world.trolleys.put(here, [group.trolleys for group in groups])
    economy.tally.delayed.reshape(-1)[here] += [group.delayed_days for group in groups]
    admitted, gone, taken, opened, waited, short, stranded = np.array(
        [(h.admitted, h.gone, h.bed_days, DAYS * h.open, h.trolley_days, h.short_days, h.stranded) for h in hospitals]
    ).T
    world.admitted[:count] += admitted
    world.gone[:count] += gone
    world.occupancy[:count] = taken / np.maximum(opened, 1)
    week.bed_days[:count], week.bed_days_open[:count] = taken, opened
    week.trolley_days[:count], week.short_days[:count] = waited, short
    came = week.ae[:, 0, :count].sum(axis=0)
    late = np.minimum(week.ae_breaches[:count] + stranded, came)
    week.ae_breaches[:count] = late
    world.in_time[:count] += hospital_care.IN_TIME_MEMORY * (1.0 - late / np.maximum(came, 1) - world.in_time[:count])


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


_ROOT_2 = sqrt(2.0)


def no_bed(rate: float, wards: int) -> float:
    """Chance that so many wards, each of the same size and as full as the hospital, are all full.

    The number of patients whom a ward would have if it could hold any is normal with the spread of a Poisson count.
    """
    if rate <= 0.0:
        return 0.0
    free = (1.0 - rate) * sqrt(hospital_care.WARD / rate)
    full: float = 0.5 * erfc(free / _ROOT_2)
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
