"""Managers and heads of department of acute trusts: what they work at from quarter to quarter, and why.

They answer for targets, see what a case pays against what it costs, and know the trust's margin. What they build up
(`supply`) changes slowly; the directors' levers come on top. Nobody below the board knows more than the last quarter.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.incentives import registry as incentives
from simulation.incentives.eighteen_week_sanction import EighteenWeekSanction
from simulation.incentives.four_hour_target import FourHourTarget
from simulation.model import worth
from simulation.model.choosing import choosing
from simulation.model.keeping import once_a_quarter
from simulation.model.parameters import hospital_care
from simulation.model.parameters import trusts as known
from simulation.model.supply import policies_wanted, under_target

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.worth import Case

Reals = NDArray[np.float64]


def manage(economy: "HealthEconomy", case: "Case") -> None:
    """Let everybody who manages something in a hospital look at the quarter before, and a `case` more, and go on."""
    economy.supply.bed_value = worth.bed_day(economy, case)
    _staff_the_door(economy)
    if economy.quarter == 0:
        return
    _front_door(economy, case)
    _free_beds(economy)
    _care(economy, case)
    _clean(economy)


def aim_of_limit(economy: "HealthEconomy", case: "Case") -> Reals:
    """[A] share of the longest wait allowed that managers aim at: lower where cases pay or a sanction threatens."""
    eager = worth.eagerness(economy, case)
    found = incentives.standing(economy, "eighteen_week_sanction")
    threat = 1.0
    if economy.financial_year >= "2007/08":
        threat = _threat(found) if isinstance(found, EighteenWeekSanction) else 0.0
    idle = known.IDLE_AIM - (known.IDLE_AIM - known.EAGER_AIM) * eager
    return np.asarray(idle + known.UNSANCTIONED * (1.0 - threat))


def _threat(terms: EighteenWeekSanction) -> float:
    """How much of the sanction of the law is at stake, 0 to 2."""
    return float(np.clip(min(terms.cap, 10 * terms.a_point) / known.FULL_SANCTION, 0.0, 2.0))


def _staff_the_door(economy: "HealthEconomy") -> None:
    """Go towards the policy asked for near four hours: seniors must be found, and those who admit change slowly."""
    door = economy.supply.door
    door += known.HASTE_SPEED * (policies_wanted(economy) - door)


def _front_door(economy: "HealthEconomy", case: "Case") -> None:
    """A&E: hurry, routine and units grow under the target; units as well for what a short stay pays."""
    supply, target = economy.supply, under_target(economy)
    feels = target is not None
    routine, hurry = _ways_to_keep(economy, target)
    speed = np.where(routine < supply.routine, known.ROUTINE_LOST, known.ROUTINE_SPEED)
    supply.routine += speed * (routine - supply.routine)
    supply.hurry += known.HASTE_SPEED * (hurry - supply.hurry)
    money = np.tanh(worth.short_stay(economy, case) / known.SHORT_STAY_WORTH)
    usual = float(np.tanh(worth.ORDINARY_SHORT_STAY / known.SHORT_STAY_WORTH))
    drive = known.UNITS_FOR_TARGET if feels else known.UNITS_UNASKED
    pull = drive + (1.0 - known.UNITS_FOR_TARGET) * money / usual
    odds = np.log(supply.units / (1.0 - supply.units)) + known.UNITS_SPEED * pull
    supply.units = 1.0 / (1.0 + np.exp(-odds))


def _ways_to_keep(economy: "HealthEconomy", terms: FourHourTarget | None) -> tuple[Reals, Reals]:
    """[A] routine of admitting near four hours, and people near them, that keep departments on the safe side.

    Nobody is admitted for the clock alone where hurrying is enough, and nobody hurries for a target kept with ease.
    """
    supply = economy.supply
    if terms is None:
        return np.zeros_like(supply.hurry), np.full_like(supply.hurry, known.UNHURRIED)
    admitted, _ = sent_in(economy)
    late = np.maximum(1.0 - economy.world.in_time, 1e-3) / (1.0 - admitted)
    spare = known.SAFE_SIDE * (1.0 - terms.target) / late
    most = supply.by_policy(hospital_care.ADMITTED_NEAR_FOUR) - known.NEEDED_NEAR_FOUR
    routine = (1.0 - spare - known.NEEDED_NEAR_FOUR) / np.maximum(most, 1e-9)
    return np.clip(routine, 0.0, 1.0), np.clip(supply.hurry * spare, 1.0, known.UNHURRIED)


def _free_beds(economy: "HealthEconomy") -> None:
    """Shorter stays and more day cases, as far as a freed bed is worth the trouble; the easy ones come first."""
    supply = economy.supply
    supply.stays += known.STAY_EFFORT * supply.bed_value * np.maximum(1.0 - supply.stays / known.STAY_MOST, 0.0)
    spread = known.DAY_TREND / 4 + known.DAY_EFFORT * supply.bed_value
    supply.day += spread * np.maximum(1.0 - supply.day / known.DAY_MOST, 0.0)


def _care(economy: "HealthEconomy", case: "Case") -> None:
    """Quality, as far as patients who can leave would take money along."""
    supply = economy.supply
    noticed = np.maximum(at_stake(economy, case) - known.STAKE_NOTICED, 0.0)
    supply.quality[:-1] += known.QUALITY_SPEED * (known.QUALITY_GAIN * noticed - supply.quality[:-1])


def at_stake(economy: "HealthEconomy", case: "Case") -> Reals:
    """[T] of the price of their cases, the margin that trusts lose if those leave who can, and have somewhere to go."""
    rule, count = worth.terms(economy), len(economy.trusts)
    if rule.kind == "block" or not rule.money_follows or not economy.switched("margin_motive"):
        return np.zeros(count)
    share = economy.constants.trust_share[:, :count]
    letters = economy.need.sum(axis=1)[:, None] * share
    can_leave = choosing(economy)[:, None] * (1.0 - share)
    exposed = (letters * can_leave).sum(axis=0) / np.maximum(letters.sum(axis=0), 1e-12)
    return np.asarray(exposed * np.maximum(1.0 - case.at_once[:count], 0.0))


def _clean(economy: "HealthEconomy") -> None:
    """Hygiene, as far as infections are above what the target allows, the more so where money is at stake."""
    supply, count = economy.supply, len(economy.trusts)
    found = incentives.standing(economy, "infection_target")
    wanted = np.zeros(count)
    if found is not None:
        stakes = 1.0 + min(getattr(found, "sanction", 0.0) / 0.02, 2.0)
        # what is still too much, and what has been reached by the work so far
        wanted = known.HYGIENE_WANTED * stakes * np.clip(economy.infections_over(), -1.0, 1.0) + supply.hygiene[:count]
    supply.hygiene[:count] += known.HYGIENE_SPEED * (np.maximum(wanted, 0.0) - supply.hygiene[:count])


def costs_of_effort(economy: "HealthEconomy", place: int) -> float:
    """Pence a quarter, for the reference trust, of all that a trust works at."""
    supply = economy.supply
    return float(
        known.EFFORT_COST * supply.bed_value[place]
        + known.QUALITY_COST * supply.quality[place]
        + known.HYGIENE_COST * supply.hygiene[place]
    )


@once_a_quarter
@once_a_quarter
def sent_in(economy: "HealthEconomy") -> tuple[Reals, Reals]:
    """[A] share of those near four hours who are admitted, and of other attendances whom an assessment unit takes."""
    supply = economy.supply
    most = supply.by_policy(hospital_care.ADMITTED_NEAR_FOUR)
    unit = supply.by_policy(known.UNITS_BY_POLICY)
    needed = known.NEEDED_NEAR_FOUR
    near = needed + np.maximum(most - needed, 0.0) * supply.routine
    return near, np.minimum(known.UNITS_SUITED * supply.units * unit, 1.0)
