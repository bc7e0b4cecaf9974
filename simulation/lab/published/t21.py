"""How days short of beds rise with occupancy, when beds are taken away that nobody may open again."""

from collections.abc import Mapping

import numpy as np

from simulation.lab.published.spec import Found, Reals, Setup, Test

FACTORS = (1.1, 1.05, 1.0, 0.96, 0.92, 0.88)
FULL, SHORT = "bed_occupancy", "days_short_of_beds"
GRID = np.arange(81.0, 96.0, 0.5)


def setups(test: Test) -> Mapping[str, Setup]:
    """One for each number of beds."""
    held = (*test.a, "capacity.beds.managers=held")
    return {
        str(factor): Setup(test.scenario, (*held, f"capacity.beds.factor={factor}"), test.rounds, (FULL, SHORT))
        for factor in FACTORS
    }


def samples(test: Test, found: Mapping[str, Found]) -> Mapping[str, Reals]:
    """Where two straight lines fit best that meet, and how much steeper the second is, in points of days a point."""
    full = np.stack([found[str(factor)].over(FULL) for factor in FACTORS])
    days = np.stack([found[str(factor)].over(SHORT) for factor in FACTORS])
    share = 100.0 * days / (91.0 * 2 * test.rounds)
    fits = [bent(full[:, seed], share[:, seed]) for seed in range(full.shape[1])]
    knee, bend = (np.array(column) for column in zip(*fits, strict=True))
    return {"knee": knee, "bend": bend}


def bent(full: Reals, share: Reals) -> tuple[float, float]:
    """The occupancy at which the line bends, and by how much."""
    best = (np.inf, 0.0, 0.0)
    for knee in GRID:
        columns = np.stack([np.ones_like(full), full, np.maximum(full - knee, 0.0)], axis=1)
        found, _, _, _ = np.linalg.lstsq(columns, share, rcond=None)
        error = float(((columns @ found - share) ** 2).sum())
        best = min(best, (error, float(knee), float(found[2])))
    return best[1], best[2]
