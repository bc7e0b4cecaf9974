"""What a measure's file declares: numerator and denominator for each base organisation, so that every level closes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from simulation.contracts.measure import Measure

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Base = Literal["practice", "trust", "cluster", "pct", "council", "economy"]
Counter = Callable[["HealthEconomy"], NDArray[np.generic]]


@dataclass(frozen=True)
class Kept:
    """A measure and how to count it over the quarter just played.

    `numerator(economy)` has one value for each organisation of kind `base`, in the economy's order (practices: those of
    the PCTs only, not the rows of other commissioners); with `by_specialty` of the measure it has a second axis,
    specialties. The value of a larger organisation is `scale * sum(numerator) / sum(denominator)` over its members;
    without a denominator it is `scale * sum(numerator)`.
    """

    measure: Measure
    base: Base
    numerator: Counter
    denominator: Counter | None = None
    scale: float = 1.0
