"""T17: practices' rates of avoidable admission by deprivation, continuity and the way to hospital.

Adjusted for what age and disease would make of them and for the area; each influence beside the others, at the practice
that stands at the 90th centile against the one at the 10th.
"""

from collections.abc import Mapping, Sequence

import numpy as np

from simulation.lab.published.spec import Found, Reals, Setup, Test

RATE, EXPECTED = "acsc_rate@economy#mean", "acsc_expected@economy#mean"
INFLUENCES = {"deprivation@economy#mean": 1.0, "continuity@economy#mean": -1.0, "hospital_way@economy#mean": -1.0}
"""Measure: 1 where more of it means more admissions, -1 where less does."""


def setups(test: Test) -> Mapping[str, Setup]:
    """The areas as they are."""
    return {"a": Setup(test.scenario, test.a, test.rounds, (RATE, EXPECTED, *INFLUENCES))}


def samples(test: Test, found: Mapping[str, Found]) -> Mapping[str, Reals]:
    """Percent by which the rate is higher at the worse end of each influence."""
    one = found["a"]
    areas = [name.partition("@")[2].partition(".")[0] for name in one.keys[RATE].plain]
    rate, expected = one.members(RATE).sum(axis=2), one.members(EXPECTED).sum(axis=2)
    log = np.log(np.maximum(rate, 0.05) / expected)
    causes = np.stack([one.members(key).mean(axis=2) * sign for key, sign in INFLUENCES.items()], axis=2)
    each = np.array([_apart(*pair, areas) for pair in zip(log, causes, strict=True)])
    return {part.name: each[:, place] for place, part in enumerate(test.parts)}


def _apart(log: Reals, causes: Reals, areas: Sequence[str]) -> Reals:
    """[influences] percent between the centiles, by least squares inside areas."""
    same = np.array([[float(a == b) for b in areas] for a in areas])
    same /= same.sum(axis=1, keepdims=True)
    slopes = np.linalg.lstsq(causes - same @ causes, log - same @ log, rcond=None)[0]
    low, high = np.percentile(causes, [10, 90], axis=0)
    return np.asarray(100.0 * (np.exp(slopes * (high - low)) - 1.0))
