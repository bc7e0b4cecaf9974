"""Ties between practices grow and fade. Axis: N practices."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulation.model.kernels.compiling import compiled

Reals = NDArray[np.float64]
Places = NDArray[np.intp]
Flags = NDArray[np.bool_]


class Meetings(NamedTuple):
    """What brings practices together."""

    cluster: Places
    """[N] the cluster of each."""
    chooses: Flags
    """[N] whether it may choose others to work with."""
    gives: Reals
    """[N] time given, 0 to 1."""
    pace: Reals
    """[N] how fast ties grow."""
    warm: Reals
    """[N] what the energy of its lead multiplies that by."""


@compiled
def tie(ties: Reals, likeness: Reals, meetings: Meetings, like_minded: float, fade: float) -> None:
    """Let `ties` [N, N] of those who meet grow by their `likeness` [N, N], those of others fade; none with oneself."""
    practices = len(ties)
    meets, growth = np.zeros((practices, practices)), np.zeros((practices, practices))
    for i in range(practices):
        for j in range(practices):
            like = likeness[i, j]
            if meetings.cluster[i] == meetings.cluster[j] or (meetings.chooses[i] and like > like_minded):
                meets[i, j] = min(meetings.gives[i], meetings.gives[j])
                growth[i, j] = meetings.pace[i] * meets[i, j] * (0.3 + 0.7 * like) * meetings.warm[i]
    for i in range(practices):
        for j in range(practices):
            now = ties[i, j]
            ties[i, j] = now + (min(growth[i, j], growth[j, i]) * (1.0 - now) - fade * now * (1.0 - meets[i, j]))
        ties[i, i] = 0.0
