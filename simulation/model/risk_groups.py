"""People at very high risk and those over 65: their part of hospital care, and what looking after them changes in it.

Counts are kept by practice, not by person. Of a practice's admissions, those of a group are its part of the practice's
need, moved by what is done for the group alone. People come into the group and leave it by themselves
(`flows.long_term`); nothing here makes them better.

Axes: R rows, E kinds of emergency admission, 9 ages, C conditions, 4 strata of risk.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import caseload, recall
from simulation.model import people as registered
from simulation.model.activity import EMERGENCIES, SPECIALTIES
from simulation.model.calendar import WEEKS_A_QUARTER
from simulation.model.invoicing import ELECTIVES, EMERGENCIES_, OUTPATIENTS
from simulation.model.keeping import once_a_quarter
from simulation.model.kernels import visits
from simulation.model.parameters import case_management as number
from simulation.model.parameters import localities, needs, pathways
from simulation.model.totals import totals

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]
OLD = 7
"""Age band from which people are over 65."""
HIGH, VERY_HIGH = 2, 3
LUNG = needs.CONDITIONS.index("copd")
ACSC = EMERGENCIES.index("acsc")
CARE_KINDS = ("firsts", "follow_ups", "electives")
_WEIGHTS = np.stack([registered.ADMITTED_DAY, registered.ADMITTED_ACSC, registered.ADMITTED_OTHER])
_AGES = np.array([needs.AGE_REFERRAL[name] for name in SPECIALTIES])
_PLANNED = np.array(pathways.SPECIALTY_SHARE) @ (_AGES / (_AGES @ np.array(needs.REGISTERED_AGES))[:, None])
"""[9] relative planned care by age."""


_AVOIDABLE = (registered.ADMITTED_ACSC * np.array(needs.STRATUM_SHARE)).sum(axis=2)
"""[9, C] relative avoidable admissions by age and condition, whatever the risk."""


@dataclass
class Groups:
    """Parts of each row's care that fall on its groups; from the people as they now are."""

    old: Reals
    """[R, E] of emergency admissions, people over 65."""
    very_high: Reals
    """[R, E] people at very high risk."""
    case: Reals
    """[R, E] both: whom case management is for."""
    incentivised: Reals
    """[R] of avoidable admissions, people with conditions that the quality framework pays for."""
    breathless: Reals
    """[R] of avoidable admissions, people with lung disease at high risk: whom pulmonary rehabilitation is for."""
    planned: Reals
    """[R] of planned care, people at very high risk."""
    settled: Reals
    """[3, R] share of their planned care that teams have come to settle: firsts, follow-ups, electives."""


def groups(people: Counts, settled: Reals | None = None) -> Groups:
    """The parts that fall on each group."""
    rows = len(people)
    use = people.astype(np.float64)[:, None] * _WEIGHTS
    total = np.maximum(use.sum(axis=(2, 3, 4)), 1e-12)
    paid = slice(1, 1 + PAID_CONDITIONS)
    strata = registered.over_conditions(people) * _PLANNED[:, None] * np.array(number.PLANNED_BY_STRATUM)
    return Groups(
        old=use[:, :, OLD:].sum(axis=(2, 3, 4)) / total,
        very_high=use[..., VERY_HIGH].sum(axis=(2, 3)) / total,
        case=use[:, :, OLD:, :, VERY_HIGH].sum(axis=(2, 3)) / total,
        incentivised=use[:, ACSC, :, paid].sum(axis=(1, 2, 3)) / total[:, ACSC],
        breathless=use[:, ACSC, :, LUNG, HIGH].sum(axis=1) / total[:, ACSC],
        planned=strata[:, :, VERY_HIGH].sum(axis=1) / np.maximum(strata.sum(axis=(1, 2)), 1e-12),
        settled=np.zeros((len(CARE_KINDS), rows)) if settled is None else settled,
    )


PAID_CONDITIONS = 3
"""Lung disease, heart disease and diabetes: the first of the conditions."""


def breathless(people: Counts) -> Counts:
    """[rows] people with lung disease at high risk; at very high risk they are too ill for a course."""
    return np.asarray(people[:, :, LUNG, HIGH].sum(axis=1))


@once_a_quarter
def strata(economy: "HealthEconomy") -> Counts:
    """[R, 4] registered patients by stratum of risk."""
    return np.asarray(economy.people.sum(axis=(1, 2)))


def renew(economy: "HealthEconomy") -> None:
    """Reckon the groups again, from the people as they now are."""
    economy.groups = groups(economy.people, economy.groups.settled)


def visited(economy: "HealthEconomy") -> Reals:
    """[R, E] what emergency admission is multiplied by as people at very high risk are visited.

    More is found, less what is treated in time; the more, the poorer care for long-term conditions has been.
    """
    behaviour, local = economy.behaviour, economy.local
    reach = visits.Reach(behaviour.case_management, local.case_management, local.attention, behaviour.chronic_care)
    return visits.visited(economy.groups.very_high, reach, _A_VISIT, economy.tally.visited)


_A_VISIT = visits.Effect(number.CASE_FINDS, number.CASE_SPARES, localities.CHRONIC_START)


def count_up(economy: "HealthEconomy") -> None:
    """At a quarter's end: count the groups among its patients."""
    _count_emergencies(economy)
    _count_planned(economy)


def _count_emergencies(economy: "HealthEconomy") -> None:
    """Count the groups among those admitted, but for those admitted for some hours to meet a target."""
    own, quarter = economy.groups, economy.this_quarter
    admitted = quarter.emergencies.sum(axis=2)
    admitted[:, 0] -= quarter.short_stays.sum(axis=1)
    change = economy.tally.visited / WEEKS_A_QUARTER
    moved = 1.0 + own.very_high * change
    parts = np.stack(
        [(own.old + own.case * change) / moved, own.very_high * (1 + change) / moved, own.case * (1 + change) / moved]
    )
    found = (parts * admitted).sum(axis=2) + economy.streams.uniform("groups.emergencies", len(admitted))
    for counts, new in zip(
        (quarter.emergencies_old, quarter.emergencies_risk, quarter.emergencies_case), found, strict=True
    ):
        counts += new.astype(np.int64)
    paid = recall.paid_part(economy) * admitted[:, ACSC] + economy.streams.uniform("groups.paid", len(admitted))
    quarter.emergencies_paid += paid.astype(np.int64)


def settle(economy: "HealthEconomy") -> None:
    """Let planned care of people at very high risk go towards what teams leave of it."""
    settled, aim = economy.groups.settled, economy.local.team_settles
    if aim.any() or settled.any():
        settled += np.array(number.TEAM_SPEED)[:, None] * (aim - settled)
        economy.tally.settled += settled


def _count_planned(economy: "HealthEconomy") -> None:
    """Count the planned care of people at very high risk, by what teams left of it over the quarter."""
    own, quarter = economy.groups, economy.this_quarter
    settled = economy.tally.settled / WEEKS_A_QUARTER
    part = own.planned * (1.0 - settled) / (1.0 - own.planned * settled)
    done = np.stack(
        [
            quarter.firsts.sum(axis=(1, 2)),
            quarter.follow_ups.sum(axis=(1, 2)),
            (quarter.day_cases + quarter.planned + quarter.inpatients).sum(axis=(1, 2)),
        ]
    )
    found = (part * done + economy.streams.uniform("groups.planned", part.shape)).astype(np.int64)
    for counts, new in zip((quarter.firsts_risk, quarter.follow_ups_risk, quarter.electives_risk), found, strict=True):
        counts += new


def take_over(economy: "HealthEconomy") -> None:
    """Let teams take people at very high risk over from hospital follow-up."""
    world, own = economy.world, economy.groups
    if economy.local.team_settles.any():
        share = own.planned * economy.local.team_settles * pathways.FOLLOW_UP_PACE
        luck = economy.streams.uniform("groups.follow", world.follow.shape)
        going = np.minimum((world.follow * share + luck).astype(np.int64), world.follow)
        world.follow -= going
        world.left += going.sum(axis=(0, 1))


def left_to_hospital(economy: "HealthEconomy") -> Reals:
    """[R] what planned care is multiplied by as teams settle what people at very high risk need."""
    return np.asarray(1.0 - economy.groups.planned * economy.local.team_settles)


def on_lists(economy: "HealthEconomy") -> Reals:
    """[3, practices] people on nurses' lists, their relative admissions now, and in the year before they were there."""
    found = np.zeros((3, len(economy.practices)))
    for scheme in economy.schemes:
        held = economy.local.caseloads.get(scheme.key)
        if held is not None:
            found[:, list(scheme.rows)] += np.stack([held.sum(axis=1), *caseload.seeming_fall(held)])
    return found


def spend(economy: "HealthEconomy") -> Reals:
    """[practices] pence of last quarter's hospital care for people at very high risk, at their practices' prices."""
    quarter, n, care = economy.last_quarter, len(economy.practices), totals(economy).by_row
    every = np.stack(
        [
            care["firsts"] + care["follow_ups"],
            care["day_cases"] + care["planned"] + care["inpatients"],
            quarter.emergencies.sum(axis=(1, 2)),
        ]
    )
    theirs = np.stack([quarter.firsts_risk + quarter.follow_ups_risk, quarter.electives_risk, quarter.emergencies_risk])
    paid = economy.invoices.past[-1][[OUTPATIENTS, ELECTIVES, EMERGENCIES_], :n]
    return np.asarray((paid * theirs[:, :n] / np.maximum(every[:, :n], 1)).sum(axis=0))


def expected_avoidable(economy: "HealthEconomy") -> Reals:
    """[practices] avoidable admissions a quarter at the rates of England by age and long-term condition alone."""
    low, moderate, high, very_high = economy.people[: len(economy.practices)].transpose(3, 0, 1, 2)
    use = np.einsum("rac,ac->r", low + moderate + high + very_high, _AVOIDABLE)
    return np.asarray(use * needs.ACSC / 4_000 * economy.list_size[: len(use)].sum() / use.sum())
