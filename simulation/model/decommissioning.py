"""Procedures that a PCT no longer pays for as a rule: fewer are listed; the public minds; scrutiny may stop it."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.parameters import dealings as known

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.pct import Pct

Reals = NDArray[np.float64]
WEEKS = 13


def face_the_public(economy: "HealthEconomy") -> None:
    """Let overview and scrutiny committees look at what is to be stopped, and send some of it to the Secretary."""
    luck = economy.streams.uniform("scrutiny", len(economy.pcts))
    for place, pct in enumerate(economy.pcts):
        stopped = int(economy.offices.stopped_weeks[place])
        economy.offices.stopped_weeks[place] = max(stopped - WEEKS, 0)
        if stopped == 0 and luck[place] < 1.0 - np.exp(-_heat(economy, place, pct)):
            _stop(economy, place, pct)


def in_force(economy: "HealthEconomy") -> Reals:
    """[P] percent of planned operations that are not paid for as a rule, where that has not been stopped."""
    level = np.array([pct.levers.decommissioning for pct in economy.pcts], dtype=np.float64)
    return np.asarray(np.where(economy.offices.stopped_weeks > 0, 0.0, level))


def left(economy: "HealthEconomy") -> Reals:
    """[n] share of the operations that hospitals propose which are still paid for, or let through."""
    return np.asarray(1.0 - known.POLICY_FOLLOWED * (in_force(economy) / 100.0)[economy.chart.pct_of])


def angers(economy: "HealthEconomy") -> Reals:
    """[P] points of the public's confidence."""
    return np.asarray(known.STOPPING_ANGERS * in_force(economy))


def _heat(economy: "HealthEconomy", place: int, pct: "Pct") -> float:
    """A quarter's rate of referral by the committee: for what is stopped, by a public that is wary or pressed on it."""
    wary = (100.0 - float(economy.offices.confidence[place])) / 40.0
    pressed = any(alliance.levers.campaign == "local_services" for alliance in economy.alliances)
    return known.SCRUTINY_HEAT * pct.levers.decommissioning * wary * (1.0 + pressed)


def _stop(economy: "HealthEconomy", place: int, pct: "Pct") -> None:
    """It waits for the Secretary of State for the best part of a year, and for managers who answer letters."""
    economy.offices.stopped_weeks[place] = known.STOPPED_WEEKS
    left = min(float(economy.offices.disrupted[place]), known.STOPPED_LEAVES)
    economy.disrupt_management(pct.id, left, 2 * WEEKS)
    for council in economy.councils:
        if council.pct == pct.id:
            economy.relations.move(council.id, pct.id, -known.STOPPED_SOURS)
    economy.tell(
        f"The scrutiny committee sends {pct.name}'s list of procedures to the Secretary of State.", pct.id, "rule"
    )
