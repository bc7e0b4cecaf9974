"""T29: use of a centre for which planners counted on a quarter of the day cases of its specialties, and who pays."""

from collections.abc import Mapping

import numpy as np

from simulation.lab.published.spec import Found, Reals, Setup, Test

USED, WASTED = "centre_use", "centre_unused_cost"


def setups(test: Test) -> Mapping[str, Setup]:
    """The centre as it is used."""
    return {"a": Setup(test.scenario, test.a, test.rounds, (USED, WASTED))}


def samples(test: Test, found: Mapping[str, Found]) -> Mapping[str, Reals]:
    """Share of the contract used; and paid, used or not, where empty places cost something whenever there are any."""
    used, wasted = found["a"].over(USED), found["a"].over(WASTED)
    return {"used": used, "paid": np.where((used >= 100.0) | (wasted > 0.0), 100.0, used)}
