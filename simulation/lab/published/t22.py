"""T22: signing up to the enhanced service in ten areas: after two months, between areas, and after a year."""

from collections.abc import Mapping

import numpy as np

from simulation.lab.published.spec import Found, Reals, Setup, Test
from simulation.scenario.source import load

EARLY, YEAR = "signed_two_months", "des_signed"


def setups(test: Test) -> Mapping[str, Setup]:
    """The areas as they are."""
    keys = (*_areas(test), f"{EARLY}@economy", f"{YEAR}@economy")
    return {"a": Setup(test.scenario, test.a, test.rounds, keys)}


def samples(test: Test, found: Mapping[str, Found]) -> Mapping[str, Reals]:
    """Shares of all practices, and the distance between the first area and the last."""
    early = np.stack([found["a"].over(key, "round 1") for key in _areas(test)])
    return {
        "after two months": found["a"].over(f"{EARLY}@economy", "round 1"),
        "range over ten PCTs": np.asarray(early.max(axis=0) - early.min(axis=0)),
        "after a year": found["a"].over(f"{YEAR}@economy", "round 4"),
    }


def _areas(test: Test) -> tuple[str, ...]:
    return tuple(f"{EARLY}@{pct}" for pct in load(test.scenario).economy.pcts)
