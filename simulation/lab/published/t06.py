"""T6: nurses for people at high risk, judged as the study judged them.

One cluster has them from the second year on and three have none. What is compared is the third year with the first, in
the one against the three: each run is one such study, with its own luck.
"""

from collections.abc import Mapping

import numpy as np

from simulation.lab.published.spec import Found, Reals, Setup, Test

MEASURES = ("emergencies_case_group", "emergencies_over_65")
WITH, WITHOUT = "midshire.a", ("midshire.b", "midshire.c", "midshire.d")
BEFORE, AFTER = "year 1", "year 3"


def setups(test: Test) -> Mapping[str, Setup]:
    """The area with nurses in one cluster."""
    keys = tuple(f"{measure}@{place}" for measure in MEASURES for place in (WITH, *WITHOUT))
    return {"b": Setup(test.scenario, test.b, test.rounds, keys)}


def samples(test: Test, found: Mapping[str, Found]) -> Mapping[str, Reals]:
    """Percent by which admissions of each group rose in the cluster with nurses beyond the rise in the others."""
    parts = zip(test.parts, MEASURES, strict=True)
    return {part.name: _apart(found["b"], measure) for part, measure in parts}


def _apart(found: Found, measure: str) -> Reals:
    """[seeds] percent."""

    def rise(places: tuple[str, ...]) -> Reals:
        before, after = (sum(found.over(f"{measure}@{place}", span) for place in places) for span in (BEFORE, AFTER))
        return np.asarray(after / before)

    return np.asarray(100.0 * (rise((WITH,)) / rise(WITHOUT) - 1.0))
