"""The front door of a hospital: whom an assessment unit takes in, who is still there near four hours, and what then.

Axes: R rows, A hospitals.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.keeping import once_a_quarter
from simulation.model.organisations import trust_managers
from simulation.model.parameters import hospital_care, pathways
from simulation.model.supply import under_target

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]


def take_in(economy: "HealthEconomy", others: Counts, before: Counts) -> Counts:
    """[A, R] of those who need no bed overnight (`others`), those admitted for some hours; count breaches.

    A department works under the load of the week `before` [A]: what it could not clear is what slows it now.
    """
    luck = economy.streams.uniform("ae.near", (4, *others.shape[::-1])).transpose(0, 2, 1)
    routine, unit = trust_managers.sent_in(economy)
    routine = np.minimum(routine * _pressure(economy) * _room(economy), 0.95)
    assessed = (others * unit[:, None] + luck[3]).astype(np.int64)
    near = ((others - assessed) * _near_share(economy, before)[:, None] + luck[0]).astype(np.int64)
    admitted = (near * routine[:, None] + luck[1]).astype(np.int64)
    late = ((near - admitted) * _breaches_left(economy)[:, None] + luck[2]).astype(np.int64)
    economy.this_week.ae_breaches[:-1] = late.sum(axis=1)
    economy.this_week.missed_benefit += pathways.HARM_BREACH * late.sum(axis=0)
    return np.asarray(assessed + admitted)


def _near_share(economy: "HealthEconomy", before: Counts) -> Reals:
    """[A] share of patients still there near four hours: load, crowded wards, haste, and seniors at the door."""
    load = (before / _staff(economy)) ** hospital_care.AE_LOAD
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


def _pressure(economy: "HealthEconomy") -> Reals:
    """[A] how many more are admitted near four hours while the target is missed, and breaches may be fined."""
    terms = under_target(economy)
    if terms is None:
        return np.ones(len(economy.supply.routine))
    short = np.maximum(0.0, terms.target - economy.world.in_time)
    feared = 1.0 + terms.a_breach / hospital_care.FEARED_FINE
    return np.asarray(1.0 + hospital_care.TARGET_PRESSURE * short * feared)


def _room(economy: "HealthEconomy") -> Reals:
    """[A] 0 to 1: room to admit people to, who only wait near four hours; none is left where wards are crammed."""
    free = (1.0 - economy.world.occupancy) / (1.0 - hospital_care.BEDS_FULL)
    return np.minimum(np.maximum(free, 0.0), 1.0)
