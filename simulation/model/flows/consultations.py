"""People consult their practices; what is not to be had comes back next week, goes elsewhere or is lost."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import season
from simulation.model.calendar import WEEKS_A_QUARTER
from simulation.model.keeping import once_a_quarter
from simulation.model.opening import SERVICES
from simulation.model.parameters import demand, localities, needs, pathways
from simulation.model.shocks import by_week

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]


def consult(economy: "HealthEconomy") -> None:
    """Give the consultations that are wanted, as far as practices and schemes offer them."""
    week, world = economy.this_week, economy.world
    wanted = economy.streams.poisson("consultations", _wanted(economy))
    wanted += economy.streams.share("consultations.again", world.unmet_last, localities.UNMET_RETURNS)
    offered = _offered(economy)[economy.week % WEEKS_A_QUARTER] + economy.local.consultations
    given = np.minimum(wanted, offered.astype(np.int64))
    world.unmet_last = wanted - given
    week.consultations[:], week.unmet_consultations[:] = given, world.unmet_last
    week.benefit += pathways.BENEFIT_CONSULTATION * given
    week.missed_benefit += pathways.BENEFIT_CONSULTATION * world.unmet_last


def _wanted(economy: "HealthEconomy") -> Reals:
    """[R] consultations that people are expected to ask for."""
    world, (usual, weekly) = economy.world, _usual(economy)
    again = demand.HELD_BACK_CONSULTS * world.held_back + demand.PUT_OFF_CONSULTS * world.put_off
    asked = usual[economy.week % WEEKS_A_QUARTER] + again
    return np.asarray(np.maximum(0.0, asked) * weekly[economy.week % WEEKS_A_QUARTER])


@once_a_quarter
def _usual(economy: "HealthEconomy") -> tuple[Reals, Reals]:
    """[13, R] consultations asked for in each ordinary week, and what working days and surges multiply them by."""
    world, fixed = economy.world, economy.constants
    nursed = (world.community_start - world.community_met)[fixed.group] * world.rates.community
    seen_twice = 1.0 + localities.NURSE_RETURNS * (world.nurse_share - localities.NURSE_START)
    usual = world.rates.consultations * service_pressure(economy) * seen_twice
    usual = usual * season.growths(economy, needs.GROWTH_CONSULTATIONS) + localities.COMMUNITY_CONSULT * nursed
    return usual, _fewer(economy) * by_week(economy, "consultations")


@once_a_quarter
def _fewer(economy: "HealthEconomy") -> Reals:
    """[13, 1] what working days multiply consultations by in each week of this quarter."""
    return np.array([[days**0.8] for days in season.workings(economy)[:, 0].tolist()])


@once_a_quarter
def _offered(economy: "HealthEconomy") -> Reals:
    """[13, R] consultations that practices offer in each week of this quarter."""
    room = economy.world.rates.consultations * localities.CONSULT_SLACK
    room = room * economy.behaviour.access * economy.outside.general_practice
    return np.asarray(room * (season.growths(economy, demand.GROWTH_SURGERIES) * _fewer(economy)))


def service_pressure(economy: "HealthEconomy", part: float = 1.0) -> Reals:
    """[R] what consultations are multiplied by, as unmet need of other services comes back to general practice."""
    return np.asarray(1.0 + part * _coming_back(economy))


@once_a_quarter
def _coming_back(economy: "HealthEconomy") -> Reals:
    """[R] the same as a share of consultations."""
    world, back = economy.world, np.array([localities.SERVICE_BACK[name] for name in SERVICES])
    return np.asarray(((world.service_unmet - world.service_start) @ back)[economy.constants.group])
