"""The economy as it stands on the first day: people, need, styles, queues and beds in a steady state."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import calendar, opening, rates, risk_groups
from simulation.model import people as registered
from simulation.model.behaviour import as_at_start
from simulation.model.parameters import localities, needs, pathways
from simulation.model.state import Constants
from simulation.model.streams import Streams

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]
Places = NDArray[np.intp]


def fill(economy: "HealthEconomy") -> None:
    """Put people, habits, queues and patients in bed into a new economy."""
    streams = Streams(economy.seed)
    streams.turn_to(-1)
    shape = Lists(economy)
    ill, risk = registered.prevalence(shape.deprivation), registered.strata(shape.deprivation)
    economy.people = registered.populate(shape.ages, ill, risk, streams)
    economy.groups = risk_groups.groups(economy.people)
    economy.constants = fixed = constants(economy, shape, streams)
    economy.need = rates.need(rates.specialist_use(economy.people, fixed.deprivation), fixed)
    economy.style = styles(economy.need, fixed, streams)
    economy.behaviour = as_at_start(economy.rows)
    economy.behaviour.threshold[:] = economy.style
    economy.behaviour.continuity[: len(economy.practices)] = continuity(economy, streams)
    economy.world = opening.world(economy, streams)
    rates.share_delays(economy)


def constants(economy: "HealthEconomy", shape: "Lists", streams: Streams) -> Constants:
    """What stays fixed for as long as the economy is played."""
    unexplained = needs.NEED_SPREAD * streams.normal("frailty", economy.rows)
    unexplained[len(economy.practices) :] = 0.0
    way = hospital_way(economy)
    unexplained -= needs.NEAR_HOSPITAL * way
    listing = listing_chances()
    share, off = opening.trust_shares(economy, shape.residents), economy.scenario.days_off
    habit = admission_habit(economy, shape, share)
    scale = _scale(economy.people, shape, unexplained, habit)
    return Constants(
        list_size=shape.ages.sum(axis=1),
        residents=shape.residents,
        ages=shape.ages,
        deprivation=shape.deprivation,
        poorest=poorest(shape.deprivation[: len(economy.practices)]),
        group=shape.group,
        group_starts=shape.starts,
        need_index=shape.index,
        sickness=shape.sickness * habit,
        trust_share=share,
        running_share=np.ascontiguousarray(np.cumsum(share, axis=1).T),
        frailty=unexplained,
        scale=scale,
        prevalence=registered.prevalence(shape.deprivation),
        strata=registered.strata(shape.deprivation),
        hospital_way=way,
        listing=listing,
        day_case=day_case_chances(listing),
        discharge=discharge_chances(listing),
        stay_scale=opening.stay_scale(economy, shape, shape.sickness * habit, share),
        start_wait=opening.start_waits(economy),
        list_wait=opening.start_waits(economy, inpatient=True),
        seats=frozenset(seat.organisation for seat in economy.scenario.seats.values()),
        first_week=calendar.first_week(economy.scenario.period.start),
        working=calendar.working_share(),
        days_moved=calendar.days_moved(off.moved, int(off.round[1:]), off.weeks),
    )


def poorest(deprivation: Reals) -> Reals:
    """[practices] 1 in the poorest fifth of practices, 0 in the others."""
    return np.asarray((deprivation >= np.quantile(deprivation, 0.8)).astype(np.float64))


def hospital_way(economy: "HealthEconomy") -> Reals:
    """[R] map units from each practice to the nearest trust, over the mean of its PCT; 0 for other commissioners."""
    way = np.zeros(len(economy.practices) + len(economy.others))
    at = np.array([[p.scheme.x, p.scheme.y] for p in economy.practices], dtype=np.float64)
    to = np.array([[t.scheme.x, t.scheme.y] for t in economy.trusts], dtype=np.float64)
    way[: len(at)] = np.sqrt(((at[:, None, :] - to[None, :, :]) ** 2).sum(axis=2)).min(axis=1)
    for pct in economy.pcts:
        way[pct.rows] -= way[pct.rows].mean()
    return way


def continuity(economy: "HealthEconomy", streams: Streams) -> Reals:
    """[practices] chance to see the usual doctor: better in small practices, and by habit."""
    n = len(economy.practices)
    lists = np.log(economy.constants.list_size[:n])
    small = -(lists - lists.mean()) / max(float(lists.std()), 1e-9)
    share = needs.CONTINUITY_BY_SIZE
    z = np.sqrt(share) * small + np.sqrt(1.0 - share) * streams.normal("continuity", n)
    spread = needs.CONTINUITY_SPREAD * (z - np.average(z, weights=economy.constants.list_size[:n]))
    return np.asarray(np.clip(localities.CONTINUITY_START + spread, 0.1, 0.9))


class Lists:
    """Lists, residents and groups of the rows of an economy, with its other commissioners behind the practices."""

    def __init__(self, economy: "HealthEconomy") -> None:
        schemes = economy.scenario.economy.pcts
        practices, others = economy.practices, economy.others
        ages = np.array([p.scheme.ages for p in practices], dtype=np.int64)
        ratio = np.array([schemes[p.pct].residents_per_registered for p in practices])
        index = np.array([pct.need_index for pct in schemes.values()])
        own = np.array([economy.pcts.index(economy.organisation(p.pct)) for p in practices], dtype=np.intp)
        elsewhere = self._others(economy, ages.sum(axis=1) * ratio * index[own], own)
        self.ages = np.concatenate([ages, elsewhere])
        self.residents = np.concatenate([ages.sum(axis=1) * ratio, elsewhere.sum(axis=1) * RESIDENTS])
        self.deprivation = np.array([p.scheme.deprivation for p in practices] + [needs.MEAN_DEPRIVATION] * len(others))
        self.group = np.concatenate([own, len(index) + np.arange(len(others))]).astype(np.intp)
        self.starts = np.flatnonzero(np.diff(self.group, prepend=-1)).astype(np.intp)
        self.index = np.concatenate([index, np.ones(len(others))])
        self.sickness = np.array([pct.ill_health for pct in schemes.values()] + [1.0] * len(others))

    def _others(self, economy: "HealthEconomy", need: Reals, own: Places) -> Counts:
        """[trusts, 9] people of other commissioners, so many that they are their share of each trust's care."""
        made = []
        for trust in economy.trusts:
            of_pct = np.array([trust.scheme.shares.get(pct.id, 0.0) for pct in economy.pcts])
            share = trust.scheme.other_commissioners.share
            people = float((need * of_pct[own]).sum()) * share / (1.0 - share) / RESIDENTS
            made.append(
                registered.whole(people * np.array(needs.REGISTERED_AGES), np.array(round(people)), np.array(0.5))
            )
        return np.array(made, dtype=np.int64).reshape(len(made), len(needs.REGISTERED_AGES))


RESIDENTS = 0.952
"""Residents for each registered patient, where no scenario says otherwise (activity, flags: lists are 5% bigger)."""


def admission_habit(economy: "HealthEconomy", shape: Lists, share: Reals) -> Reals:
    """[G] how readily the hospitals that serve each group admit, relative to England."""
    admits = np.array([trust.scheme.admits for trust in economy.trusts] + [1.0])
    weighed = np.add.reduceat(shape.residents * (share @ admits), shape.starts)
    return np.asarray(weighed / np.add.reduceat(shape.residents, shape.starts))


def _scale(people: Counts, shape: Lists, unexplained: Reals, habit: Reals) -> dict[str, Reals]:
    """[G] for each flow, what brings its relative use to the card."""
    sick = {"type_1": shape.sickness, "minor": shape.sickness}
    sick |= dict.fromkeys(("same_day", "acsc", "other"), shape.sickness * habit)
    relative = rates.relative_use(people, shape.deprivation, unexplained)
    specialist = rates.specialist_use(people, shape.deprivation).sum(axis=1)
    relative |= dict.fromkeys(("referrals", "other_firsts", "planned"), specialist)
    return {
        flow: rates.scaled(relative[flow], per_1000, shape.residents, shape.index * sick.get(flow, 1.0), shape.starts)
        for flow, per_1000 in rates.card().items()
    }


def styles(need: Reals, fixed: Constants, streams: Streams) -> Reals:
    """[R, S] thresholds of habit: practices differ, specialties of one are alike, each group's mean is unmoved."""
    common, own = streams.normal("style.common", len(need)), streams.normal("style.own", need.shape)
    return centred(spread_of_styles(common, own), need, fixed.group_starts, fixed.group)


def spread_of_styles(common: Reals, own: Reals) -> Reals:
    """[R, S] thresholds from standard normals of practices [R] and of their specialties [R, S]."""
    shared = np.sqrt(needs.STYLE_COMMON) * common[:, None] + np.sqrt(1.0 - needs.STYLE_COMMON) * own
    return np.asarray(needs.STYLE_SPREAD * shared)


def centred(style: Reals, need: Reals, starts: Places, group: Places) -> Reals:
    """Shift `style` so that the referrals of each group and specialty are what its need says."""
    referred = np.add.reduceat(need * np.exp(-style), starts, axis=0)
    wanted = np.add.reduceat(need, starts, axis=0)
    return np.asarray(style + np.log(referred / np.maximum(wanted, 1e-12))[group])


def listing_chances() -> Reals:
    """[S] chance to be listed: the recalled shape by specialty, scaled to the admissions from lists counted."""
    shape, share = np.array(pathways.LISTING), np.array(pathways.SPECIALTY_SHARE)
    return np.asarray(shape * (pathways.LIST_PER_FIRST / (1.0 - pathways.REMOVED)) / (shape @ share))


def day_case_chances(listing: Reals) -> Reals:
    """[S] chance that a listing is for a day case: the assumed shape, moved in log odds to the stays counted."""
    weight = listing * np.array(pathways.SPECIALTY_SHARE)
    odds = np.log(np.array(pathways.DAY_CASE_SHARE) / (1.0 - np.array(pathways.DAY_CASE_SHARE)))
    wanted = 1.0 - needs.OVERNIGHT / (pathways.LIST_PER_FIRST * needs.FIRSTS)
    low, high = -4.0, 4.0
    for _ in range(50):
        middle = (low + high) / 2.0
        share = float(weight @ (1.0 / (1.0 + np.exp(-odds - middle)))) / float(weight.sum())
        low, high = (middle, high) if share < wanted else (low, middle)
    return np.asarray(1.0 / (1.0 + np.exp(-odds - middle)))


def discharge_chances(listing: Reals) -> Reals:
    """[S] chance that a follow-up visit is the last, such that the visits counted for each first come out."""
    ratio = needs.FOLLOW_UPS / needs.FIRSTS
    at_once = listing * (1.0 - pathways.LISTED_LATER)
    joining = 1.0 - at_once - pathways.DISCHARGED_AT_FIRST * (1.0 - pathways.REMOVED) * listing
    return np.asarray((joining - listing * pathways.LISTED_LATER) / ratio)
