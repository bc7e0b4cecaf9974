"""Beds, day by day: people go home or cannot, emergencies take what is free, operations take what is left.

Axes: A hospitals, G groups of rows, three lengths of stay. `elsewhere` has beds enough and is not followed.
"""

import math
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.flows import operations
from simulation.model.flows.operations import Treated
from simulation.model.flows.queue import spread
from simulation.model.parameters import clinical as known

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]

DAYS = 7


def fill(economy: "HealthEconomy", overnight: Counts, called: Treated) -> None:
    """Play seven days of beds with `overnight` [R, A] emergencies and the operations `called`."""
    days = _Days(economy, overnight, called)
    for day in range(DAYS):
        days.play(day)
    kept = operations.cancel(economy, called, days.cancelled, economy.streams.uniform("beds.cancel", len(days.open)))
    economy.this_week.inpatients[:, :, :-1] = kept.count.transpose(2, 0, 1)
    operations.finish(economy, kept, "stay")
    days.write_down(overnight)


class _Days:
    """The beds of one week."""

    def __init__(self, economy: "HealthEconomy", overnight: Counts, called: Treated) -> None:
        self.economy, self.world, fixed = economy, economy.world, economy.constants
        trusts = len(economy.trusts)
        by_group = np.add.reduceat(overnight[:, :trusts], fixed.group_starts, axis=0).T
        stays = np.add.reduceat(called.count.sum(axis=0), fixed.group_starts, axis=1)
        luck = economy.streams.uniform("beds.days", (4, trusts + 1, len(fixed.need_index), 3))
        self.luck = economy.streams.uniform("beds.luck", (DAYS, 6, trusts + 1, len(fixed.need_index), 3))
        self.arriving = np.zeros((DAYS, trusts + 1, by_group.shape[1]), dtype=np.int64)
        self.arriving[:, :trusts] = by_day(by_group, known.WEEKDAY_EMERGENCIES, luck[0, :trusts, :, 0])
        self.operated = by_day(stays, known.WEEKDAY_ELECTIVES, luck[1, :, :, 0])
        self.operated[:, trusts:] = 0
        self.open = open_beds(economy)
        self.cancelled = np.zeros(trusts + 1, dtype=np.int64)
        self.bed_days, self.trolley_days = np.zeros((2, trusts + 1), dtype=np.int64)
        self.delayed_days = np.zeros(self.world.delayed.shape, dtype=np.int64)
        self.homeward = _homeward(economy)

    def play(self, day: int) -> None:
        """One day: home, emergencies, operations."""
        self._go_home(day)
        self._take_emergencies(day)
        self._take_operations(day)
        taken = self._taken()
        self.bed_days += taken
        self.delayed_days += self.world.delayed

    def _taken(self) -> Counts:
        return np.asarray(self.world.occupied.sum(axis=(1, 2)) + self.world.delayed.sum(axis=1))

    def _go_home(self, day: int) -> None:
        """Stays end; some people need care at home first and wait for it in the bed."""
        world, luck = self.world, self.luck[day]
        days = np.array(known.STAY_DAYS) * self.economy.constants.stay_scale[:, None, None]
        ending = np.floor(world.occupied * (known.WEEKDAY_DISCHARGES[day] / days) + luck[0]).astype(np.int64)
        ending = np.minimum(ending, world.occupied)
        needing = np.floor(ending * self.homeward[:, :, None] * NEEDS_CARE + luck[1]).astype(np.int64)
        world.occupied -= ending
        home = np.minimum(self._with_care(day), world.delayed)
        waits = needing.sum(axis=2)
        world.delayed += waits - home
        world.gone += ending.sum(axis=(1, 2)) - waits.sum(axis=1) + home.sum(axis=1)

    def _with_care(self, day: int) -> Counts:
        """[A, G] people who go home today because care has been found: the more places, the sooner."""
        world = self.world
        ratio = self._places() / np.maximum(world.care_start, 1e-9)
        chance = np.minimum(world.found_a_day * ratio * known.WEEKDAY_DISCHARGES[day], 1.0)
        return np.floor(world.delayed * chance + self.luck[day, 2, :, :, 0]).astype(np.int64)

    def _places(self) -> Reals:
        """[G] people a week for whom care can be found: councils' care and schemes' places."""
        local = np.add.reduceat(self.economy.local.discharge_places, self.economy.constants.group_starts)
        surge = np.minimum.reduceat(1.0 / self.economy.surge("delays"), self.economy.constants.group_starts)
        return np.asarray((self.world.care_places + local) * surge)

    def _take_emergencies(self, day: int) -> None:
        """Emergencies take the free beds; whoever finds none, or none of the right kind, waits on a trolley."""
        world, luck = self.world, self.luck[day]
        world.admitted += self.arriving[day].sum(axis=1)
        wanting = self.arriving[day] + world.trolleys
        full = np.array([no_bed(rate, known.WARDS_TRIED) for rate in self._rate()])
        stuck = np.floor(self.arriving[day] * full[:, None] + luck[3, :, :, 0]).astype(np.int64)
        placed = wanting - np.minimum(stuck, wanting)
        placed = spread(placed, np.minimum(placed.sum(axis=1), np.maximum(self.open - self._taken(), 0)), luck[3, :, 0, 1])
        world.occupied += _stays(placed, known.STAY_MIX, luck[4])
        world.trolleys = wanting - placed
        self.trolley_days += world.trolleys.sum(axis=1)

    def _take_operations(self, day: int) -> None:
        """Operations take what is left, less when a bed of the right kind is hard to find; the rest is cancelled."""
        world, luck = self.world, self.luck[day]
        wanted = self.operated[day]
        full = np.array([no_bed(rate, known.WARDS_FOR_OPERATIONS) for rate in self._rate()])
        fits = wanted - np.floor(wanted * full[:, None] + luck[5, :, :, 0]).astype(np.int64)
        free = np.maximum(self.open - self._taken() - world.trolleys.sum(axis=1), 0)
        taken = spread(fits, np.minimum(fits.sum(axis=1), free), luck[5, :, 0, 1])
        world.occupied += _stays(taken, known.ELECTIVE_STAY_MIX, luck[5])
        world.admitted += taken.sum(axis=1)
        self.cancelled += (wanted - taken).sum(axis=1)

    def _rate(self) -> list[float]:
        taken = self._taken() / np.maximum(self.open, 1)
        return [float(rate) for rate in taken]

    def write_down(self, overnight: Counts) -> None:
        """Count the week's beds, delays and harm."""
        week, world, trusts = self.economy.this_week, self.world, len(self.economy.trusts)
        week.bed_days[:trusts] = self.bed_days[:trusts]
        week.bed_days_open[:trusts] = DAYS * self.open[:trusts]
        week.trolley_days[:trusts] = self.trolley_days[:trusts]
        week.ae_breaches[:trusts] += self.trolley_days[:trusts]
        week.delayed_days[:, :trusts] = _to_rows(self.economy, self.delayed_days)[:, :trusts]
        rate = self.bed_days / np.maximum(DAYS * self.open, 1)
        world.occupancy = np.where(np.arange(trusts + 1) < trusts, rate, known.START_OCCUPANCY)
        attended = np.maximum(week.ae[:, 0, :-1].sum(axis=0), 1)
        in_time = 1.0 - week.ae_breaches[:-1] / attended
        world.in_time += known.IN_TIME_MEMORY * (in_time - world.in_time)


NEEDS_CARE = np.array([0.0, 1.0, 1.0])
"""Short stays go home as they came."""


def _homeward(economy: "HealthEconomy") -> Reals:
    """[A, G] share of middling and long stays that need care at home before they can leave."""
    world = economy.world
    return np.broadcast_to(known.CARE_AFTER * world.eligible, world.delayed.shape)


def by_day(counts: Counts, profile: tuple[float, ...], luck: Reals) -> Counts:
    """[7, ...] a week's `counts` by day of the week; `luck` decides the rounding."""
    marks = np.cumsum(np.asarray(profile)) / np.sum(profile)
    marks[-1] = 1.0
    so_far = np.floor(counts * marks[:, None, None] + luck)
    return np.diff(so_far, axis=0, prepend=0.0).astype(np.int64)


def no_bed(rate: float, wards: int) -> float:
    """Chance that so many wards, each of the same size and as full as the hospital, are all full.

    The number of patients whom a ward would have if it could hold any is normal with the spread of a Poisson count.
    """
    if rate <= 0.0:
        return 0.0
    free = (1.0 - rate) * math.sqrt(known.WARD / rate)
    return float(0.5 * math.erfc(free / math.sqrt(2.0))) ** wards


def open_beds(economy: "HealthEconomy") -> Counts:
    """[A] beds open this week: those staffed, less those that an outbreak or a challenge closes."""
    beds = np.zeros(len(economy.trusts) + 1, dtype=np.int64)
    for trust in economy.trusts:
        beds[trust.place] = trust.levers.beds
    for place, closed, until in economy.world.closed:
        if economy.week < until:
            beds[place] = max(beds[place] - closed, 0)
    return beds


def _stays(people: Counts, mix: tuple[float, ...], luck: Reals) -> Counts:
    """[A, G, 3] whether their stays will be short, middling or long."""
    short = np.minimum(np.floor(people * mix[0] + luck[:, :, 1]), people)
    rest = people - short
    middling = np.minimum(np.floor(rest * (mix[1] / (mix[1] + mix[2])) + luck[:, :, 2]), rest)
    return np.stack([short, middling, rest - middling], axis=2).astype(np.int64)


def _to_rows(economy: "HealthEconomy", by_group: Counts) -> Counts:
    """[R, A] share counts of groups [A, G] among their rows, by need for emergency care."""
    fixed, weight = economy.constants, economy.world.rates.emergencies[:, 2]
    total = np.add.reduceat(weight, fixed.group_starts)
    share = weight / total[fixed.group]
    whole = by_group.T[fixed.group]
    before = np.cumsum(share) - np.concatenate([[0.0], np.cumsum(np.add.reduceat(share, fixed.group_starts))[:-1]])[fixed.group]
    marks = np.floor(whole * np.clip(before, 0.0, 1.0)[:, None] + 0.5)
    marks[np.append(fixed.group_starts[1:], len(weight)) - 1] = whole[np.append(fixed.group_starts[1:], len(weight)) - 1]
    first = np.zeros_like(marks)
    first[1:] = marks[:-1]
    first[fixed.group_starts] = 0.0
    return (marks - first).astype(np.int64)
