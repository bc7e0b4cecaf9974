"""T26: a PCT is merged: how long until its decisions are slowest and poorest, and until they are as they would be."""

from collections.abc import Mapping

import numpy as np

from simulation.lab.published.spec import Found, Reals, Setup, Test

WEEKS, SOUND = "case_decision_weeks@midshire", "case_decision_quality@midshire"
FIRST = 5
"""Round of the merger."""
BACK = 0.1
"""Share of the worst that is left when decisions count as recovered."""
MONTHS = 3


def setups(test: Test) -> Mapping[str, Setup]:
    """Without a merger and with it."""
    return {s: Setup(test.scenario, given, test.rounds, (WEEKS, SOUND)) for s, given in (("a", test.a), ("b", test.b))}


def samples(test: Test, found: Mapping[str, Found]) -> Mapping[str, Reals]:
    """Months from the merger, by the mean of what slowness and unsoundness each come to at worst."""
    harm = np.mean([_harm(found, WEEKS, 1.0), _harm(found, SOUND, -1.0)], axis=0)
    worst = harm.argmax(axis=1)
    return {"months to the worst": MONTHS * (worst + 1.0), "months to recovery": MONTHS * _back(harm, worst)}


def _harm(found: Mapping[str, Found], key: str, sign: float) -> Reals:
    """[seeds, rounds from the merger on] by how much it is worse than without one, over the worst."""
    worse = sign * (found["b"].series(key) - found["a"].series(key))[:, FIRST - 1 :]
    return np.asarray(worse / np.maximum(worse.max(axis=1, keepdims=True), 1e-9))


def _back(harm: Reals, worst: Reals) -> Reals:
    """[seeds] quarters until no more than a tenth is left, beyond the last round where that never comes."""
    after = np.arange(harm.shape[1])[None, :] > worst[:, None]
    good = after & (harm <= BACK)
    return np.asarray(np.where(good.any(axis=1), good.argmax(axis=1), harm.shape[1]), dtype=np.float64)
