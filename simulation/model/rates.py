"""What people are expected to want in a week: the card, times need, shared by age, condition, risk and deprivation."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import calendar, risk_groups, supply
from simulation.model import people as registered
from simulation.model.activity import SPECIALTIES
from simulation.model.calendar import WEEKS_A_YEAR
from simulation.model.parameters import hospital_care, needs, pathways, trusts
from simulation.model.state import Constants, Rates

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]

ON_CARD = 4.0 * calendar.years_since("2006/07 Q3", "2003/04 Q1")
"""Quarters of the four-hour target by the middle of the year that the card counts."""
_UNIT = trusts.UNITS_SUITED * supply.units_after(ON_CARD)
_ROUTINE = (hospital_care.ADMITTED_NEAR_FOUR["ordinary"] - trusts.NEEDED_NEAR_FOUR) * supply.routine_after(ON_CARD)
NEAR_FOUR_ADMITTED = _UNIT + (1.0 - _UNIT) * hospital_care.NEAR_FOUR_HOURS * (trusts.NEEDED_NEAR_FOUR + _ROUTINE)
"""Share of other type 1 attendances admitted for some hours, to a unit or near four hours, in the year of the card."""


def same_day_of_need() -> float:
    """Same-day admissions per 1,000 that do not come of the four-hour target, so that all of them meet the card."""
    overnight = needs.EMERGENCIES - needs.SAME_DAY
    # other type 1 attendances = TYPE_1 - VIA_AE * (overnight + needed); admitted near four = a share of these
    made = needs.TYPE_1 - hospital_care.VIA_AE * overnight
    return (needs.SAME_DAY - NEAR_FOUR_ADMITTED * made) / (1.0 - NEAR_FOUR_ADMITTED * hospital_care.VIA_AE)


def other_attendances() -> float:
    """Type 1 attendances per 1,000 of people who are not admitted for need."""
    return needs.TYPE_1 - hospital_care.VIA_AE * (needs.EMERGENCIES - needs.SAME_DAY + same_day_of_need())


def card() -> dict[str, float]:
    """Flow: expected number a year per 1,000 residents of England, at the start."""
    return {
        "consultations": needs.CONSULTATIONS,
        "same_day": same_day_of_need(),
        "acsc": needs.ACSC,
        "other": needs.EMERGENCIES - needs.SAME_DAY - needs.ACSC,
        "type_1": other_attendances() - needs.SPILLED / 2,
        "minor": needs.MINOR - needs.SPILLED / 2,
        "out_of_hours": needs.OUT_OF_HOURS,
        "items": needs.ITEMS,
        "community": needs.COMMUNITY,
        "referrals": needs.REFERRALS,
        "other_firsts": needs.FIRSTS * (1.0 - pathways.CONSULTANT_ORIGIN - pathways.AE_ORIGIN) - needs.GP_FIRSTS,
        "planned": needs.ELECTIVES - pathways.LIST_PER_FIRST * needs.FIRSTS,
    }


def relative_use(people: Counts | Reals, deprivation: Reals, unexplained: Reals) -> dict[str, Reals]:
    """Flow: [R] relative use of each row, before it is scaled to the card."""
    poorer = deprivation - needs.MEAN_DEPRIVATION
    emergency = np.exp(needs.SLOPE_EMERGENCIES * poorer + unexplained)
    avoidable = np.exp(needs.SLOPE_ACSC * poorer + unexplained)
    consulting = np.exp(needs.SLOPE_CONSULTATIONS * poorer)
    counts = people.astype(np.float64)
    attended = registered.use(counts, registered.ATTENDING) * np.exp(needs.SLOPE_AE * poorer + unexplained)
    consulted = registered.use(counts, registered.CONSULTING) * consulting
    return {
        "consultations": consulted,
        "same_day": registered.use(counts, registered.ADMITTED_DAY) * emergency,
        "acsc": registered.use(counts, registered.ADMITTED_ACSC) * avoidable,
        "other": registered.use(counts, registered.ADMITTED_OTHER) * emergency,
        "type_1": attended,
        "minor": attended,
        "out_of_hours": consulted,
        "items": registered.use(counts, registered.PRESCRIBED) * consulting,
        "community": registered.use(counts, registered.NURSED) * consulting,
    }


def specialist_use(people: Counts | Reals, deprivation: Reals) -> Reals:
    """[R, S] relative need for specialists, by age and deprivation; at England's ages, the specialties' shares."""
    ages = np.array([needs.AGE_REFERRAL[name] for name in SPECIALTIES])
    shares = np.array(pathways.SPECIALTY_SHARE)
    national = ages @ np.array(needs.REGISTERED_AGES)
    poorer = np.exp(needs.SLOPE_REFERRALS * (deprivation - needs.MEAN_DEPRIVATION))
    by_age = people.sum(axis=(2, 3))
    return np.asarray((by_age @ (ages * (shares / national)[:, None]).T) * poorer[:, None])


def scaled(relative: Reals, per_1000: float, residents: Reals, index: Reals, starts: NDArray[np.intp]) -> Reals:
    """[G] what brings the relative use of each group to `per_1000` a year, times its need index, in counts a week."""
    wanted = per_1000 / 1_000 / WEEKS_A_YEAR * np.add.reduceat(residents, starts) * index
    return np.asarray(wanted / np.add.reduceat(relative, starts))


def rates(people: Counts | Reals, specialist: Reals, fixed: Constants) -> Rates:
    """Expected counts a week from these people, whose relative need for specialists is known."""
    relative = relative_use(people, fixed.deprivation, fixed.frailty)
    weekly = {flow: relative[flow] * fixed.scale[flow][fixed.group] for flow in relative}
    wanting = specialist.sum(axis=1) * fixed.scale["planned"][fixed.group]
    return Rates(
        consultations=weekly["consultations"],
        emergencies=np.stack([weekly["same_day"], weekly["acsc"], weekly["other"]], axis=1),
        ae=np.stack([weekly["type_1"], weekly["minor"]], axis=1),
        out_of_hours=weekly["out_of_hours"],
        items=weekly["items"],
        community=weekly["community"],
        other_firsts=specialist * fixed.scale["other_firsts"][fixed.group][:, None],
        planned=wanting[:, None] * np.array(pathways.PLANNED_SHARE) / np.sum(pathways.PLANNED_SHARE),
    )


def need(specialist: Reals, fixed: Constants) -> Reals:
    """[R, S] referrals wanted a week where the threshold is nought, from the relative need for specialists."""
    return np.asarray(specialist * fixed.scale["referrals"][fixed.group][:, None])


def renew(economy: "HealthEconomy") -> None:
    """Reckon need and rates again, from the people as they now are."""
    people, fixed = economy.people, economy.constants
    specialist = specialist_use(people, fixed.deprivation)
    economy.world.rates = rates(people, specialist, fixed)
    economy.need[:] = need(specialist, fixed)
    risk_groups.renew(economy)
    share_delays(economy)


def share_delays(economy: "HealthEconomy") -> None:
    """Which rows' people wait in bed for care: those with more need for emergency care, as a running share."""
    fixed, weight = economy.constants, economy.world.rates.emergencies[:, 2]
    before = np.cumsum(weight) - weight
    running = before + weight - before[fixed.group_starts][fixed.group]
    economy.world.delay_share = running / np.add.reduceat(weight, fixed.group_starts)[fixed.group]
