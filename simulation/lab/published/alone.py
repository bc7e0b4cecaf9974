"""Runs of one setting alone: each part's measure as it stands over its span."""

from collections.abc import Mapping

from simulation.lab.published.spec import Found, Reals, Setup, Test


def setups(test: Test) -> Mapping[str, Setup]:
    """A, with the measures of all parts."""
    measures = tuple(dict.fromkeys(part.measure for part in test.parts))
    return {"a": Setup(test.scenario, test.a, test.rounds, measures)}


def samples(test: Test, found: Mapping[str, Found]) -> Mapping[str, Reals]:
    """Each part's measure."""
    return {part.name: found["a"].over(part.measure, part.over) for part in test.parts}
