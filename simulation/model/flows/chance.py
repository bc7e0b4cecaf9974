"""Whole people by chance, one number at a time: for counts so few that arrays would be slower."""

import math
from math import copysign, floor, log1p, sqrt

_FEW = 8.0
"""Mean up to which counts are read off the exact distribution."""
_EDGE = 1.0 - 1e-9
_WINITZKI = 2.0 / (math.pi * 0.147)


def some(people: int, chance: float, luck: float) -> int:
    """How many of `people` something happens to, each with the same `chance`; rises with `luck`, uniform in [0, 1)."""
    mean = people * chance
    # nobody at all is at least as likely as one less the mean: most counts are found so
    if luck < 1.0 - mean:
        return 0
    if chance > 0.5:
        return people - some(people, 1.0 - chance, 1.0 - luck) if chance < 1.0 else people
    return _counted(people, chance, luck) if mean <= _FEW else _spread(people, mean, mean * (1.0 - chance), luck)


def _counted(people: int, chance: float, luck: float) -> int:
    """Binomial by inversion: add up the chances of 0, 1, 2, ... until they pass `luck`."""
    odds = chance / (1.0 - chance)
    term = (1.0 - chance) ** people
    total, count = term, 0
    while luck > total and count < people:
        term *= odds * (people - count) / (count + 1)
        total += term
        count += 1
    return count


def _spread(people: int, mean: float, variance: float, luck: float) -> int:
    """A normal with the binomial's mean and variance, to the nearest whole number (Winitzki's quantile)."""
    x = 2.0 * luck - 1.0
    if not -_EDGE < x < _EDGE:
        x = copysign(_EDGE, x)
    log = log1p(-x * x)
    half = _WINITZKI + log / 2.0
    far = copysign(sqrt(2.0 * (sqrt(half * half - log / 0.147) - half)), x)
    count = floor(mean + far * sqrt(variance) + 0.5)
    if count <= 0:
        return 0
    return count if count < people else people
