"""Practices that volunteer for a real budget against those that do not: the gap, and the incentive's part in it.

A is the same economy without the scheme: the gap between the same two groups there is who they are. B is with it.
"""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from simulation.lab.published.spec import Found, Reals, Setup, Test

ELECTIVES, LISTS, HOLDS = "elective_admissions#mean", "registered_patients#mean", "real_budget#mean"
"""Any spread: it is the practices themselves that are read."""


def setups(test: Test) -> Mapping[str, Setup]:
    """Without the scheme and with it."""
    keys = (ELECTIVES, LISTS, HOLDS)
    sides = {"a": test.a, "b": test.b}
    return {side: Setup(test.scenario, settings, test.rounds, keys) for side, settings in sides.items()}


def samples(test: Test, found: Mapping[str, Found]) -> Mapping[str, Reals]:
    """The gap in the second year; and of its mean over all seeds so far, the part that A does not have."""
    joined = found["b"].members(HOLDS)[:, :, -1] > 0
    gaps = {side: _gap(found[side], joined) for side in "ab"}
    whole = gaps["b"].mean()
    return {"gap": gaps["b"], "share by incentive": 100.0 * (gaps["b"] - gaps["a"]) / whole}


def _gap(found: Found, joined: NDArray[np.bool_]) -> Reals:
    """[seeds] percent by which electives for each patient of those who joined lie above those of the others."""
    electives = found.members(ELECTIVES)[:, :, 4:8].sum(axis=2)
    lists = found.members(LISTS)[:, :, 0]
    rates = [np.where(who, electives, 0).sum(axis=1) / np.where(who, lists, 0).sum(axis=1) for who in (joined, ~joined)]
    return np.asarray(100.0 * (rates[0] / rates[1] - 1.0))
