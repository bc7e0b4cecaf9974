"""What freed-up resources buy once they have been paid: nurse time, equipment or premises, never partners' income."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import choices
from simulation.model.money import SUPPLIERS
from simulation.model.parameters import behaviour as known
from simulation.model.parameters import motives

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy


def use(economy: "HealthEconomy") -> None:
    """Spend part of each practice's fund on what it has chosen, and let what was bought before wear out."""
    minds, chosen = economy.minds, economy.choices.savings_use
    for stock, wears in ((minds.nurse_time, known.NURSE_WEARS), (minds.equipment, known.EQUIPMENT_WEARS)):
        stock *= 1 - wears
    spent = np.where(chosen == choices.HOLD, 0, np.minimum(minds.fund, np.maximum(minds.fund // 3, known.LEAST_SPENT)))
    pounds = spent / 100 / economy.list_size[: len(spent)] * _bought_together(economy)
    minds.nurse_time += np.where(chosen == choices.NURSE_TIME, pounds, 0.0)
    minds.equipment += np.where(chosen == choices.DIAGNOSTICS, pounds, 0.0)
    minds.premises += np.where(chosen == choices.PREMISES, pounds, 0.0)
    minds.fund -= spent
    minds.mood += np.where(spent > 0, known.CHANGED_CHEERS * np.minimum(pounds, 1.0), 0.0)
    economy.ledger.pay_rows(economy.chart.accounts, economy.ledger.places([SUPPLIERS]), spent, "freed_up_spent")


def _bought_together(economy: "HealthEconomy") -> NDArray[np.float64]:
    """[n] worth of a pound: clusters that spend jointly buy better."""
    pooled = np.array([cluster.levers.savings_split == "pooled" for cluster in economy.clusters])
    return np.where(pooled, motives.BOUGHT_TOGETHER, 1.0)[economy.chart.cluster_of]
