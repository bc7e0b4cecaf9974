"""T10: referrals after feedback of rates alone, and after guidelines sent by post, each against neither."""

from collections.abc import Mapping

import numpy as np

from simulation.lab.published.spec import Found, Reals, Setup, Test

MEASURE = "gp_referrals@midshire"
RUNS = {"feedback": "initiatives.referral_feedback=on", "guidelines": "initiatives.mailed_guidelines=on"}


def setups(test: Test) -> Mapping[str, Setup]:
    """Neither, and each alone."""
    sides = {"neither": (), **{name: (setting,) for name, setting in RUNS.items()}}
    return {name: Setup(test.scenario, (*test.a, *own), test.rounds, (MEASURE,)) for name, own in sides.items()}


def samples(test: Test, found: Mapping[str, Found]) -> Mapping[str, Reals]:
    """Percent of referrals more or less, over all rounds."""
    without = found["neither"].over(MEASURE)
    return {name: np.asarray(100.0 * (found[name].over(MEASURE) - without) / without) for name in RUNS}
