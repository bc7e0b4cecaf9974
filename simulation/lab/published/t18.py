"""T18: ten years of practices' rates of avoidable admission: whether they last, and what is inside areas."""

from collections.abc import Mapping, Sequence

import numpy as np

from simulation.lab.published.spec import Found, Reals, Setup, Test

RATE, EXPECTED = "acsc_rate@economy#mean", "acsc_expected@economy#mean"
QUARTERS = 4


def setups(test: Test) -> Mapping[str, Setup]:
    """The areas as they are."""
    return {"a": Setup(test.scenario, test.a, test.rounds, (RATE, EXPECTED))}


def samples(test: Test, found: Mapping[str, Found]) -> Mapping[str, Reals]:
    """Rank correlation of a year's rates with the next year's, and percent of variance inside areas."""
    one = found["a"]
    areas = [name.partition("@")[2].partition(".")[0] for name in one.keys[RATE].plain]
    rate = one.members(RATE) / one.members(EXPECTED)
    years = rate.reshape(*rate.shape[:2], -1, QUARTERS).mean(axis=3)
    lasting = [np.mean([_ranked(run[:, y], run[:, y + 1]) for y in range(run.shape[1] - 1)]) for run in years]
    inside = [_inside(run.mean(axis=1), areas) for run in years]
    return {test.parts[0].name: np.array(lasting), test.parts[1].name: np.array(inside)}


def _ranked(first: Reals, second: Reals) -> float:
    """Rank correlation."""
    one, other = (np.argsort(np.argsort(values)).astype(np.float64) for values in (first, second))
    return float(np.corrcoef(one, other)[0, 1])


def _inside(values: Reals, areas: Sequence[str]) -> float:
    """Percent of variance that is inside areas."""
    names, place = np.unique(areas, return_inverse=True)
    mean = np.bincount(place, values, len(names)) / np.bincount(place)
    return float(100.0 * np.mean((values - mean[place]) ** 2) / np.var(values))
