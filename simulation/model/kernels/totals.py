"""What was counted for a quarter by row, specialty and provider, added up. Axes: F counts, S specialties, T, R."""

import numpy as np
from numpy.typing import NDArray

from simulation.model.kernels.compiling import compiled

Counts = NDArray[np.int64]


@compiled
def added_up(counts: Counts) -> tuple[Counts, Counts, Counts]:
    """[F, R] and [F, S, R] `counts` [F, S, T, R] over providers, and [F, S, T] over rows."""
    many, specialties, providers, rows = counts.shape
    by_row = np.zeros((many, rows), dtype=np.int64)
    by_specialty = np.zeros((many, specialties, rows), dtype=np.int64)
    by_provider = np.zeros((many, specialties, providers), dtype=np.int64)
    for f in range(many):
        for s in range(specialties):
            for t in range(providers):
                everybody = 0
                for r in range(rows):
                    everybody += counts[f, s, t, r]
                    by_specialty[f, s, r] += counts[f, s, t, r]
                by_provider[f, s, t] = everybody
            for r in range(rows):
                by_row[f, r] += by_specialty[f, s, r]
    return by_row, by_specialty, by_provider
