"""Sums over the ledger's lines. Axes: L lines, A accounts, P purposes."""

import numpy as np
from numpy.typing import NDArray

from simulation.model.kernels.compiling import compiled

Pence = NDArray[np.int64]
Places = NDArray[np.intp]


@compiled
def summed(side: Places, purpose: Places, pence: Pence, wanted: NDArray[np.bool_], accounts: int) -> Pence:
    """[A] `pence` [L] of the `wanted` purposes [P] by the account at one `side` [L]."""
    total = np.zeros(accounts, dtype=np.int64)
    for line in range(len(pence)):
        if wanted[purpose[line]]:
            total[side[line]] += pence[line]
    return total
