"""Lists of people at high risk whom nurses look after: who is found, who gets better anyway, who is taken off.

People are put on a list when their risk is very high and most leave that state by themselves, so that whoever compares
the year before with the year after sees a fall that nobody made. A list fills with people who are no longer at risk.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.initiatives.spec import Scheme
from simulation.model.calendar import WEEKS_A_QUARTER
from simulation.model.parameters import case_management as number
from simulation.model.parameters import needs

if TYPE_CHECKING:
    from simulation.model.local_care import LocalCare

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]
STRATA = len(needs.STRATA)
VERY_HIGH = STRATA - 1
FALLING = np.array(needs.REGRESSION) / WEEKS_A_QUARTER
"""[3] chance a week to fall one stratum."""
RISING = FALLING * np.array(needs.STRATUM_SHARE)[1:] / np.array(needs.STRATUM_SHARE)[:-1]
"""[3] chance a week to rise one stratum."""


def work(local: "LocalCare", scheme: Scheme, people: Counts, places: float) -> Reals:
    """[n] share of people at very high risk on the scheme's list after a week; `people` [n, 4] by stratum."""
    held = local.caseloads.setdefault(scheme.key, np.zeros(people.shape))
    _change_risk(held)
    held[:, :VERY_HIGH] *= 1.0 - number.CASE_DISCHARGED
    held[:, VERY_HIGH] = np.minimum(held[:, VERY_HIGH], people[:, VERY_HIGH])
    total = float(held.sum())
    if total > places:
        held *= places / total
    on_none = np.maximum(people[:, VERY_HIGH] - held[:, VERY_HIGH], 0.0)
    found = number.CASE_FOUND * on_none
    room = max(places - total, 0.0)
    held[:, VERY_HIGH] += found * min(1.0, room / max(float(found.sum()), 1e-9))
    return np.asarray(held[:, VERY_HIGH] / np.maximum(people[:, VERY_HIGH], 1.0))


def _change_risk(held: Reals) -> None:
    """Let people on a list rise and fall as everybody does."""
    down, up = held[:, 1:] * FALLING, held[:, :-1] * RISING
    held[:, :-1] += down - up
    held[:, 1:] += up - down


def seeming_fall(held: Reals) -> tuple[Reals, Reals]:
    """[n] admissions a year that people on a list now have, and had in the year for which they were put on it.

    Relative to the mean of their strata: what a before-and-after reading compares.
    """
    use = np.array(needs.USE_BY_STRATUM)
    return held @ use, held.sum(axis=1) * use[VERY_HIGH]
