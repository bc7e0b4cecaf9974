"""Poisson and binomial counts read off uniform numbers, one for each cell."""

import numpy as np
from numpy.typing import NDArray

from simulation.model.kernels.compiling import compiled

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]
_MOST, _MOST_OF_SOME = 26, 200
"""Above every Poisson, and every binomial, count with a small mean that ever comes up."""


@compiled
def poisson(mean: Reals, luck: Reals, normal: Reals, nobody: Reals, large: float) -> Counts:
    """[n] counts around `mean` by `luck`, or by `normal` where it is `large`; `nobody` is exp(-mean)."""
    counts = np.empty(mean.size, dtype=np.int64)
    for i in range(mean.size):
        if mean[i] > large:
            # the square root has a spread of about a half; a fifth of a unit of variance comes from rounding
            root = np.sqrt(mean[i]) + np.sqrt(0.25 - 0.05 / mean[i]) * normal[i]
            counts[i] = max(int(root * abs(root) + 0.25), 0)
            continue
        count, chance, below = 0, nobody[i], nobody[i]
        while luck[i] > below and count < _MOST:
            count += 1
            chance *= mean[i] / count
            below += chance
        counts[i] = count
    return counts


@compiled
def binomial(n: Counts, chance: Reals, luck: Reals, normal: Reals, nobody: Reals, large: float) -> Counts:
    """[m] how many of `n` by `luck`, each with `chance`, at most a half, or by `normal` where the mean is `large`.

    `nobody` is the chance of none, (1 - chance) ** n.
    """
    counts = np.zeros(n.size, dtype=np.int64)
    for i in range(n.size):
        mean = n[i] * chance[i]
        if mean > large:
            spread = np.sqrt(mean * (1.0 - chance[i]))
            counts[i] = int(min(max(np.floor(mean + spread * normal[i] + 0.5), 0), n[i]))
            continue
        k, one, below = 0, nobody[i], nobody[i]
        odds = chance[i] / (1.0 - chance[i])
        while luck[i] > below and k < min(n[i], _MOST_OF_SOME):
            k += 1
            one = one * odds * (n[i] - k + 1) / k
            below += one
        counts[i] = k
    return counts
