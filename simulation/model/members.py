"""Whom an experiment means: all practices, a share of them drawn once by the seed, or those of some organisations."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.streams import Streams

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Rows = NDArray[np.int64]
Members = float | str | tuple[str, ...]
DRAW_WEEK = -3
"""Week of the streams from which a draw is taken: before the first day, so that it never changes."""


def rows_meant(economy: "HealthEconomy", members: Members, purpose: str) -> Rows:
    """Rows of the practices that `members` means; of two shares drawn for one purpose, the smaller is in the larger."""
    own = np.arange(len(economy.practices), dtype=np.int64)
    if isinstance(members, float | int):
        streams = Streams(economy.seed)
        streams.turn_to(DRAW_WEEK)
        order = np.argsort(streams.uniform(f"members.{purpose}", len(own)), kind="stable")
        return np.sort(order[: round(members * len(own))])
    if isinstance(members, str):
        return own
    return np.unique(np.concatenate([economy.rows_of(id) for id in members])) if members else own[:0]
