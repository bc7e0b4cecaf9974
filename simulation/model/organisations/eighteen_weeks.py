"""How trusts answer the 18-week target: they watch their share treated in time against the way that it has to go.

The further behind, the more they buy: weekend lists of their own for stays, operations of independent hospitals for day
cases, extra clinics, faster tests; and they track patients, so that those near 18 weeks are called in time. All of it
is bought at a premium, only where people wait longer than the target leaves time for, and as much as can be had.

Axes: S specialties, A hospitals.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import calendar
from simulation.model.calendar import WEEKS_A_QUARTER
from simulation.model.money import ELSEWHERE, SUPPLIERS
from simulation.model.opening import REMOVAL
from simulation.model.parameters import eighteen_weeks as number
from simulation.model.parameters import money, pathways

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.acute_trust import AcuteTrust

Reals = NDArray[np.float64]
RULE = "eighteen_week_sanction"


@dataclass
class Drive:
    """What trusts do for the target in the quarter."""

    pressure: Reals
    """[A] 0 to 1, how hard managers are pressed."""
    tracking: Reals
    """[A] 0 to 1, how well they know who is near 18 weeks; it is learned while they are pressed."""
    bought: Reals
    """[2, S, A] operations a week bought besides: day cases, stays."""
    clinics: Reals
    """[S, A] first appointments a week in extra clinics."""


def no_drive(specialties: int, hospitals: int) -> Drive:
    """Before anybody is pressed."""
    blank = np.zeros((specialties, hospitals))
    return Drive(np.zeros(hospitals), np.zeros(hospitals), np.stack([blank, blank]), blank.copy())


def answer(economy: "HealthEconomy") -> None:
    """Let every trust set what it does for the target in the quarter, and pay for it."""
    drive = economy.drive
    for trust in economy.trusts:
        at = trust.place
        drive.pressure[at] = pressure(economy, trust)
        drive.tracking[at] += number.TRACK_SPEED * (drive.pressure[at] - drive.tracking[at])
        drive.tracking[at] = max(drive.tracking[at], 0.0)
        left = _time_left(economy, trust)
        drive.bought[:, :, at] = 0.0
        drive.clinics[:, at] = 0.0
        if not economy.outside.leaves_alone(economy, "theatres", at):
            drive.bought[:, :, at] = _operations(economy, trust, left)
        if not economy.outside.leaves_alone(economy, "clinics", at):
            drive.clinics[:, at] = _clinics(economy, trust)
        _speed_tests(economy, trust)
        _pay(economy, trust)


def wanted_share(economy: "HealthEconomy") -> float:
    """Share to be treated in time by the quarter that managers look ahead to; nought before there was a way."""
    ahead = calendar.label(economy.quarter_label, number.LOOK_AHEAD)
    points = [(calendar.years_since(ahead, since), share) for since, share in number.WAY.items()]
    if points[0][0] < 0:
        return 0.0
    # years_since falls from one milestone to the next: turn round, so that it rises
    years, shares = zip(*reversed(points), strict=True)
    return float(np.interp(0.0, years, shares))


def pressure(economy: "HealthEconomy", trust: "AcuteTrust") -> float:
    """0 to 1: how far a trust's share in time lies behind, where the target counts at all."""
    if economy.quarter == 0 or not economy.switched("eighteen_week_pressure") or not _counts(economy):
        return 0.0
    played, at = economy.last_quarter, trust.place
    treated = int(played.day_cases[:, :, at].sum() + played.inpatients[:, :, at].sum())
    if not treated:
        return 0.0
    behind = wanted_share(economy) - float(played.within_18_weeks[:, at].sum()) / treated
    return float(np.clip(behind / number.FAR_BEHIND, 0.0, 1.0))


def _counts(economy: "HealthEconomy") -> bool:
    """Whether there is a target: it was known long before anybody was fined for it."""
    terms = economy.terms[RULE]
    return bool(terms.applies and (not terms.to or economy.quarter < terms.to))


def _time_left(economy: "HealthEconomy", trust: "AcuteTrust") -> Reals:
    """[S] weeks that the list may take: what 18 weeks leave after the appointment and tests, with some to spare."""
    world, at = economy.world, trust.place
    before = world.expected_wait[:, at] + world.tests_wait[at]
    return np.asarray(np.maximum(pathways.WEEKS_18 - number.TO_SPARE - before, number.SHORTEST_LIST))


def tightened(economy: "HealthEconomy", trust: "AcuteTrust", aim: Reals) -> Reals:
    """[S] the wait on the list at which managers aim with their ordinary lists: the harder pressed, the shorter."""
    pressed = float(economy.drive.pressure[trust.place])
    return np.asarray(aim + pressed * (np.minimum(aim, _time_left(economy, trust)) - aim))


def _operations(economy: "HealthEconomy", trust: "AcuteTrust", left: Reals) -> Reals:
    """[2, S] operations a week: as many as bring each list to the time left, within what can be had."""
    world, at = economy.world, trust.place
    found = []
    for room, queue, most in (
        (world.day_room, world.day_list, number.MOST_OUTSOURCED),
        (world.stay_room, world.stay_list, number.MOST_WEEKEND),
    ):
        weekly = room[:, at]
        people = queue.size()[:, at] * np.exp(-REMOVAL * left / 2.0)
        beyond = np.maximum(people - weekly * left, 0.0) / WEEKS_A_QUARTER
        limit = most * float(weekly.sum())
        found.append(beyond * min(1.0, limit / max(float(beyond.sum()), 1e-9)))
    return np.asarray(np.stack(found) * economy.drive.pressure[at])


def _clinics(economy: "HealthEconomy", trust: "AcuteTrust") -> Reals:
    """[S] extra first appointments a week, where people wait longer for one than the target's way allows."""
    world, at, played = economy.world, trust.place, economy.last_quarter
    seen = (played.firsts[:, :, at] + played.not_attended[:, :, at]).sum(axis=0) / WEEKS_A_QUARTER
    beyond = np.maximum(world.outpatients.size()[:, at] - seen * number.SOON, 0.0) / WEEKS_A_QUARTER
    limit = number.MOST_CLINICS * float(world.clinic_room[:, at].sum())
    return np.asarray(beyond * min(1.0, limit / max(float(beyond.sum()), 1e-9)) * economy.drive.pressure[at])


def _speed_tests(economy: "HealthEconomy", trust: "AcuteTrust") -> None:
    """Buy tests, so that the wait for them goes towards what 18 weeks leave for them."""
    waits, at = economy.world.tests_wait, trust.place
    if not economy.outside.leaves_alone(economy, "tests", at):
        step = number.TESTS_PRESSED * economy.drive.pressure[at]
        waits[at] -= step * max(float(waits[at]) - number.SOON_TESTED, 0.0)


def _pay(economy: "HealthEconomy", trust: "AcuteTrust") -> None:
    """Pay independent hospitals and staff for what is bought; the tariff comes with the patients."""
    bought, at = economy.drive.bought[:, :, trust.place], trust.place
    day, stays = WEEKS_A_QUARTER * bought.sum(axis=1)
    economy.ledger.pay(trust.id, ELSEWHERE, round(float(day) * number.OUTSOURCED), "outsourced")
    weekend = float(stays) / pathways.LIST_CASES * money.EXTRA_LIST
    clinics = WEEKS_A_QUARTER * float(economy.drive.clinics[:, at].sum()) * number.EXTRA_FIRST
    economy.ledger.pay(trust.id, SUPPLIERS, round(weekend + clinics), "premium")
