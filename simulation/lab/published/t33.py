"""T33: a tenth of what GPs would refer is dealt with elsewhere: what hospitals lose of income, and shed of cost."""

from collections.abc import Mapping

import numpy as np

from simulation.lab.published.spec import Found, Reals, Setup, Test

INCOME, COST = "trust_income@economy", "trust_cost@economy"
SPAN = "rounds 3-8"
"""Once what waited has been worked through."""


def setups(test: Test) -> Mapping[str, Setup]:
    """Work as it was (a) and moved out (b)."""
    keys = (INCOME, COST)
    return {s: Setup(test.scenario, given, test.rounds, keys) for s, given in (("a", test.a), ("b", test.b))}


def samples(test: Test, found: Mapping[str, Found]) -> Mapping[str, Reals]:
    """Pounds of cost that go for each pound of income that goes."""
    lost, shed = (found["a"].over(key, SPAN) - found["b"].over(key, SPAN) for key in (INCOME, COST))
    return {"shed": np.asarray(np.where(lost > 0, shed / np.where(lost > 0, lost, 1.0), np.nan))}
