"""Hospital care of the quarter just played, added up once for all who read it by practice, specialty or hospital."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.activity import CARE
from simulation.model.keeping import once_a_quarter
from simulation.model.kernels import totals as loops

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]


@dataclass(frozen=True)
class Totals:
    """By the name of what was counted (`activity.CARE`); nobody writes to it."""

    by_row: dict[str, Counts]
    """[R] each."""
    by_specialty: dict[str, Counts]
    """[R, S] each."""
    by_provider: dict[str, Counts]
    """[T, S] each."""


@once_a_quarter
def totals(economy: "HealthEconomy") -> Totals:
    """The care of the quarter just played."""
    by_row, by_specialty, by_provider = loops.added_up(economy.last_quarter.care)
    return Totals(
        dict(zip(CARE, by_row, strict=True)),
        dict(zip(CARE, by_specialty.transpose(0, 2, 1), strict=True)),
        dict(zip(CARE, by_provider.transpose(0, 2, 1), strict=True)),
    )
