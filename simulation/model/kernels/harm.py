"""What stays cost patients. Axes: R rows, A hospitals."""

import numpy as np
from numpy.typing import NDArray

from simulation.model.kernels.compiling import compiled

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]


@compiled
def coming_back(overnight: Counts, hurried: Reals, alone: Reals, usual: float, tally: Reals) -> Reals:
    """[R, A] people of those in bed `overnight` [A, R] who come back beyond the `usual` share, as expected.

    More do where they were `hurried` out [A] or go home `alone` [R]; they are added to the `tally` [R, A].
    """
    hospitals, rows = overnight.shape
    more = np.empty((rows, hospitals))
    for r in range(rows):
        for a in range(hospitals):
            more[r, a] = overnight[a, r] * (max(hurried[a] + alone[r], -0.5) * usual)
            tally[r, a] += more[r, a]
    return more
