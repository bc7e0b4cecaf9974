"""Beds, day by day: people go home or cannot, emergencies take what is free, operations take what is left.

A hospital's patients are counted by group of rows and by how long their stay will be. `elsewhere` has beds enough and
is not followed. The days themselves are in `kernels.beds`.

Axes: R rows, A hospitals, G groups of rows.
"""

from math import exp
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import season
from simulation.model.calendar import WEEKS_A_QUARTER
from simulation.model.flows import operations
from simulation.model.keeping import once_a_quarter
from simulation.model.kernels import beds
from simulation.model.kernels.theatres import Treated
from simulation.model.parameters import hospital_care, trusts

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]


def fill(economy: "HealthEconomy", overnight: Counts, called: Treated) -> None:
    """Play seven days of beds with `overnight` [A, R] emergencies and the operations `called`."""
    hospitals, week, world = _hospitals(economy), economy.this_week, economy.world
    beds.play_week(_patients(economy, overnight, called.people[1]), hospitals, HABITS)
    known = beds.Known(week.bed_days_open, world.occupancy, week.ae_breaches, world.in_time)
    beds.write_down(hospitals, world.ae_last, hospital_care.IN_TIME_MEMORY, known)
    operations.cancel(economy, called, hospitals.cancelled)
    operations.finish(economy, called)


def _patients(economy: "HealthEconomy", overnight: Counts, stays: Counts) -> beds.Patients:
    """Who is in hospital, and will come."""
    world = economy.world
    emergencies, called = beds.by_group(overnight, stays, economy.constants.group_starts)
    needed, found = _care(economy)
    return beds.Patients(
        in_bed=world.occupied,
        delayed=world.delayed,
        trolleys=world.trolleys,
        emergencies=emergencies,
        later=np.zeros_like(emergencies),
        stays=called,
        delayed_days=economy.tally.delayed,
        needed=needed,
        found=found,
        luck=economy.streams.uniform("beds", (*emergencies.shape, 2 + beds.DAYS * beds.DRAWS)),
    )


def _hospitals(economy: "HealthEconomy") -> beds.Hospitals:
    """The beds of this week, and nothing counted of them yet."""
    week, world = economy.this_week, economy.world
    taken, waiting, stranded, cancelled = np.zeros((4, len(economy.trusts) + 1), dtype=np.int64)
    return beds.Hospitals(
        open=np.array(open_beds(economy)),
        leaving=_leaving(economy)[economy.week % WEEKS_A_QUARTER],
        taken=taken,
        waiting=waiting,
        stranded=stranded,
        cancelled=cancelled,
        admitted=world.admitted,
        gone=world.gone,
        bed_days=week.bed_days,
        trolley_days=week.trolley_days,
        short_days=week.short_days,
    )


def _care(economy: "HealthEconomy") -> tuple[Reals, Reals]:
    """[G] share of longer stays that need care at home, and chance a day that it is found, by councils or schemes."""
    world, starts = economy.world, economy.constants.group_starts
    places = world.care_places + np.add.reduceat(economy.local.discharge_places, starts)
    places = places / np.maximum.reduceat(economy.surge("delays"), starts)
    found = world.found_a_day * places / np.maximum(world.care_start, 1e-9)
    return hospital_care.CARE_AFTER * world.eligible, found


@once_a_quarter
def _leaving(economy: "HealthEconomy") -> Reals:
    """[13, A, 3] chance a day that a short, middling or long stay ends, in each week of this quarter."""
    longer, supply = economy.constants.stay_scale.tolist(), economy.supply
    quicker = [exp(effort) for effort in (supply.stays + trusts.QUALITY_STAYS * supply.quality).tolist()]
    return np.array(
        [
            [
                [growth / own * pace / days for days in hospital_care.STAY_DAYS]
                for own, pace in zip(longer, quicker, strict=True)
            ]
            for growth in season.growths(economy, hospital_care.STAY_TREND)[:, 0].tolist()
        ]
    )


def _running(profile: tuple[float, ...]) -> Reals:
    """Share of a week's patients who have come by the end of each day, before Monday first."""
    shares = [sum(profile[:day]) / sum(profile) for day in range(beds.DAYS)]
    return np.array([*shares, 1.0])


def _of_the_rest(profile: tuple[float, ...]) -> Reals:
    """Share of a week's patients who have not come yet that come on each day."""
    return np.array([1.0 if day == beds.DAYS - 1 else profile[day] / sum(profile[day:]) for day in range(beds.DAYS)])


def _of_stays(mix: tuple[float, ...]) -> beds.Mix:
    """Share of stays that are short, and share of the others that are middling."""
    short, middling, long = mix
    return short, middling / (middling + long)


HABITS = beds.Habits(
    emergencies=_of_the_rest(hospital_care.WEEKDAY_EMERGENCIES),
    by_noon=hospital_care.BY_NOON,
    discharges=np.array(hospital_care.WEEKDAY_DISCHARGES),
    electives=_running(hospital_care.WEEKDAY_ELECTIVES),
    stays=_of_stays(hospital_care.STAY_MIX),
    elective_stays=_of_stays(hospital_care.ELECTIVE_STAY_MIX),
    ward=hospital_care.WARD,
    wards_tried=hospital_care.WARDS_TRIED,
    wards_for_operations=hospital_care.WARDS_FOR_OPERATIONS,
)


def open_beds(economy: "HealthEconomy") -> list[int]:
    """[A] beds open this week: those staffed, less those that an outbreak or a challenge closes."""
    open_now = [economy.outside.open_beds(economy, trust) for trust in economy.trusts]
    for place, closed, until in economy.world.closed:
        if economy.week < until:
            open_now[place] = max(open_now[place] - closed, 0)
    return open_now


def count_up(economy: "HealthEconomy") -> None:
    """At a quarter's end: share each group's delayed days among its rows, by need for emergency care."""
    fixed, delayed = economy.constants, economy.tally.delayed
    marks = (delayed[:, fixed.group] * economy.world.delay_share + 0.5).astype(np.int64)
    ends = np.append(fixed.group_starts[1:], economy.rows) - 1
    marks[:, ends] = delayed
    days = np.diff(marks, axis=1, prepend=0)
    days[:, fixed.group_starts] = marks[:, fixed.group_starts]
    economy.this_quarter.delayed_days[:, :-1] += days.T
