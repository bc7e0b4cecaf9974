"""Seven days of beds: people go home or cannot, emergencies take what is free, operations take what is left.

Axes: A hospitals, G groups of rows, R rows, S specialties.
"""

from math import erfc, floor, log1p, pi, sqrt
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulation.model.kernels.compiling import compiled

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]
Places = NDArray[np.intp]
Mix = tuple[float, float]
"""Share of stays that are short, and share of the others that are middling."""

DAYS = 7
DRAWS = 17
"""Random numbers that a group of patients uses in a day, after two that hold for the week."""


class Patients(NamedTuple):
    """Patients in hospital, by group of rows."""

    in_bed: Counts
    """[A, G, 3] for a short, a middling and a long stay."""
    delayed: Counts
    """[A, G] in bed for want of care at home."""
    trolleys: Counts
    """[A, G] who wait for a bed."""
    emergencies: Counts
    """[A, G] of the week's, who have not come yet."""
    later: Counts
    """[A, G] the day's emergencies who come after noon."""
    stays: Counts
    """[A, G] called for an operation this week."""
    delayed_days: Counts
    """[A, G] bed days of those in bed for want of care at home."""
    needed: Reals
    """[G] share of longer stays that need care at home."""
    found: Reals
    """[G] chance a day that it is found."""
    luck: Reals
    """[A, G, 2 + DAYS * DRAWS]"""


class Hospitals(NamedTuple):
    """Beds, and what is counted of them."""

    open: Counts
    """[A] beds open."""
    leaving: Reals
    """[A, 3] chance a day that a short, middling or long stay ends."""
    taken: Counts
    """[A] beds taken."""
    waiting: Counts
    """[A] people on trolleys."""
    stranded: Counts
    """[A] emergencies who found no bed when they came."""
    cancelled: Counts
    """[A] operations for which there was no bed."""
    admitted: Counts
    """[A] people who took a bed, or wait for it."""
    gone: Counts
    """[A] people who left a bed."""
    bed_days: Counts
    """[A]"""
    trolley_days: Counts
    """[A]"""
    short_days: Counts
    """[A] days on which somebody found no bed, or still waited for it."""


class Habits(NamedTuple):
    """What is alike in all hospitals."""

    emergencies: Reals
    """[DAYS] of the week's emergencies who have not come yet, those who come on each day."""
    by_noon: float
    """Share of a day's emergencies who come before anybody goes home."""
    discharges: Reals
    """[DAYS] pace at which people go home."""
    electives: Reals
    """[DAYS + 1] share of a week's operations that are over by the end of each day, before Monday first."""
    stays: Mix
    """Of emergencies."""
    elective_stays: Mix
    ward: int
    """Beds."""
    wards_tried: int
    """All full before an emergency finds no bed."""
    wards_for_operations: int
    """All full before an operation is cancelled."""


class Known(NamedTuple):
    """What is known of hospitals after the week."""

    open_days: Counts
    """[A] beds open, summed over days."""
    occupancy: Reals
    """[A] share of beds taken."""
    breaches: Counts
    """[A] people who spent more than four hours in A&E."""
    in_time: Reals
    """[A] share of the others in the last weeks."""


@compiled
def by_group(overnight: Counts, stays: Counts, starts: Places) -> tuple[Counts, Counts]:
    """[A, G] emergencies to be in bed `overnight` [A, R], and `stays` [S, A, R] called.

    A group's rows stand together, from its place in `starts` [G] to the next.
    """
    hospitals, rows = overnight.shape
    emergencies, called = np.empty((2, hospitals, len(starts)), dtype=np.int64)
    for a in range(hospitals):
        for g in range(len(starts)):
            end, here, there = starts[g + 1] if g + 1 < len(starts) else rows, 0, 0
            for r in range(starts[g], end):
                here += overnight[a, r]
            for s in range(len(stays)):
                for r in range(starts[g], end):
                    there += stays[s, a, r]
            emergencies[a, g], called[a, g] = here, there
    return emergencies, called


@compiled
def play_week(patients: Patients, hospitals: Hospitals, habits: Habits) -> None:
    """Seven days of every hospital."""
    for at in range(len(hospitals.open)):
        hospitals.taken[at] = patients.in_bed[at].sum() + patients.delayed[at].sum()
        hospitals.waiting[at] = patients.trolleys[at].sum()
        for day in range(DAYS):
            play_day(patients, hospitals, habits, at, day)


@compiled
def write_down(hospitals: Hospitals, came: Counts, memory: float, known: Known) -> None:
    """Note how full hospitals were, and how many of those who `came` to A&E [A, R] waited long for a bed.

    What is known of time in A&E goes towards that of the week, as far as `memory` allows.
    """
    for at in range(len(hospitals.open)):
        people = came[at].sum()
        known.open_days[at] = DAYS * hospitals.open[at]
        known.occupancy[at] = hospitals.bed_days[at] / max(known.open_days[at], 1)
        known.breaches[at] = min(known.breaches[at] + hospitals.stranded[at], people)
        known.in_time[at] += memory * (1.0 - known.breaches[at] / max(people, 1) - known.in_time[at])


@compiled
def play_day(patients: Patients, hospitals: Hospitals, habits: Habits, at: int, day: int) -> None:
    """One day of a hospital: the night's emergencies, home, operations, the rest of the day's emergencies."""
    before = hospitals.stranded[at]
    expected = _begin(patients, hospitals, habits, at, day)
    if hospitals.waiting[at]:
        _settle(patients, hospitals, habits, at)
    _take_operations(patients, hospitals, habits, at, day, expected)
    _end(patients, hospitals, habits, at, day)
    hospitals.bed_days[at] += hospitals.taken[at]
    hospitals.trolley_days[at] += hospitals.waiting[at]
    if hospitals.stranded[at] > before or hospitals.waiting[at] > 0:
        hospitals.short_days[at] += 1


@compiled
def _begin(patients: Patients, hospitals: Hospitals, habits: Habits, at: int, day: int) -> int:
    """Emergencies come and people go home until noon; how many more emergencies the rest of the day brings."""
    free, full = _room(hospitals, habits, at, habits.wards_tried, 0)
    expected = 0
    for group in range(patients.delayed.shape[1]):
        luck = _luck_of(patients, at, group, day)
        new = _arrive(patients, habits, at, group, day)
        home = go_home(patients, hospitals, at, group, habits.discharges[day], luck)
        placed = _placed(new, free, full, luck[9])
        _lie_down(patients, at, group, placed, habits.stays, luck[10:12])
        _strand(patients, hospitals, at, group, new - placed)
        free -= placed
        hospitals.taken[at] += placed - home
        hospitals.gone[at] += home
        hospitals.admitted[at] += new + patients.later[at, group]
        expected += patients.later[at, group]
    return expected


@compiled
def _end(patients: Patients, hospitals: Hospitals, habits: Habits, at: int, day: int) -> None:
    """The emergencies of the afternoon and evening come."""
    free, full = _room(hospitals, habits, at, habits.wards_tried, 0)
    for group in range(patients.delayed.shape[1]):
        luck, later = _luck_of(patients, at, group, day), patients.later[at, group]
        placed = _placed(later, free, full, luck[14])
        _lie_down(patients, at, group, placed, habits.stays, luck[15:17])
        _strand(patients, hospitals, at, group, later - placed)
        free -= placed
        hospitals.taken[at] += placed


@compiled
def _settle(patients: Patients, hospitals: Hospitals, habits: Habits, at: int) -> None:
    """Those on trolleys get the first beds that come free."""
    free = max(hospitals.open[at] - hospitals.taken[at], 0)
    for group in range(patients.delayed.shape[1]):
        placed = min(patients.trolleys[at, group], free)
        _lie_down(patients, at, group, placed, habits.stays, patients.luck[at, group, :2])
        free -= placed
        patients.trolleys[at, group] -= placed
        hospitals.waiting[at] -= placed
        hospitals.taken[at] += placed


@compiled
def _take_operations(
    patients: Patients, hospitals: Hospitals, habits: Habits, at: int, day: int, expected: int
) -> None:
    """Operations take what is left beside the emergencies `expected`, less where beds are hard to find."""
    free, full = _room(hospitals, habits, at, habits.wards_for_operations, expected)
    before, by_now = habits.electives[day], habits.electives[day + 1]
    for group in range(patients.delayed.shape[1]):
        people, part = patients.stays[at, group], patients.luck[at, group, 1]
        wanted = floor(people * by_now + part) - floor(people * before + part)
        luck = _luck_of(patients, at, group, day)
        placed = _placed(wanted, free, full, luck[11])
        _lie_down(patients, at, group, placed, habits.elective_stays, luck[12:14])
        free -= placed
        hospitals.taken[at] += placed
        hospitals.admitted[at] += placed
        hospitals.cancelled[at] += wanted - placed


@compiled
def _luck_of(patients: Patients, at: int, group: int, day: int) -> Reals:
    """[DRAWS] a group's random numbers of a day."""
    first = 2 + day * DRAWS
    return patients.luck[at, group, first : first + DRAWS]


@compiled
def _room(hospitals: Hospitals, habits: Habits, at: int, wards: int, expected: int) -> tuple[int, float]:
    """Free beds beside those for people `expected`, and the chance that so many wards are all full."""
    free = hospitals.open[at] - hospitals.taken[at] - hospitals.waiting[at] - expected
    return free, no_bed(1.0 - free / max(hospitals.open[at], 1), wards, habits.ward)


@compiled
def no_bed(rate: float, wards: int, beds: int) -> float:
    """Chance that so many wards, each of so many `beds` and as full as the hospital, are all full.

    The number of patients whom a ward would have if it could hold any is normal with the spread of a Poisson count.
    """
    if rate <= 0.0:
        return 0.0
    free = (1.0 - rate) * sqrt(beds / rate)
    full: float = 0.5 * erfc(free / sqrt(2.0))
    all_full: float = full ** float(wards)
    return all_full


@compiled
def _placed(people: int, free: int, full: float, luck: float) -> int:
    """How many of `people` get one of the `free` beds, if each finds none of the right kind with chance `full`."""
    placed = people - some(people, full, luck)
    return placed if placed <= free else max(free, 0)


@compiled
def _strand(patients: Patients, hospitals: Hospitals, at: int, group: int, people: int) -> None:
    """Let people who find no free bed of the right kind wait on trolleys."""
    patients.trolleys[at, group] += people
    hospitals.waiting[at] += people
    hospitals.stranded[at] += people


@compiled
def _arrive(patients: Patients, habits: Habits, at: int, group: int, day: int) -> int:
    """Some of the week's emergencies who have not come yet do today: how many until noon."""
    luck = _luck_of(patients, at, group, day)
    new = some(patients.emergencies[at, group], habits.emergencies[day], luck[7])
    by_noon = some(new, habits.by_noon, luck[8])
    patients.emergencies[at, group] -= new
    patients.later[at, group] = new - by_noon
    return by_noon


@compiled
def go_home(patients: Patients, hospitals: Hospitals, at: int, group: int, pace: float, luck: Reals) -> int:
    """Stays end; some people need care at home first and wait for it in the bed. How many leave."""
    in_bed, leaving = patients.in_bed[at, group], hospitals.leaving[at]
    found: int = some(patients.delayed[at, group], patients.found[group] * pace, luck[6])
    short = some(in_bed[0], leaving[0] * pace, luck[0])
    middling = some(in_bed[1], leaving[1] * pace, luck[1])
    long = some(in_bed[2], leaving[2] * pace, luck[2])
    needed = patients.needed[group]
    waiting: int = floor(middling * needed + luck[4]) + floor(long * needed + luck[5])
    in_bed[0] -= short
    in_bed[1] -= middling
    in_bed[2] -= long
    patients.delayed[at, group] += waiting - found
    patients.delayed_days[at, group] += patients.delayed[at, group]
    return found + short + middling + long - waiting


@compiled
def _lie_down(patients: Patients, at: int, group: int, people: int, mix: Mix, luck: Reals) -> None:
    """Put people to bed, for a short, middling or long stay, by two numbers of `luck`."""
    in_bed = patients.in_bed[at, group]
    short = floor(people * mix[0] + luck[0])
    middling = floor((people - short) * mix[1] + luck[1])
    in_bed[0] += short
    in_bed[1] += middling
    in_bed[2] += people - short - middling


@compiled
def some(people: int, chance: float, luck: float) -> int:
    """How many of `people` something happens to, each with the same `chance`; rises with `luck`, uniform in [0, 1)."""
    if luck < 1.0 - people * chance:
        return 0
    if chance > 0.5:
        return people - _rarely(people, 1.0 - chance, 1.0 - luck) if chance < 1.0 else people
    return _rarely(people, chance, luck)


_FEW = 8.0
"""Mean up to which counts are read off the exact distribution."""


@compiled
def _rarely(people: int, chance: float, luck: float) -> int:
    """The same for a chance of at most a half."""
    mean = people * chance
    # nobody at all is at least as likely as one less the mean: most counts are found so
    if luck < 1.0 - mean:
        return 0
    return _counted(people, chance, luck) if mean <= _FEW else _spread(people, mean, mean * (1.0 - chance), luck)


@compiled
def _counted(people: int, chance: float, luck: float) -> int:
    """Binomial by inversion: add up the chances of 0, 1, 2, ... until they pass `luck`."""
    odds = chance / (1.0 - chance)
    term = (1.0 - chance) ** float(people)
    total, count = term, 0
    while luck > total and count < people:
        term *= odds * (people - count) / (count + 1)
        total += term
        count += 1
    return count


_EDGE = 1.0 - 1e-9
_WINITZKI = 2.0 / (pi * 0.147)


@compiled
def _spread(people: int, mean: float, variance: float, luck: float) -> int:
    """A normal with the binomial's mean and variance, to the nearest whole number (Winitzki's quantile)."""
    x = min(max(2.0 * luck - 1.0, -_EDGE), _EDGE)
    log = log1p(-x * x)
    half = _WINITZKI + log / 2.0
    far = sqrt(2.0 * (sqrt(half * half - log / 0.147) - half))
    count = floor(mean + (far if x > 0.0 else -far) * sqrt(variance) + 0.5)
    return min(max(count, 0), people)
