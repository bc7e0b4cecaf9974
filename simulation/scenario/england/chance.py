"""The lot by which areas are chosen and furnished: made once when a scenario is made, never while it is played."""

import numpy as np

Chance = np.random.Generator


def chance(*key: int) -> Chance:
    """A generator of its own for each key."""
    return np.random.default_rng([2006, *key])
