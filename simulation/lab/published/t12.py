"""T12: a tariff for each case against a block contract, over five years: stays, day cases, activity, deaths."""

from collections.abc import Mapping

import numpy as np

from simulation.lab.published import standard
from simulation.lab.published.spec import Found, Reals, Setup, Test

STAY, DAY = "length_of_stay@economy", "day_case_share@economy"
DONE, DEAD = "elective_admissions@economy", "hospital_deaths@economy"
SOONER, LATER, LAST = "year 2", "year 5", "year 5"


def setups(test: Test) -> Mapping[str, Setup]:
    """The block (a) and the tariff (b)."""
    keys = (STAY, DAY, DONE, DEAD)
    return {s: Setup(test.scenario, given, test.rounds, keys) for s, given in (("a", test.a), ("b", test.b))}


def samples(test: Test, found: Mapping[str, Found]) -> Mapping[str, Reals]:
    """Tariff against block; of day cases the rise from the first year to the last, in points."""
    return {
        "length of stay": _against(found, STAY, "total"),
        "stays later less stays sooner": _against(found, STAY, LATER) - _against(found, STAY, SOONER),
        "day-case share": _rise(found["b"]) - _rise(found["a"]),
        "activity": _against(found, DONE, "total"),
        "deaths": _against(found, DEAD, "total"),
    }


def _against(found: Mapping[str, Found], key: str, span: str) -> Reals:
    """[seeds] percent by which the tariff's figure differs from the block's."""
    return standard.reading("percent", *(found[side].over(key, span) for side in "ab"))


def _rise(one: Found) -> Reals:
    """[seeds] points by which the share of day cases rises from the first year to the last."""
    return np.asarray(one.over(DAY, LAST) - one.over(DAY, "year 1"))
