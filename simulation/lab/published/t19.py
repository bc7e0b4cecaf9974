"""T19: the years in which the four-hour target and the tariff came: same-day admissions by A&E, and all emergencies.

Run A is the hospital before either; its first year is the year before. Run B has both from the start; its fifth year
lies four years later, as 2006 does after 2002. Attendances are set against those of A in the same year.
"""

from collections.abc import Mapping

import numpy as np

from simulation.lab.published import standard
from simulation.lab.published.spec import Found, Reals, Setup, Test

SHORT, ALL, CAME = "ae_short_stays@economy", "emergency_admissions@economy", "ae_attendances@economy"
BEFORE, AFTER = "year 1", "year 5"


def setups(test: Test) -> Mapping[str, Setup]:
    """Before (a) and under both (b)."""
    keys = (SHORT, ALL, CAME)
    return {s: Setup(test.scenario, given, test.rounds, keys) for s, given in (("a", test.a), ("b", test.b))}


def samples(test: Test, found: Mapping[str, Found]) -> Mapping[str, Reals]:
    """Four years later against before."""
    before, after = found["a"], found["b"]
    return {
        "same-day admissions by A&E": np.asarray(after.over(SHORT, AFTER) / before.over(SHORT, BEFORE)),
        "emergency admissions": standard.reading("percent", before.over(ALL, BEFORE), after.over(ALL, AFTER)),
        "attendances": standard.reading("percent", before.over(CAME, AFTER), after.over(CAME, AFTER)),
    }
