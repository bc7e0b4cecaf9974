"""Whether a practice has been given its indicative budget in a form that it can read: late in many places."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.calendar import quarter_of_year
from simulation.model.parameters import dealings as known

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]


def give(economy: "HealthEconomy") -> None:
    """In April most statements are renewed; through the year PCTs reach more practices, as far as they can and want."""
    told, n = economy.told_budget, economy.chart.practices
    luck = economy.streams.uniform("statements", (2, n))
    if economy.quarter > 0 and quarter_of_year(economy.quarter_label) == 0:
        told &= luck[0] < known.TOLD_KEPT
    told |= luck[1] < _chance(economy)
    told &= economy.budgets.year > 0


def _chance(economy: "HealthEconomy") -> Reals:
    """[n] chance a quarter that a practice without a statement is given one."""
    offices, weight, pct_of = economy.offices, known.TOLD, economy.chart.pct_of
    of_pct = known.TOLD_BASE + weight["drive"] * offices.drive + weight["information"] * offices.information * 0.5
    of_pct = of_pct * (1.0 + 0.5 * offices.assessed)
    chance: Reals = (of_pct * offices.strength)[pct_of] + weight["engaged"] * economy.minds.engagement / 100
    return chance


def felt(economy: "HealthEconomy") -> Reals:
    """[n] how much of a budget's pull reaches a practice: all of it where it has been given one."""
    return np.where(economy.told_budget, 1.0, known.UNTOLD)
