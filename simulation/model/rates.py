"""What people are expected to want in a week: the card, times need, shared out by age, condition, risk and deprivation."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import people as registered
from simulation.model.activity import SPECIALTIES
from simulation.model.calendar import WEEKS_A_YEAR
from simulation.model.parameters import clinical as known
from simulation.model.state import Constants, Rates

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]

NEAR_FOUR_ADMITTED = known.NEAR_FOUR_HOURS * known.ADMITTED_NEAR_FOUR["ordinary"]
"""Share of other type 1 attendances admitted near four hours at the start."""


def same_day_of_need() -> float:
    """Same-day admissions per 1,000 that do not come of the four-hour target, so that all of them meet the card."""
    overnight = known.EMERGENCIES - known.SAME_DAY
    # other type 1 attendances = TYPE_1 - VIA_AE * (overnight + needed); admitted near four = a share of these
    made = known.TYPE_1 - known.VIA_AE * overnight
    return (known.SAME_DAY - NEAR_FOUR_ADMITTED * made) / (1.0 - NEAR_FOUR_ADMITTED * known.VIA_AE)


def other_attendances() -> float:
    """Type 1 attendances per 1,000 of people who are not admitted for need."""
    return known.TYPE_1 - known.VIA_AE * (known.EMERGENCIES - known.SAME_DAY + same_day_of_need())


def card() -> dict[str, float]:
    """Flow: expected number a year per 1,000 residents of England, at the start."""
    return {
        "consultations": known.CONSULTATIONS,
        "same_day": same_day_of_need(),
        "acsc": known.ACSC,
        "other": known.EMERGENCIES - known.SAME_DAY - known.ACSC,
        "type_1": other_attendances(),
        "minor": known.MINOR,
        "out_of_hours": known.OUT_OF_HOURS,
        "items": known.ITEMS,
        "community": known.COMMUNITY,
        "referrals": known.REFERRALS,
        "other_firsts": known.FIRSTS * (1.0 - known.CONSULTANT_ORIGIN - known.AE_ORIGIN) - known.GP_FIRSTS,
        "planned": known.ELECTIVES - known.LIST_PER_FIRST * known.FIRSTS,
    }


def relative_use(people: Counts, deprivation: Reals, unexplained: Reals) -> dict[str, Reals]:
    """Flow: [R] relative use of each row, before it is scaled to the card."""
    poorer = deprivation - known.MEAN_DEPRIVATION
    emergency = np.exp(known.SLOPE_EMERGENCIES * poorer + unexplained)
    consulting = np.exp(known.SLOPE_CONSULTATIONS * poorer)
    attending = np.exp(known.SLOPE_AE * poorer + unexplained)
    return {
        "consultations": registered.use(people, registered.CONSULTING) * consulting,
        "same_day": registered.use(people, registered.ADMITTED_DAY) * emergency,
        "acsc": registered.use(people, registered.ADMITTED_ACSC) * emergency,
        "other": registered.use(people, registered.ADMITTED_OTHER) * emergency,
        "type_1": registered.use(people, registered.ATTENDING) * attending,
        "minor": registered.use(people, registered.ATTENDING) * attending,
        "out_of_hours": registered.use(people, registered.CONSULTING) * consulting,
        "items": registered.use(people, registered.PRESCRIBED) * consulting,
        "community": registered.use(people, registered.NURSED) * consulting,
        "referrals": specialist_use(people, deprivation).sum(axis=1),
    }


def specialist_use(people: Counts, deprivation: Reals) -> Reals:
    """[R, S] relative need for specialists, by age and deprivation; England's ages have the shares of the specialties."""
    ages = np.array([known.AGE_REFERRAL[name] for name in SPECIALTIES])
    shares = np.array(known.SPECIALTY_SHARE)
    national = ages @ np.array(known.REGISTERED_AGES)
    poorer = np.exp(known.SLOPE_REFERRALS * (deprivation - known.MEAN_DEPRIVATION))
    by_age = people.sum(axis=(2, 3))
    return np.asarray((by_age @ (ages * (shares / national)[:, None]).T) * poorer[:, None])


def scaled(relative: Reals, per_1000: float, residents: Reals, index: Reals, starts: NDArray[np.intp]) -> Reals:
    """[G] what brings the relative use of each group to `per_1000` a year, times its need index, in counts a week."""
    wanted = per_1000 / 1_000 / WEEKS_A_YEAR * np.add.reduceat(residents, starts) * index
    return np.asarray(wanted / np.add.reduceat(relative, starts))


def rates(people: Counts, fixed: Constants) -> Rates:
    """Expected counts a week from these people."""
    relative = relative_use(people, fixed.deprivation, fixed.frailty)
    weekly = {flow: relative[flow] * fixed.scale[flow][fixed.group] for flow in relative}
    specialist = specialist_use(people, fixed.deprivation)
    wanting = specialist.sum(axis=1) * fixed.scale["planned"][fixed.group]
    return Rates(
        consultations=weekly["consultations"],
        emergencies=np.stack([weekly["same_day"], weekly["acsc"], weekly["other"]], axis=1),
        ae=np.stack([weekly["type_1"], weekly["minor"]], axis=1),
        out_of_hours=weekly["out_of_hours"],
        items=weekly["items"],
        community=weekly["community"],
        other_firsts=specialist * fixed.scale["other_firsts"][fixed.group][:, None],
        planned=wanting[:, None] * np.array(known.PLANNED_SHARE) / np.sum(known.PLANNED_SHARE),
    )


def need(people: Counts, fixed: Constants) -> Reals:
    """[R, S] referrals wanted a week where the threshold is nought."""
    return np.asarray(
        specialist_use(people, fixed.deprivation) * fixed.scale["referrals"][fixed.group][:, None]
    )


def renew(economy: "HealthEconomy") -> None:
    """Reckon need and rates again, from the people as they now are."""
    economy.world.rates = rates(economy.people, economy.constants)
    economy.need[:] = need(economy.people, economy.constants)
    share_delays(economy)


def share_delays(economy: "HealthEconomy") -> None:
    """Which rows' people wait in bed for care: those with more need for emergency care, as a running share."""
    fixed, weight = economy.constants, economy.world.rates.emergencies[:, 2]
    before = np.cumsum(weight) - weight
    running = before + weight - before[fixed.group_starts][fixed.group]
    economy.world.delay_share = running / np.add.reduceat(weight, fixed.group_starts)[fixed.group]
