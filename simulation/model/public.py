"""The public's confidence in its local health service: waits, cancellations, infections, pressure and being asked."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import decommissioning
from simulation.model.parameters import behaviour as known
from simulation.model.parameters import managing, networks

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]


def judge(economy: "HealthEconomy") -> None:
    """Let confidence move towards what the quarter was like."""
    confidence = economy.offices.confidence
    aim = managing.CONFIDENCE_START + _from_care(economy) + _from_the_alliance(economy)
    for place, pct in enumerate(economy.pcts):
        aim[place] -= managing.MINIMUM_WAIT_ANGERS * pct.levers.minimum_wait
        aim[place] -= managing.PROBITY[pct.levers.conflict_rules]
        aim[place] += networks.SCRUTINY_REASSURES[pct.levers.provider_scrutiny]
    aim -= decommissioning.angers(economy)
    confidence += managing.CONFIDENCE_PACE * (np.clip(aim, 0, 100) - confidence)


def _from_care(economy: "HealthEconomy") -> Reals:
    """[P] points for waits beyond 18 weeks, unmet need for appointments and infections, as people meet them."""
    played, chart = economy.last_quarter, economy.chart
    members = chart.membership[: len(economy.pcts)]
    treated = members @ (played.day_cases + played.inpatients).sum(axis=(1, 2))
    in_time = members @ played.within_18_weeks.sum(axis=1) / np.maximum(treated, 1)
    wanted = members @ (played.consultations + played.unmet_consultations)
    unmet = members @ played.unmet_consultations / np.maximum(wanted, 1)
    infected = _infected(economy, members)
    points = managing.WAITS_PLEASE * (in_time - managing.WAITS_USUAL) - managing.UNMET_ANGERS * (
        unmet - known.SHORT_BORNE
    )
    points = points - managing.INFECTIONS_ANGER * (infected - managing.INFECTIONS_USUAL)
    return np.asarray(points, dtype=np.float64)


def _infected(economy: "HealthEconomy", members: NDArray[np.int64]) -> Reals:
    """[P] hospital infections per 1,000 bed days of the trusts to which people of each PCT go, as often as they go."""
    played, trusts = economy.last_quarter, len(economy.trusts)
    rate = played.infections[:trusts] / np.maximum(played.bed_days[:trusts], 1) * 1_000
    stays = members @ (played.emergencies + played.inpatients.sum(axis=1, keepdims=True)).sum(axis=1)[:, :trusts]
    went = stays.sum(axis=1)
    return np.where(went > 0, stays @ rate / np.maximum(went, 1), managing.INFECTIONS_USUAL)


def _from_the_alliance(economy: "HealthEconomy") -> float:
    """Points for being asked, and against what is campaigned about."""
    points = 0.0
    for alliance in economy.alliances:
        points += managing.ASKED_PLEASES * np.sqrt(alliance.levers.patient_survey)
        points -= managing.CAMPAIGN_WORRIES if alliance.levers.campaign != "none" else 0.0
    return float(points)
