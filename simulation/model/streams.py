"""Chance with common random numbers: one array for each (seed, purpose, week).

An array's element belongs to an agent by its place, so a change in one agent's circumstances leaves the luck of all
others as it was; and every count falls or rises with its mean, because it is read off a uniform that stays the same.

A generator starts anew for each (seed, purpose, quarter), and the quarter's weeks are drawn from it at once; arrays too
large for that have a generator for each week. Nothing else that is drawn, and no other week's use, moves a number.
"""

from functools import lru_cache
from hashlib import blake2b
from math import comb, prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from simulation.errors import RingholderError
from simulation.model.kernels import counts, normals

Reals = NDArray[np.float64]
Counts = NDArray[np.int64]

WEEKS = 13
"""Weeks of a quarter, drawn at once."""
AT_ONCE = 2_048
"""Numbers a week up to which that is done."""
KEPT = 512
"""Numbers a week up to which the normal numbers that they stand for are found for the quarter, too."""
_LARGE = 4.0
"""Mean above which a count is read off the transformed normal, where that is close to the exact distribution."""


class StreamUsedTwice(RingholderError):
    """Two draws of one week under one purpose, which would be the same numbers."""


class Streams:
    """Uniform numbers by (seed, purpose, week)."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.week = 0
        self._drawn: set[str] = set()
        self._quarter = 0
        self._uniforms: dict[str, Reals] = {}
        self._normals: dict[str, Reals] = {}
        self._bits = np.random.PCG64DXSM(0)
        self._generator = np.random.Generator(self._bits)

    def __deepcopy__(self, memo: dict[int, object]) -> "Streams":
        """Streams that stand where these do; numbers once drawn are never written, so they are shared."""
        other = Streams(self.seed)
        other.week, other._drawn, other._quarter = self.week, set(self._drawn), self._quarter
        other._uniforms, other._normals = dict(self._uniforms), dict(self._normals)
        return other

    def turn_to(self, week: int) -> None:
        """Begin the streams of `week`; each purpose can be drawn once in it."""
        self.week = week
        self._drawn.clear()
        if week // WEEKS != self._quarter:
            self._quarter = week // WEEKS
            self._uniforms.clear()
            self._normals.clear()

    def uniform(self, purpose: str, shape: int | tuple[int, ...]) -> Reals:
        """Numbers in [0, 1) of `shape` for `purpose` in this week."""
        self._mark(purpose)
        shape = (shape,) if isinstance(shape, int) else shape
        if prod(shape) > AT_ONCE:
            return self._draw(purpose, self.week, shape)
        return self._uniform(purpose, shape)

    def normal(self, purpose: str, shape: int | tuple[int, ...]) -> Reals:
        """Standard normal numbers of `shape`: those that the uniform numbers stand for."""
        shape = (shape,) if isinstance(shape, int) else shape
        if prod(shape) > AT_ONCE:
            return normal_quantile(self.uniform(purpose, shape))
        self._mark(purpose)
        return self._normal(purpose, shape)

    def _mark(self, purpose: str) -> None:
        """Note that `purpose` is drawn this week; raise where it has been."""
        if purpose in self._drawn:
            raise StreamUsedTwice(
                f"The stream {purpose!r} is drawn a second time in week {self.week}.",
                advice="Give the second draw a purpose of its own.",
                purpose=purpose,
                week=self.week,
            )
        self._drawn.add(purpose)

    def _draw(self, purpose: str, week: int, shape: tuple[int, ...], skipped: int = 0) -> Reals:
        """Numbers of `shape` from the generator of `purpose` that starts in `week`, after those `skipped`."""
        self._bits.state = _state(self.seed, purpose, week)
        if skipped:
            self._bits.advance(skipped)
        drawn = self._generator.random(shape)
        drawn.flags.writeable = False
        return drawn

    def _uniform(self, purpose: str, shape: tuple[int, ...]) -> Reals:
        """This week's uniform numbers; those of weeks that are over are not drawn where nobody asked for them."""
        if self._only_the_last(purpose):
            return self._draw(purpose, self._quarter * WEEKS, shape, (WEEKS - 1) * prod(shape))
        return np.asarray(self._weeks(purpose, shape)[self.week % WEEKS])

    def _only_the_last(self, purpose: str) -> bool:
        """Whether of this quarter's weeks nobody has asked for any but the last, which this is."""
        return self.week % WEEKS == WEEKS - 1 and purpose not in self._uniforms

    def _weeks(self, purpose: str, shape: tuple[int, ...]) -> Reals:
        """[13, *shape] the uniform numbers of this quarter."""
        found = self._uniforms.get(purpose)
        if found is None or found.shape[1:] != shape:
            found = self._draw(purpose, self._quarter * WEEKS, (WEEKS, *shape))
            self._uniforms[purpose] = found
            self._normals.pop(purpose, None)
        return found

    def _normal(self, purpose: str, shape: tuple[int, ...]) -> Reals:
        """This week's normal numbers."""
        if self._only_the_last(purpose):
            return normal_quantile(self._uniform(purpose, shape))
        uniforms = self._weeks(purpose, shape)
        if purpose not in self._normals:
            self._normals[purpose] = normal_quantile(uniforms)
        return np.asarray(self._normals[purpose][self.week % WEEKS])

    def poisson(self, purpose: str, mean: Reals) -> Counts:
        """Poisson counts around `mean`, one for each of its elements."""
        if not 0 < mean.size <= KEPT:
            return poisson(mean, self.uniform(purpose, mean.shape))
        self._mark(purpose)
        return _counted(mean, self._uniform(purpose, mean.shape), self._normal(purpose, mean.shape))

    def binomial(self, purpose: str, n: Counts, p: Reals | float) -> Counts:
        """How many of `n` each, with chance `p`."""
        return binomial(n, p, self.uniform(purpose, n.shape))

    def share(self, purpose: str, n: Counts, p: Reals | float) -> Counts:
        """`n * p` to the whole number below or above, right in the mean: a cheap split of large flows."""
        return share(n, p, self.uniform(purpose, n.shape))


def _state(seed: int, purpose: str, week: int) -> Any:
    """Where the generator starts for this seed, purpose and week: both of its words are a hash of them."""
    words = blake2b(f"{seed}|{purpose}|{week}".encode(), digest_size=32).digest()
    state = {"state": int.from_bytes(words[:16], "little"), "inc": int.from_bytes(words[16:], "little") | 1}
    return {"bit_generator": "PCG64DXSM", "state": state, "has_uint32": 0, "uinteger": 0}


def normal_quantile(u: Reals) -> Reals:
    """Standard normal quantile of `u`, by Winitzki's closed form (relative error below 0.4%), monotone."""
    flat = u.ravel()
    return normals.quantiles(flat, np.log1p(normals.squares(flat))).reshape(u.shape)


def poisson(mean: Reals, u: Reals) -> Counts:
    """Poisson counts by inversion of `u`: exact for small means, by a monotone normal transform for large ones."""
    return _counted(mean, u, normal_quantile(u))


def _counted(mean: Reals, luck: Reals, normal: Reals) -> Counts:
    """Poisson counts from uniform numbers, and from the normal ones for large means."""
    flat = mean.ravel()
    return counts.poisson(flat, luck.ravel(), normal.ravel(), np.exp(-flat), _LARGE).reshape(mean.shape)


def binomial(n: Counts, p: Reals | float, u: Reals) -> Counts:
    """Binomial counts by inversion of `u`: exact for small means, by a monotone normal transform for large ones."""
    if isinstance(p, float) and n.size and n.max() < _TABLED:
        below = _one_chance(p)[: int(n.max())].take(n.ravel(), axis=1)
        return np.asarray(np.add.reduce(u.ravel() > below, axis=0, dtype=np.int64)).reshape(n.shape)
    numbers, uniform = np.ravel(n), np.ravel(u)
    odds = np.clip(np.ravel(np.broadcast_to(p, n.shape)), 0.0, 1.0)
    flip = odds > 0.5
    rare = np.where(flip, 1.0 - odds, odds)
    luck = np.where(flip, 1.0 - uniform, uniform)
    found = counts.binomial(numbers, rare, luck, normal_quantile(luck), (1.0 - rare) ** numbers, _LARGE)
    return np.where(flip, numbers - found, found).reshape(n.shape)


_TABLED = 64
"""Number of people below which the chances of a binomial count with one chance for all are kept."""


@lru_cache(maxsize=64)
def _one_chance(p: float) -> Reals:
    """[k, n] chance that no more than k of n do what one does with chance `p`; one where k is all of n."""
    chances = np.array([[comb(n, k) * p**k * (1.0 - p) ** (n - k) for n in range(_TABLED)] for k in range(_TABLED)])
    below = np.cumsum(chances, axis=0)
    below[np.arange(_TABLED)[:, None] >= np.arange(_TABLED)] = 1.0
    return below


def share(n: Counts, p: Reals | float, u: Reals) -> Counts:
    """`n * p` rounded down or up by `u`: right in the mean, never more than `n`."""
    return np.minimum(np.floor(n * p + u).astype(np.int64), n)
