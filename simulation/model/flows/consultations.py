"""People consult their practices; what is not to be had comes back next week, goes elsewhere or is lost."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import season
from simulation.model.keeping import once_a_quarter
from simulation.model.opening import SERVICES
from simulation.model.parameters import demand, localities, needs, pathways

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]


def consult(economy: "HealthEconomy") -> None:
    """Give the consultations that are wanted, as far as practices and schemes offer them."""
    week, world = economy.this_week, economy.world
    wanted = economy.streams.poisson("consultations", _wanted(economy))
    wanted += economy.streams.share("consultations.again", world.unmet_last, localities.UNMET_RETURNS)
    given = np.minimum(wanted, _offered(economy).astype(np.int64))
    world.unmet_last = wanted - given
    week.consultations[:], week.unmet_consultations[:] = given, world.unmet_last
    week.benefit += pathways.BENEFIT_CONSULTATION * given
    week.missed_benefit += pathways.BENEFIT_CONSULTATION * world.unmet_last


def _wanted(economy: "HealthEconomy") -> Reals:
    """[R] consultations that people are expected to ask for."""
    world = economy.world
    usual, nursed = _usual(economy)
    weekly = season.working(economy) ** 0.8 * economy.surge("consultations")
    asked = usual * season.growth(economy, needs.GROWTH_CONSULTATIONS)
    asked += nursed
    asked += demand.HELD_BACK_CONSULTS * world.held_back + demand.PUT_OFF_CONSULTS * world.put_off
    weekly *= np.maximum(0.0, asked)
    return np.asarray(weekly)


@once_a_quarter
def _usual(economy: "HealthEconomy") -> tuple[Reals, Reals]:
    """[R] consultations asked for in an ordinary week before need grew, and for want of community nurses."""
    world, fixed = economy.world, economy.constants
    nursed = (world.community_start - world.community_met)[fixed.group] * world.rates.community
    seen_twice = 1.0 + localities.NURSE_RETURNS * (world.nurse_share - localities.NURSE_START)
    usual = world.rates.consultations * service_pressure(economy) * seen_twice
    return usual, localities.COMMUNITY_CONSULT * nursed


def _offered(economy: "HealthEconomy") -> Reals:
    """[R] consultations on offer."""
    working = season.growth(economy, demand.GROWTH_SURGERIES) * season.working(economy) ** 0.8
    return np.asarray(_room(economy) * working + economy.local.consultations)


@once_a_quarter
def _room(economy: "HealthEconomy") -> Reals:
    """[R] consultations that practices offer in an ordinary week."""
    room = economy.world.rates.consultations * localities.CONSULT_SLACK
    return np.asarray(room * economy.behaviour.access * economy.outside.general_practice)


def service_pressure(economy: "HealthEconomy", part: float = 1.0) -> Reals:
    """[R] what consultations are multiplied by, as unmet need of other services comes back to general practice."""
    return np.asarray(1.0 + part * _coming_back(economy))


@once_a_quarter
def _coming_back(economy: "HealthEconomy") -> Reals:
    """[R] the same as a share of consultations."""
    world, back = economy.world, np.array([localities.SERVICE_BACK[name] for name in SERVICES])
    return np.asarray(((world.service_unmet - world.service_start) @ back)[economy.constants.group])
