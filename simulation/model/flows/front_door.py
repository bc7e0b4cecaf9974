"""The front door of a hospital: whom an assessment unit takes in, who is still there near four hours, and what then.

Axes: R rows, A hospitals.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.keeping import once_a_quarter
from simulation.model.kernels import emergencies
from simulation.model.organisations import trust_managers
from simulation.model.parameters import hospital_care, pathways
from simulation.model.supply import under_target

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]


def take_in(economy: "HealthEconomy", through: Counts, before: Counts) -> Counts:
    """[A, R] of those who come `through` the door and need no bed overnight, those admitted for some hours.

    A department works under the load of the week `before` [A]: what it could not clear is what slows it now.
    """
    luck = economy.streams.uniform("ae.near", (4, *through.shape[::-1]))
    routine, unit = trust_managers.sent_in(economy)
    door = emergencies.Door(unit, _near_share(economy, before), _pressed(economy, routine), _breaches_left(economy))
    week = economy.this_week
    return emergencies.take_in(through, door, luck, week.ae_breaches, pathways.HARM_BREACH, week.missed_benefit)


def _near_share(economy: "HealthEconomy", before: Counts) -> Reals:
    """[A] share of patients still there near four hours: load, crowded wards, haste, and seniors at the door.

    Departments elsewhere are as busy as ever, whoever is sent there.
    """
    load = (before / _staff(economy)) ** hospital_care.AE_LOAD
    load[-1] = 1.0
    crowd = np.exp(hospital_care.CROWDING * (economy.world.occupancy - hospital_care.START_OCCUPANCY))
    return np.minimum(hospital_care.NEAR_FOUR_HOURS * load * crowd * _hurry(economy), 0.6)


@once_a_quarter
def _staff(economy: "HealthEconomy") -> Reals:
    """[A] attendances a week for which A&E is staffed."""
    return np.maximum(economy.world.ae_staff * economy.outside.ae, 1e-3)


@once_a_quarter
def _hurry(economy: "HealthEconomy") -> Reals:
    """[A] patients still there near four hours, over those of a department that hurries as it can."""
    return np.asarray(economy.supply.hurry * economy.supply.by_policy(hospital_care.SEEN_LATE))


@once_a_quarter
def _breaches_left(economy: "HealthEconomy") -> Reals:
    """[A] share of breaches that an admission policy leaves."""
    return economy.supply.by_policy(hospital_care.BREACH_LEFT)


def _pressed(economy: "HealthEconomy", routine: Reals) -> Reals:
    """[A] share admitted near four hours: more than is `routine` while the target is missed, and breaches may be fined.

    Nobody is where wards are crammed: there is no room for people who only wait.
    """
    terms, world = under_target(economy), economy.world
    target, fine = (terms.target, terms.a_breach) if terms else (0.0, 0)
    feared = 1.0 + fine / hospital_care.FEARED_FINE
    return emergencies.pressed(
        routine, world.in_time, target, hospital_care.TARGET_PRESSURE, feared, world.occupancy, hospital_care.BEDS_FULL
    )
