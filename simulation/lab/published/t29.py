"""T29: use of a centre for which planners counted on a quarter of the day cases of its specialties, and who pays."""

from collections.abc import Mapping

import numpy as np

from simulation.lab.published.spec import Found, Reals, Setup, Test

USED, PAID, DUE = "centre_use", "centre_unused_cost", "centre_unused_due"


def setups(test: Test) -> Mapping[str, Setup]:
    """The centre as it is used."""
    return {"a": Setup(test.scenario, test.a, test.rounds, (USED, PAID, DUE))}


def samples(test: Test, found: Mapping[str, Found]) -> Mapping[str, Reals]:
    """Share of the contract used; and of the price of empty places, what PCTs paid (not a number: none empty)."""
    one = found["a"]
    paid, due = one.over(PAID), one.over(DUE)
    share = np.divide(100.0 * paid, due, out=np.full_like(due, np.nan), where=due > 0)
    return {"used": one.over(USED), "paid": share}
