"""Loops over people who move between states of health and risk: R rows, 9 ages, C conditions, 4 strata of risk.

Every move is of whole people, each with a chance on average, and leaves their number as it is.
"""

import numpy as np
from numpy.typing import NDArray

from simulation.model.kernels.compiling import compiled

Reals = NDArray[np.float64]
Counts = NDArray[np.int64]
MOST_RISE = 0.5
"""Largest chance to rise a stratum."""


@compiled
def change_risk(people: Counts, rising: Reals, worse: Reals, falling: Reals, luck: Reals) -> None:
    """Move `people` up a stratum, by the chance `rising` [R, 9, C, 4] times `worse` [R], and down, by `falling` [4].

    `luck` is [2, R, 9, C, 4]. Nobody rises from the highest stratum or falls from the lowest: those chances are nought.
    """
    for row in range(people.shape[0]):
        for age in range(people.shape[1]):
            for condition in range(people.shape[2]):
                here, chance, risen = people[row, age, condition], rising[row, age, condition], 0
                up_luck, down_luck = luck[0, row, age, condition], luck[1, row, age, condition]
                for stratum in range(people.shape[3]):
                    of = here[stratum]
                    down = _part(of, falling[stratum], down_luck[stratum])
                    up = _part(of, min(chance[stratum] * worse[row], MOST_RISE), up_luck[stratum])
                    up = min(up, of - down)
                    here[stratum] += risen - up - down
                    if stratum > 0:
                        here[stratum - 1] += down
                    risen = up


@compiled
def change_condition(people: Counts, onset: Reals, spared: Reals, leaving: float, luck: Reals) -> None:
    """Let `people` fall ill, by the chance `onset` [R, 9, C - 1, 4] times `spared` [R, C - 1], and others take over.

    Of those who are ill, `leaving` are followed by as many who are well. `luck` is [2, R, 9, C, 4]. Where more than all
    would fall ill, nobody does.
    """
    for row in range(people.shape[0]):
        for age in range(people.shape[1]):
            for stratum in range(people.shape[3]):
                here, chance = people[row, age, :, stratum], onset[row, age, :, stratum]
                go_luck, fall_luck = luck[0, row, age, :, stratum], luck[1, row, age, :, stratum]
                well, ill, back = here[0], 0, 0
                for condition in range(1, len(here)):
                    ill += _part(well, chance[condition - 1] * spared[row, condition - 1], fall_luck[condition])
                fall = ill <= well
                for condition in range(1, len(here)):
                    left = _part(here[condition], leaving, go_luck[condition])
                    new = _part(well, chance[condition - 1] * spared[row, condition - 1], fall_luck[condition])
                    here[condition] += (new if fall else 0) - left
                    back += left
                here[0] += back - (ill if fall else 0)


@compiled
def _part(people: int, chance: float, luck: float) -> int:
    """Whole people, each with this chance on average."""
    return min(int(people * chance + luck), people)
