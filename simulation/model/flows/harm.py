"""What hospital stays cost patients: infections, deaths, and coming back.

Infections lengthen stays and some people come back next week, so these go week by week; deaths, and who came back, are
counted at the quarter's end.

Axes: R rows, A hospitals, G groups of rows.
"""

import math
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.keeping import once_a_quarter
from simulation.model.kernels import harm
from simulation.model.kernels.queues import spread
from simulation.model.parameters import hospital_care, pathways, trusts

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]


def suffer(economy: "HealthEconomy", overnight: Counts) -> None:
    """Count the week's infections among those in bed; note who of `overnight` [A, R] will come back, and crowding."""
    infected = economy.streams.poisson("infections", infections(economy))
    economy.this_week.infections[:-1] = infected
    _lengthen(economy, infected)
    _close_wards(economy, infected)
    crammed = np.maximum(economy.world.occupancy - hospital_care.BEDS_FULL, 0.0)
    _come_back(economy, overnight, crammed)
    economy.tally.crammed += overnight.sum(axis=1) * crammed


def count_up(economy: "HealthEconomy") -> None:
    """At a quarter's end: count deaths and readmissions, and what infections meant for patients."""
    quarter = economy.this_quarter
    overnight, infected = quarter.emergencies[:, 1:, :-1].sum(axis=1), quarter.infections[:-1]
    _die(economy, overnight.sum(axis=0), infected)
    luck = economy.streams.uniform("readmissions", overnight.shape)
    back = overnight * hospital_care.READMITTED + economy.tally.back
    quarter.readmissions[:, :-1] += np.floor(back + luck).astype(np.int64)
    quarter.missed_benefit += pathways.HARM_INFECTION * (overnight @ (infected / np.maximum(overnight.sum(axis=0), 1)))


def infections(economy: "HealthEconomy") -> Reals:
    """[A] infections to be expected this week: more in full wards, fewer where money is spent against them."""
    week, world = economy.this_week, economy.world
    crowd = np.maximum(world.occupancy - hospital_care.INFECTION_FULL, 0.0)
    full = np.exp(hospital_care.INFECTION_OCCUPANCY * np.minimum(crowd, 1.0 - hospital_care.INFECTION_FULL))
    return np.asarray(hospital_care.INFECTION_RATE * week.bed_days[:-1] * full * hygiene(economy))


@once_a_quarter
def hygiene(economy: "HealthEconomy") -> Reals:
    """[A] what infections are multiplied by, for spending, staff taken out and public pressure."""
    factor = np.exp(-economy.supply.hygiene)
    pressed = any(alliance.levers.campaign == "infection" for alliance in economy.alliances)
    for trust in economy.trusts:
        spent = trust.levers.infection_control * 1_000 / max(trust.levers.beds, 1) / 100
        squeezed = hospital_care.SQUEEZE_INFECTIONS * max(0, trust.levers.savings_programme - 1)
        factor[trust.place] *= np.exp(-hospital_care.INFECTION_CONTROL * np.log2(1.0 + spent) + squeezed)
    return np.asarray(factor * (1.0 - hospital_care.CAMPAIGN_HYGIENE * pressed))


def _lengthen(economy: "HealthEconomy", infected: Counts) -> None:
    """Infected patients stay longer: so many middling stays become long as makes the days that were counted."""
    occupied = economy.world.occupied
    luck = economy.streams.uniform("infections.who", (2, len(infected)))
    turned = (infected * _turned(economy) + luck[0]).astype(np.int64)
    middling = np.ascontiguousarray(occupied[:, :, 1])
    moved = spread(middling, turned, luck[1])
    occupied[:, :, 1] -= moved
    occupied[:, :, 2] += moved


@once_a_quarter
def _turned(economy: "HealthEconomy") -> Reals:
    """[A] share of infected patients whose middling stay becomes a long one."""
    longer = (hospital_care.STAY_DAYS[2] - hospital_care.STAY_DAYS[1]) * economy.constants.stay_scale
    return np.minimum(hospital_care.INFECTION_STAY / longer, 1.0)


def _close_wards(economy: "HealthEconomy", infected: Counts) -> None:
    """Close a ward where far more are infected than usual, one at a time; forget closures that are over."""
    world = economy.world
    world.closed = [closure for closure in world.closed if closure[2] > economy.week]
    shut = {place for place, _, _ in world.closed}
    found, days = infected.tolist(), economy.this_week.bed_days.tolist()
    for trust in economy.trusts:
        usual = hospital_care.INFECTION_RATE * days[trust.place]
        bound = usual + hospital_care.OUTBREAK * math.sqrt(usual)
        if found[trust.place] > bound and trust.place not in shut:
            until = economy.week + 1 + hospital_care.OUTBREAK_WEEKS
            world.closed.append((trust.place, hospital_care.OUTBREAK_BEDS, until))


def _die(economy: "HealthEconomy", admitted: Counts, infected: Counts) -> None:
    """Deaths after emergency admission [A], more where beds are crammed, and of infections [A]."""
    luck = economy.streams.uniform("deaths", (2, len(infected)))
    cared = np.exp(-trusts.QUALITY_DEATHS * economy.supply.quality)
    at_risk = admitted + hospital_care.DEATHS_CRAMMED * economy.tally.crammed
    dead = np.floor(at_risk * hospital_care.DEATHS * cared + luck[0]) + np.floor(
        infected * hospital_care.INFECTION_DEATHS + luck[1]
    )
    economy.this_quarter.deaths[:-1] += dead.astype(np.int64)


def _come_back(economy: "HealthEconomy", overnight: Counts, crammed: Reals) -> None:
    """Readmissions beyond the usual, by how `crammed` [A] beds are: they are admitted anew next week."""
    hurried, back = hospital_care.HURRIED_BACK * crammed, economy.tally.back
    more = harm.coming_back(overnight, hurried, _alone(economy), hospital_care.READMITTED, back)
    economy.world.readmission_extra = more.sum(axis=1)


@once_a_quarter
def _alone(economy: "HealthEconomy") -> Reals:
    """[R] share by which more come back for want of social care."""
    return np.asarray(hospital_care.ALONE_BACK * np.maximum(economy.world.uncared, -1.0)[economy.constants.group])
