"""Standard normal numbers for uniform ones, by Winitzki's closed form; the logarithm in the middle is numpy's."""

from math import copysign, pi, sqrt

import numpy as np
from numpy.typing import NDArray

from simulation.model.kernels.compiling import compiled

_EDGE = 1.0 - 1e-12


@compiled
def _centred(luck: float) -> float:
    """The uniform number between minus one and one, short of both."""
    return min(max(2.0 * luck - 1.0, -_EDGE), _EDGE)


@compiled
def squares(luck: NDArray[np.float64]) -> NDArray[np.float64]:
    """[n] less than nought: the squares of what `luck` is between minus one and one."""
    found = np.empty(luck.size)
    for i in range(luck.size):
        x = _centred(luck[i])
        found[i] = -x * x
    return found


@compiled
def quantiles(luck: NDArray[np.float64], logs: NDArray[np.float64]) -> NDArray[np.float64]:
    """[n] normal numbers for `luck`, from the logarithms of one and those squares."""
    found = np.empty(luck.size)
    for i in range(luck.size):
        half = 2.0 / (pi * 0.147) + logs[i] / 2.0
        inverse = sqrt(sqrt(half * half - logs[i] / 0.147) - half)
        found[i] = copysign(sqrt(2.0) * inverse, _centred(luck[i]))
    return found
