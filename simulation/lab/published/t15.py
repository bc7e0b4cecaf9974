"""T15: one hospital against three rivals for the same patients, who choose, at fixed prices that follow them.

Spending is what is paid for a case of its kind, as the studies have it, who adjust for what patients are treated for:
whether a hospital admits more people for some hours is not a price.
"""

from collections.abc import Mapping

import numpy as np

from simulation.lab.published import standard
from simulation.lab.published.spec import Found, Reals, Setup, Test

STAY, DEAD, PAID = "length_of_stay@economy", "ami_mortality@economy", "spend_per_weighted_case@economy"
MARKET = "market_concentration@economy"
SPAN = "rounds 9-24"
"""From the third year on: what is worked for takes time."""
POINTS = 20.0


def setups(test: Test) -> Mapping[str, Setup]:
    """The monopoly (a) and the rivals (b)."""
    keys = (STAY, DEAD, PAID, MARKET)
    return {s: Setup(test.scenario, given, test.rounds, keys) for s, given in (("a", test.a), ("b", test.b))}


def samples(test: Test, found: Mapping[str, Found]) -> Mapping[str, Reals]:
    """Rivals against monopoly; deaths for every 20 points by which the market is less concentrated."""
    stay, dead, paid = (
        standard.reading("percent", *(found[side].over(key, SPAN) for side in "ab")) for key in (STAY, DEAD, PAID)
    )
    less = found["a"].over(MARKET, SPAN) - found["b"].over(MARKET, SPAN)
    return {
        "length of stay": stay,
        "heart attack deaths for 20 points": np.asarray(dead * POINTS / np.maximum(less, 1e-9)),
        "spend a case": paid,
    }
