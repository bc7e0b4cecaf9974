"""Paired runs A and B, and each part's measure of B against A (or of one of them), seed by seed."""

from collections.abc import Mapping

import numpy as np

from simulation.lab.published.spec import Found, Reals, Setup, Test


def setups(test: Test) -> Mapping[str, Setup]:
    """A and B, with the measures of all parts."""
    measures = tuple(dict.fromkeys(part.measure for part in test.parts))
    sides = {"a": test.a, "b": test.b}
    return {side: Setup(test.scenario, settings, test.rounds, measures) for side, settings in sides.items()}


def samples(test: Test, found: Mapping[str, Found]) -> Mapping[str, Reals]:
    """Each part, read as it says."""
    return {
        part.name: reading(part.read, *(found[s].over(part.measure, part.over) for s in "ab")) for part in test.parts
    }


def reading(how: str, a: Reals, b: Reals) -> Reals:
    """[seeds] B against A, or one of them."""
    if how == "percent":
        return np.asarray(100.0 * (b - a) / np.abs(a))
    return np.asarray({"difference": b - a, "a": a, "b": b}[how])
