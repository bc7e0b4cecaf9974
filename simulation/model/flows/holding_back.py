"""What waits do to demand: GPs hold back what would gain little by then, and patients with means go private.

A GP refers where the benefit expected from it, as much as is left of it by the time of treatment, is worth a letter.
Benefits are exponential with a mean of one; the bar that they have to pass rises as a longer wait takes more of
them. A patient with means goes private,
instead of being referred or of going on a list, when the wait is longer than the patience of such people, which is
exponential. Both are reckoned against the start, where the card is. People who find A&E slow stay away from it.

Axes: R rows, S specialties, A hospitals.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.kernels.letters import Waits
from simulation.model.parameters import demand, hospital_care, needs, pathways
from simulation.model.state import Constants

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Patience:
    """Who has means, and how many of them went private at the waits of the start; never written."""

    means: Reals
    """[R] share of patients who could go private."""
    waits: Reals
    """[S, A] weeks to be expected until treatment at the start."""
    referred: Reals
    """[R, S] share of problems for which patients were referred at the start, instead of going private."""
    from_list: Reals
    """[S, A] share of operations for which they went private instead of going on a list, at the start."""
    with_means: Reals
    """[S, A] share of those with means whose patience was shorter than the time on the list at the start."""

    def __deepcopy__(self, memo: dict[int, object]) -> "Patience":
        """Itself: it never changes."""
        return self


def patience(economy: "HealthEconomy") -> Patience:
    """The patience of an economy's people."""
    fixed = economy.constants
    poorer = np.exp(-demand.MEANS_SLOPE * (fixed.deprivation - needs.MEAN_DEPRIVATION))
    means = np.minimum(demand.MEANS * poorer, demand.MOST_MEANS) * economy.switched("private_care")
    waits = _in_all(fixed, fixed.start_wait, fixed.list_wait)
    gone = means[:, None] * (fixed.trust_share @ _gone(waits, demand.PATIENCE).T)
    share = fixed.trust_share * fixed.residents[:, None]
    by_hospital = (means @ share) / np.maximum(share.sum(axis=0), 1e-9)
    from_list = _gone(fixed.list_wait, demand.PATIENCE_LISTED)
    return Patience(means, waits, 1.0 - gone, by_hospital * from_list, np.maximum(from_list, 1e-9))


def _in_all(fixed: Constants, outpatient: Reals, inpatient: Reals) -> Reals:
    """[S, A] weeks to be expected until treatment, tests apart: for an appointment, and on a list for those listed."""
    return np.asarray(outpatient + fixed.listing[:, None] * inpatient)


def _gone(weeks: Reals, patience: float) -> Reals:
    """Share of those with means whose patience is shorter than the wait."""
    return np.asarray(1.0 - np.exp(-weeks / patience))


def _list_wait(economy: "HealthEconomy") -> Reals:
    """[S, A] weeks on the list, day cases and stays together."""
    day = economy.constants.day_case[:, None]
    return np.asarray(day * economy.world.list_wait[0] + (1.0 - day) * economy.world.list_wait[1])


def waits(economy: "HealthEconomy") -> Waits:
    """What the waits that are now to be expected do to letters, against those of the start."""
    fixed, known = economy.constants, economy.patience
    now = _in_all(fixed, economy.world.expected_wait, _list_wait(economy))
    bar = demand.BAR * economy.switched("waiting_restraint")
    worth = fixed.trust_share @ np.exp(-bar * np.expm1(pathways.BENEFIT_WAIT * (now - known.waits))).T
    private = known.means[:, None] * (fixed.trust_share @ _gone(now, demand.PATIENCE).T)
    return Waits(worth, private, known.referred)


def listing(economy: "HealthEconomy") -> Reals:
    """[S, A] chance to be put on a list: those who would wait too long for them go private instead."""
    start = economy.patience.from_list
    now = start * _gone(_list_wait(economy), demand.PATIENCE_LISTED) / economy.patience.with_means
    return np.asarray(np.minimum(economy.constants.listing[:, None] * (1.0 - now) / (1.0 - start), 1.0))


def put_off(economy: "HealthEconomy") -> Reals:
    """[R] what A&E attendances that need no admission are multiplied by, as people learn how long it takes."""
    slow = hospital_care.TARGET_FOUR_HOURS - economy.world.in_time
    share = np.exp(-demand.AE_PUT_OFF * slow)
    return np.asarray(economy.constants.trust_share @ share)
