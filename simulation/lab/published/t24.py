"""T24: leads of groups against the practices in them, of whom they are some."""

from collections.abc import Mapping

import numpy as np

from simulation.lab.published.spec import Found, Reals, Setup, Test

ALL, LEADS = "good_relationship@economy", "leads_good_relationship@economy"


def setups(test: Test) -> Mapping[str, Setup]:
    """The areas as they are."""
    return {"a": Setup(test.scenario, test.a, test.rounds, (ALL, LEADS))}


def samples(test: Test, found: Mapping[str, Found]) -> Mapping[str, Reals]:
    """Points between them, over all the quarters in which they might have been asked."""
    return {test.parts[0].name: np.asarray(found["a"].over(LEADS) - found["a"].over(ALL))}
