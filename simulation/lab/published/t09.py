"""T9: first attendances, and what a patient costs a year, with a referral management centre over three years."""

from collections.abc import Mapping

import numpy as np

from simulation.lab.published.spec import Found, Reals, Setup, Test

FIRSTS, SPENT, PATIENTS = "first_outpatients@midshire", "initiative_spend@midshire", "registered_patients@midshire"
YEARS = 3


def setups(test: Test) -> Mapping[str, Setup]:
    """Without a centre, and with one for every cluster."""
    sides, keys = {"a": test.a, "b": test.b}, (FIRSTS, SPENT, PATIENTS)
    return {side: Setup(test.scenario, settings, test.rounds, keys) for side, settings in sides.items()}


def samples(test: Test, found: Mapping[str, Found]) -> Mapping[str, Reals]:
    """Percent by which first attendances differ, and pounds a registered patient a year."""
    a, b = found["a"], found["b"]
    pounds = (b.over(SPENT) - a.over(SPENT)) / 100 / YEARS / b.over(PATIENTS)
    return {
        test.parts[0].name: np.asarray(100.0 * (b.over(FIRSTS) / a.over(FIRSTS) - 1.0)),
        test.parts[1].name: np.asarray(pounds),
    }
