"""Who leads a cluster: somebody who cares, gets on with the PCT and likes to be seen; contact then does its work."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import trust
from simulation.model.parameters import networks as known

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
Rows = NDArray[np.int64]


def first_leads(economy: "HealthEconomy") -> Rows:
    """[C] row of the practice from which each cluster's lead comes: of those who would, the most willing."""
    luck = economy.streams.normal("leads", economy.chart.practices)
    willing = _willing(economy) + known.LEAD_LUCK * luck
    return np.array([_best(cluster.rows, willing) for cluster in economy.clusters], dtype=np.int64)


def replace(economy: "HealthEconomy", place: int) -> None:
    """Let another practice of the cluster give its lead."""
    rows, now = economy.clusters[place].rows, economy.circles.lead_rows[place]
    others = rows[rows != now]
    if others.size:
        economy.circles.lead_rows[place] = _best(others, _willing(economy))


def meet_officers(economy: "HealthEconomy") -> None:
    """Leads see the PCT's officers every month: who is seen is trusted, the more where they have time for it."""
    for place, cluster in enumerate(economy.clusters):
        lead = economy.practices[economy.circles.lead_rows[place]]
        time = float(economy.offices.strength[economy.pct_place(cluster.pct)])
        economy.relations.move(lead.id, cluster.pct, known.CONTACT_WARMS * (2.0 * time - 1.0))


def _willing(economy: "HealthEconomy") -> Reals:
    minds = economy.minds
    cares = (minds.engagement - minds.engagement.mean()) / known.LEAD_ENGAGED
    gets_on = (100.0 * trust.towards_pct(economy) - known.LEAD_TRUST) / known.LEAD_TRUST_SPREAD
    willing: Reals = cares + gets_on + minds.standing
    return willing


def _best(rows: Rows, willing: Reals) -> int:
    return int(rows[int(np.argmax(willing[rows]))])
