"""How a PCT rules on business cases: by worth as it can see it, and by interests that should not count."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.initiatives import registry
from simulation.model.parameters import dealings as known
from simulation.model.streams import Streams

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
CATALOGUE = registry.all_initiatives()
MERIT = np.array([np.log(4.0 * e.claimed_saving * known.CREDIT / (e.set_up + 4.0 * e.running)) for e in CATALOGUE])
"""[I] log of the saving that a sober reader would believe over the first year's cost."""
PCT_RUNS = np.array([e.family in ("nurses", "allied_health", "long_term_conditions") for e in CATALOGUE], dtype=float)
"""[I] 1 for what would take work from a PCT's own community services."""
PRACTICES_RUN = np.array([e.family in ("demand_management", "diagnostics") for e in CATALOGUE], dtype=float)
"""[I] 1 for what practices would be paid to provide."""
STRATEGY_WEEK = -4
"""Week of the streams from which a PCT's strategy is drawn."""


def judge(economy: "HealthEconomy") -> None:
    """Work out how good each PCT's rulings are: the chance that they are those of a sober and fair reader."""
    spread = noise(economy)
    for place in range(len(economy.pcts)):
        lean = score(economy, place)
        chance = _below(lean / spread[place])
        right = np.where(MERIT > 0, chance, 1.0 - chance)
        economy.offices.quality[place] = 100.0 * float(right.mean())


def noise(economy: "HealthEconomy") -> Reals:
    """[P] spread of rulings on cases of one worth: less where managers are able, have time, and rules are clear."""
    able = economy.help.true / 2.0
    clear = np.array([known.RULES_UNCLEAR[pct.levers.service_strategy] for pct in economy.pcts])
    time = np.maximum(economy.offices.room, 0.25) ** known.HASTE
    return np.asarray(known.RULING_NOISE * clear / (able * time))


def score(economy: "HealthEconomy", place: int) -> Reals:
    """[I] log in favour of each kind of case, as the PCT at `place` sees it."""
    pct = economy.pcts[place]
    lean = MERIT + known.SELF_DEALING[pct.levers.conflict_rules] * PRACTICES_RUN
    lean = lean + known.WELCOME * (float(economy.offices.drive[place]) - 0.5)
    if pct.levers.provider_arm == "integrated":
        lean = lean - known.OWN_ARM * PCT_RUNS
    if pct.levers.service_strategy == "prescriptive":
        lean = lean - known.OFF_STRATEGY * _off_strategy(economy.seed, pct.id)
    position = economy.ledger.balance(pct.id) / economy.allocation(pct.id)
    return np.asarray(lean + known.HARD_TIMES * min(position, 0.0))


def _off_strategy(seed: int, pct: str) -> Reals:
    """[I] 1 for what a PCT's strategy, if it is laid down in detail, has no room for."""
    streams = Streams(seed)
    streams.turn_to(STRATEGY_WEEK)
    return np.asarray(streams.uniform(f"strategy.{pct}", len(CATALOGUE)) >= known.STRATEGIC, dtype=np.float64)


def _below(z: Reals) -> Reals:
    """Chance that a standard normal number is below `z` (logistic approximation)."""
    return np.asarray(1.0 / (1.0 + np.exp(-1.702 * z)))
