"""What a quarter's weeks add up to before it is counted: chances that have no bearing on other weeks are drawn once.

A sum of Poisson counts is a Poisson count with the sum of their means, so nothing but time is saved by this.
"""

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.activity import EMERGENCIES, SPECIALTIES
from simulation.model.calendar import WEEKS_A_QUARTER

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]


@dataclass
class Tally:
    """Sums over the quarter's weeks so far; R rows, S specialties, A hospitals, E kinds of emergency, G groups."""

    private: Reals
    """[R, S] people expected to go private."""
    in_house: Reals
    """[R, S] problems expected to be dealt with in practices."""
    sent: Reals
    """[R, S] patients whom practices send for planned day cases, over those whom a usual practice sends in a week."""
    items: Reals
    """[R] prescription items expected."""
    crammed: Reals
    """[A] emergency patients in bed, times the share by which beds were fuller than is safe."""
    delayed: NDArray[np.int64]
    """[A, G] bed days of people who could leave."""
    back: Reals
    """[R, A] readmissions expected beyond the usual."""
    visited: Reals
    """[R, E] change of admissions of people at very high risk, by week."""
    settled: Reals
    """[3, R] share of planned care that teams settle, by week."""

    def clear(self) -> None:
        """Begin a quarter."""
        for one in fields(self):
            getattr(self, one.name)[...] = 0


def no_tally(economy: "HealthEconomy") -> Tally:
    """Nothing yet."""
    rows, hospitals, kinds = economy.rows, len(economy.trusts) + 1, len(SPECIALTIES)
    return Tally(
        private=np.zeros((rows, kinds)),
        in_house=np.zeros((rows, kinds)),
        sent=np.zeros((rows, kinds)),
        items=np.zeros(rows),
        crammed=np.zeros(hospitals),
        delayed=np.zeros((hospitals, len(economy.constants.need_index)), dtype=np.int64),
        back=np.zeros((rows, hospitals)),
        visited=np.zeros((rows, len(EMERGENCIES))),
        settled=np.zeros((3, rows)),
    )


def rounded(economy: "HealthEconomy", purpose: str, total: Reals) -> Counts:
    """Whole people of the `total` of a quarter, by chance as if each of its weeks were rounded up or down by itself."""
    weekly = total / WEEKS_A_QUARTER
    sure = np.floor(weekly).astype(np.int64)
    weeks = np.full(total.shape, WEEKS_A_QUARTER, dtype=np.int64)
    return np.asarray(sure * WEEKS_A_QUARTER + economy.streams.binomial(purpose, weeks, weekly - sure))
