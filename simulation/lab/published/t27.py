"""How emergency admissions grow from the first year to the second, PCT by PCT, when nobody changes anything."""

from collections.abc import Mapping

import numpy as np

from simulation.lab.published.spec import Found, Reals, Setup, Test
from simulation.scenario.source import load

ADMITTED = "emergency_admissions"


def setups(test: Test) -> Mapping[str, Setup]:
    """The areas as they are."""
    areas = tuple(load(test.scenario).economy.pcts)
    return {"a": Setup(test.scenario, test.a, test.rounds, tuple(f"{ADMITTED}@{area}" for area in areas))}


def samples(test: Test, found: Mapping[str, Found]) -> Mapping[str, Reals]:
    """Mean growth over the PCTs, and the share of them with a fall."""
    here = found["a"]
    first, second = (np.stack([here.over(key, f"year {year}") for key in here.keys]) for year in (1, 2))
    growth = 100.0 * (second / first - 1.0)
    return {"growth": growth.mean(axis=0), "PCTs with a fall": 100.0 * (growth < 0).mean(axis=0)}
