"""Operations cancelled for want of a bed.

Axes: S specialties, A hospitals, R rows; T providers, the hospitals first.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulation.model.kernels.compiling import compiled

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]


class Stays(NamedTuple):
    """[S, A, R] people called to stay."""

    people: Counts
    waited: Counts
    """Weeks that they waited."""
    early: Reals
    """Of them, how many are inside 18 weeks of referral, as expected."""


@compiled
def send_home(stays: Stays, without_bed: Counts, luck: Reals, cancelled: Counts, harm: float, missed: Reals) -> Counts:
    """[S, A, R] people who go home, `without_bed` [A] of each hospital's `stays`.

    People stand in a row, and every so many of them goes; `luck` [A] moves the marks. They are counted as `cancelled`
    [S, T], and the benefit that they miss [R] by its `harm`.
    """
    back = np.zeros_like(stays.people)
    for a in range(len(without_bed)):
        if without_bed[a] > 0:
            _choose(stays.people[:, a], without_bed[a], luck[a], back[:, a])
    for r in range(back.shape[2]):
        sent = 0
        for s in range(back.shape[0]):
            for a in range(back.shape[1]):
                if back[s, a, r] > 0:
                    _take_off(stays, s, a, r, back[s, a, r])
                    cancelled[s, a] += back[s, a, r]
                    sent += back[s, a, r]
        missed[r] += harm * sent
    return back


@compiled
def _choose(standing: Counts, people: int, luck: float, back: Counts) -> None:
    """Write into `back` [S, R] which of those `standing` [S, R] go home."""
    apart, stood, gone = standing.sum() / people, 0, 0
    for s in range(standing.shape[0]):
        for r in range(standing.shape[1]):
            stood += standing[s, r]
            while gone < people and (gone + luck) * apart < stood:
                back[s, r] += 1
                gone += 1


@compiled
def _take_off(stays: Stays, s: int, a: int, r: int, back: int) -> None:
    """Let so many people be called no longer."""
    before = stays.people[s, a, r]
    kept = before - back
    stays.people[s, a, r] = kept
    stays.waited[s, a, r] = stays.waited[s, a, r] * kept // before
    stays.early[s, a, r] = stays.early[s, a, r] * kept / before
