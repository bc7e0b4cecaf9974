"""How fully and how rightly trusts code: errors in both directions, and coding as an investment with a return."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import worth
from simulation.model.parameters import money, trusts

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]


def end_quarter(economy: "HealthEconomy") -> None:
    """Let coding move towards what directors ask of coders, mend errors, and find some of what was left out.

    Where each case is paid, a trust that loses money hopes to make some of it good by fuller coding; and what payers
    prove to be too much is not written again.
    """
    supply, depth = economy.supply, economy.invoices.depth
    proven = _proven(economy)
    pays = worth.paid(economy) * economy.switched("margin_motive")
    for trust in economy.trusts:
        at, lever = trust.place, trust.levers.coding_depth
        supply.found[at] += trusts.BIAS_MENDED * pays[at] * max(-supply.bias[at], 0.0)
        supply.found[at] -= proven[at] * pays[at] * max(supply.bias[at], 0.0)
        need = min(trusts.CODING_NEED * max(-supply.margin[at], 0.0), trusts.CODING_NEED_MOST)
        aim = money.CODING_GROWTH[lever] + supply.found[at] + pays[at] * need
        change = money.CODING_SPEED * (aim - depth[at])
        depth[at] += change
        supply.bias[at] += change
        supply.errors[at] *= 1.0 - trusts.ERRORS_MENDED - trusts.ERRORS_BY_CODERS[lever]


def _proven(economy: "HealthEconomy") -> Reals:
    """[T] share of what each trust charges too much that those who pay it check and prove."""
    billed = economy.invoices.quarter_by_payer.sum(axis=0)[:, : len(economy.trusts)]
    by_pct = economy.offices.checked @ billed[: len(economy.pcts)]
    return np.asarray(by_pct / np.maximum(billed.sum(axis=0), 1))
