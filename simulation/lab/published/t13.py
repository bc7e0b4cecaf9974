"""How much more is referred when added capacity, which managers leave alone, cuts the wait by about a tenth."""

from collections.abc import Mapping

import numpy as np

from simulation.lab.published.spec import Found, Reals, Setup, Test

REFERRED, WAITED, LISTED = "gp_referrals@midshire", "outpatient_wait", "inpatient_wait"
_HELD = ("capacity.clinics.managers=held", "capacity.theatres.managers=held")
_MORE = ("capacity.clinics.factor=1.02", "capacity.theatres.factor=1.02")
_OVER = "year 2"


def setups(test: Test) -> Mapping[str, Setup]:
    """Capacity as it was, and 2% more of it."""
    wanted = (REFERRED, WAITED, LISTED)
    return {
        "a": Setup(test.scenario, (*test.a, *_HELD), test.rounds, wanted),
        "b": Setup(test.scenario, (*test.b, *_HELD, *_MORE), test.rounds, wanted),
    }


def samples(test: Test, found: Mapping[str, Found]) -> Mapping[str, Reals]:
    """Log change of referrals over log change of the wait for an appointment, once the waits are known."""
    change = {key: np.log(found["b"].over(key, _OVER) / found["a"].over(key, _OVER)) for key in (REFERRED, WAITED)}
    return {"elasticity": np.asarray(change[REFERRED] / change[WAITED])}
