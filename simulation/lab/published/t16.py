"""How far the cost of practices lies from what a formula of need would give: shares beyond 5, 10 and 20 percent."""

from collections.abc import Mapping

import numpy as np

from simulation.lab.published.spec import Found, Reals, Setup, Test

OFF = "off_fair_share#mean"
BEYOND = {"beyond 5%": 5.0, "beyond 10%": 10.0, "beyond 20%": 20.0}


def setups(test: Test) -> Mapping[str, Setup]:
    """One year of the economy as it is."""
    return {"a": Setup(test.scenario, test.a, test.rounds, (OFF,))}


def samples(test: Test, found: Mapping[str, Found]) -> Mapping[str, Reals]:
    """[seeds] percent of practices beyond each distance, after the last round."""
    off = found["a"].members(OFF)[:, :, -1]
    return {name: np.asarray(100.0 * (off > bound).mean(axis=1)) for name, bound in BEYOND.items()}
