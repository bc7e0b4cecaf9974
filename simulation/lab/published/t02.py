"""T2: what a patient who suits a skin clinic costs the health service, and gains, with the clinic and without."""

from collections.abc import Mapping

import numpy as np

from simulation.lab.published.spec import Found, Reals, Setup, Test

COST, GAIN = "suitable_cost@midshire[dermatology]", "suitable_benefit@midshire[dermatology]"
SPAN = "year 2"


def setups(test: Test) -> Mapping[str, Setup]:
    """Hospital alone, and the clinic besides."""
    sides = {"a": test.a, "b": test.b}
    return {side: Setup(test.scenario, settings, test.rounds, (COST, GAIN)) for side, settings in sides.items()}


def samples(test: Test, found: Mapping[str, Found]) -> Mapping[str, Reals]:
    """Percent by which the cost differs, and the ratio of what patients gain."""
    cost, gain = (found["b"].over(key, SPAN) / found["a"].over(key, SPAN) for key in (COST, GAIN))
    return {test.parts[0].name: np.asarray(100.0 * (cost - 1.0)), test.parts[1].name: np.asarray(gain)}
