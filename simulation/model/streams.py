"""Chance with common random numbers: one stream for each (seed, purpose, week), drawn as one array.

An array's element belongs to an agent by its place, so a change in one agent's circumstances leaves the luck of all
others as it was; and every count falls or rises with its mean, because it is read off a uniform that stays the same.
"""

from hashlib import blake2b
from typing import Any

import numpy as np
from numpy.typing import NDArray

from simulation.errors import RingholderError

Reals = NDArray[np.float64]
Counts = NDArray[np.int64]

_LARGE = 4.0
"""Mean above which a count is read off the transformed normal, where that is close to the exact distribution."""


class StreamUsedTwice(RingholderError):
    """Two draws of one week under one purpose, which would be the same numbers."""


class Streams:
    """Uniform numbers keyed by (seed, purpose, week)."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.week = 0
        self._drawn: set[str] = set()
        self._bits = np.random.PCG64DXSM(0)
        self._generator = np.random.Generator(self._bits)

    def __deepcopy__(self, memo: dict[int, object]) -> "Streams":
        """Streams that stand where these do; every draw sets the generator anew, so it has nothing to copy."""
        other = Streams(self.seed)
        other.week, other._drawn = self.week, set(self._drawn)
        return other

    def turn_to(self, week: int) -> None:
        """Begin the streams of `week`; each purpose can be drawn once in it."""
        self.week = week
        self._drawn.clear()

    def uniform(self, purpose: str, shape: int | tuple[int, ...]) -> Reals:
        """Numbers in [0, 1) of `shape` for `purpose` in this week."""
        if purpose in self._drawn:
            raise StreamUsedTwice(
                f"The stream {purpose!r} is drawn a second time in week {self.week}.",
                advice="Give the second draw a purpose of its own.",
                purpose=purpose,
                week=self.week,
            )
        self._drawn.add(purpose)
        self._bits.state = _state(self.seed, purpose, self.week)
        return self._generator.random(shape)

    def poisson(self, purpose: str, mean: Reals) -> Counts:
        """Poisson counts around `mean`, one for each of its elements."""
        return poisson(mean, self.uniform(purpose, mean.shape))

    def binomial(self, purpose: str, n: Counts, p: Reals | float) -> Counts:
        """How many of `n` each, with chance `p`."""
        return binomial(n, p, self.uniform(purpose, n.shape))

    def share(self, purpose: str, n: Counts, p: Reals | float) -> Counts:
        """`n * p` to the whole number below or above, right in the mean: a cheap split of large flows."""
        return share(n, p, self.uniform(purpose, n.shape))

    def normal(self, purpose: str, shape: int | tuple[int, ...]) -> Reals:
        """Standard normal numbers of `shape`."""
        return normal_quantile(self.uniform(purpose, shape))


def _state(seed: int, purpose: str, week: int) -> Any:
    """Where the generator starts for this seed, purpose and week: both of its words are a hash of them."""
    words = blake2b(f"{seed}|{purpose}|{week}".encode(), digest_size=32).digest()
    state = {"state": int.from_bytes(words[:16], "little"), "inc": int.from_bytes(words[16:], "little") | 1}
    return {"bit_generator": "PCG64DXSM", "state": state, "has_uint32": 0, "uinteger": 0}


def normal_quantile(u: Reals) -> Reals:
    """Standard normal quantile of `u`, by Winitzki's closed form (relative error below 0.4%), monotone."""
    x = np.clip(2.0 * u - 1.0, -1 + 1e-12, 1 - 1e-12)
    log = np.log1p(-x * x)
    half = 2.0 / (np.pi * 0.147) + log / 2.0
    inverse = np.sqrt(np.sqrt(half * half - log / 0.147) - half)
    return np.asarray(np.copysign(np.sqrt(2.0) * inverse, x))


def poisson(mean: Reals, u: Reals) -> Counts:
    """Poisson counts by inversion of `u`: exact for small means, by a monotone normal transform for large ones."""
    flat, uniform = np.ravel(mean), np.ravel(u)
    counts = np.zeros(flat.shape, dtype=np.int64)
    chance = np.exp(-flat)
    left = np.flatnonzero((uniform > chance) & (flat <= _LARGE))
    big = np.flatnonzero(flat > _LARGE)
    _climb(counts, flat[left], uniform[left], chance[left], left)
    if big.size:
        # the square root has a spread of about a half; a fifth of a unit of variance comes from rounding
        half = np.sqrt(1.0 - 0.2 / flat[big]) / 2.0
        root = np.sqrt(flat[big]) + half * normal_quantile(uniform[big])
        counts[big] = np.floor(np.maximum(root * np.abs(root) + 0.25, 0.0)).astype(np.int64)
    return counts.reshape(mean.shape)


def _climb(counts: Counts, mean: Reals, u: Reals, chance: Reals, at: NDArray[np.intp]) -> None:
    """Count up, for the elements `at`, until the cumulated chance passes `u`."""
    below, k = chance.copy(), 0
    while at.size and k < 200:
        k += 1
        chance = chance * mean / k
        below = below + chance
        on = u > below
        counts[at[~on]] = k
        at, mean, u, chance, below = at[on], mean[on], u[on], chance[on], below[on]
    counts[at] = k


def binomial(n: Counts, p: Reals | float, u: Reals) -> Counts:
    """Binomial counts by inversion of `u`: exact for small means, by a monotone normal transform for large ones."""
    numbers, uniform = np.ravel(n), np.ravel(u)
    odds = np.clip(np.ravel(np.broadcast_to(p, n.shape)), 0.0, 1.0)
    flip = odds > 0.5
    rare = np.where(flip, 1.0 - odds, odds)
    luck = np.where(flip, 1.0 - uniform, uniform)
    counts = _few(numbers, rare, luck)
    return np.where(flip, numbers - counts, counts).reshape(n.shape)


def _few(n: Counts, p: Reals, u: Reals) -> Counts:
    """Binomial counts for chances of at most a half."""
    counts = np.zeros(n.shape, dtype=np.int64)
    mean = n * p
    big = np.flatnonzero(mean > _LARGE)
    spread = np.sqrt(mean[big] * (1.0 - p[big]))
    counts[big] = np.clip(np.floor(mean[big] + spread * normal_quantile(u[big]) + 0.5), 0, n[big]).astype(np.int64)
    chance = (1.0 - p) ** n
    at = np.flatnonzero((mean <= _LARGE) & (u > chance))
    odds, chance = p[at] / (1.0 - p[at]), chance[at]
    below, k = chance.copy(), 0
    while at.size and k < 200:
        k += 1
        chance = chance * odds * np.maximum(n[at] - k + 1, 0) / k
        below = below + chance
        on = (u[at] > below) & (k < n[at])
        counts[at[~on]] = k
        at, odds, chance, below = at[on], odds[on], chance[on], below[on]
    return counts


def share(n: Counts, p: Reals | float, u: Reals) -> Counts:
    """`n * p` rounded down or up by `u`: right in the mean, never more than `n`."""
    return np.minimum(np.floor(n * p + u).astype(np.int64), n)
