"""What clusters have come to: tasks carried, overload, visits, reviews; one value for each of C clusters."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]


@dataclass
class Circles:
    """The state of clusters. C clusters."""

    carried: Reals
    """[C] tasks that it does well."""
    overload: Reals
    """[C] tasks beyond what it can carry."""
    visits: Reals
    """[C] useful hours a week that its lead spends in practices that hang back."""
    named: Reals
    """[C] 1 where reports name practices."""
    shown: Reals
    """[C] points of engagement a quarter from seeing how others do."""
    reminded: Reals
    """[C] how far reports that compare practices keep the budget before their eyes."""
    met: Reals
    """[C] hours a week for each doctor that reviews with peers take."""
    pull: Reals
    """[C] share of the way to its peers that a quarter's review pulls a practice that takes part."""
    lead_rows: NDArray[np.int64]
    """[C] row of the practice from which its lead comes."""


def no_circles(clusters: int) -> Circles:
    """Clusters that have done nothing yet."""
    none = np.zeros(clusters)
    names = ("carried", "overload", "visits", "named", "shown", "reminded", "met", "pull")
    return Circles(**{name: none.copy() for name in names}, lead_rows=np.zeros(clusters, dtype=np.int64))


def of_cluster(economy: "HealthEconomy", values: Reals) -> Reals:
    """[C] sums over the practices of each cluster, from a value [n] for each practice."""
    totals = np.bincount(economy.chart.cluster_of, weights=values, minlength=len(economy.clusters))
    return np.asarray(totals, dtype=np.float64)
