"""Visits to people at very high risk. Axes: R rows, E kinds of emergency admission."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulation.model.kernels.compiling import compiled

Reals = NDArray[np.float64]

ACSC = 1


class Reach(NamedTuple):
    """Who is visited, and how well."""

    practices: Reals
    """[R] share of those at very high risk whom practices reach."""
    schemes: Reals
    """[R] share whom schemes' nurses reach besides."""
    attention: Reals
    """[R] what these see of each, over what one nurse alone sees."""
    care: Reals
    """[R] care for long-term conditions, 0 to 1."""


class Effect(NamedTuple):
    """What a visit does."""

    finds: float
    """More admissions, for illness that nobody had seen."""
    spares: float
    """Share of avoidable admissions that are treated in time."""
    usual_care: float
    """Care for long-term conditions at which it finds so much."""


@compiled
def visited(part: Reals, reach: Reach, effect: Effect, tally: Reals) -> Reals:
    """[R, E] what admissions are multiplied by, where a `part` [R, E] falls on people at very high risk.

    What changes for these people is added to the `tally` [R, E].
    """
    factor = np.empty_like(part)
    for r in range(len(part)):
        reached = min(reach.practices[r] + reach.schemes[r], 1.0)
        poor = (1.0 - reach.care[r]) / (1.0 - effect.usual_care)
        found = effect.finds * max(reach.attention[r], 1.0) * poor
        for kind in range(part.shape[1]):
            change = reached * (found - effect.spares if kind == ACSC else found)
            tally[r, kind] += change
            factor[r, kind] = 1.0 + part[r, kind] * change
    return factor
