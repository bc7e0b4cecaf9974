"""Chance with common random numbers: one array for each (seed, purpose, week).

An array's element belongs to an agent by its place, so a change in one agent's circumstances leaves the luck of all
others as it was; and every count falls or rises with its mean, because it is read off a uniform that stays the same.

A generator starts anew for each (seed, purpose, quarter), and the quarter's weeks are drawn from it at once; arrays too
large for that have a generator for each week. Nothing else that is drawn, and no other week's use, moves a number.
"""

from functools import cache, lru_cache
from hashlib import blake2b
from math import comb, prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from simulation.errors import RingholderError

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
        return self._generator.random(shape)

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
            found.flags.writeable = False
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
        counts = _many(np.maximum(mean, _LARGE), self._normal(purpose, mean.shape))
        few = (mean.ravel() <= _LARGE).nonzero()[0]
        if few.size:
            luck = self._uniform(purpose, mean.shape)
            counts.ravel()[few] = _looked_up(mean.ravel()[few], luck.ravel()[few])
        return counts

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
    x = np.clip(2.0 * u - 1.0, -1 + 1e-12, 1 - 1e-12)
    log = np.log1p(-x * x)
    half = 2.0 / (np.pi * 0.147) + log / 2.0
    inverse = np.sqrt(np.sqrt(half * half - log / 0.147) - half)
    return np.asarray(np.copysign(np.sqrt(2.0) * inverse, x))


def poisson(mean: Reals, u: Reals) -> Counts:
    """Poisson counts by inversion of `u`: exact for small means, by a monotone normal transform for large ones."""
    flat, uniform = mean.ravel(), u.ravel()
    counts, large = _looked_up(np.minimum(flat, _LARGE), uniform), (flat > _LARGE).nonzero()[0]
    if large.size:
        counts[large] = _many(flat[large], normal_quantile(uniform[large]))
    return counts.reshape(mean.shape)


def _many(mean: Reals, z: Reals) -> Counts:
    """Poisson counts for large means, from standard normal numbers."""
    # the square root has a spread of about a half; a fifth of a unit of variance comes from rounding
    root = np.sqrt(mean) + np.sqrt(0.25 - 0.05 / mean) * z
    return np.asarray(np.maximum(root * np.abs(root) + 0.25, 0.0).astype(np.int64))


_MEANS, _LUCKS = 64, 512
"""Steps of one of the mean, and of luck, in the table by which most small counts are found."""
_MOST = 26
"""Above every Poisson count with a mean of four that ever comes up."""


def _looked_up(mean: Reals, u: Reals) -> Counts:
    """[n] Poisson counts for small means: from a table where it knows the count, by adding chances up elsewhere."""
    place = (mean * _MEANS).astype(np.intp) * _LUCKS + (u * _LUCKS).astype(np.intp)
    counts = _table().take(place, mode="clip").astype(np.int64)
    unsure = (counts < 0).nonzero()[0]
    if unsure.size:
        counts[unsure] = _added_up(mean[unsure], u[unsure])
    return counts


@cache
def _table() -> NDArray[np.int8]:
    """[steps of the mean * steps of luck] the count, where it is the same in all of a step; below nought elsewhere."""
    means, lucks = np.arange(_LARGE * _MEANS + 2) / _MEANS, np.arange(_LUCKS + 1) / _LUCKS
    corners = np.array([np.searchsorted(chances, lucks) for chances in _cumulated(means)])
    least, most = corners[:-1, :-1], corners[1:, 1:]
    return np.where(least == most, least, -1).astype(np.int8).ravel()


def _added_up(mean: Reals, u: Reals) -> Counts:
    """[n] how many of the cumulated chances 0, 1, 2, ... `u` is above."""
    return np.asarray(np.add.reduce(u[:, None] > _cumulated(mean), axis=1, dtype=np.int64))


def _cumulated(mean: Reals) -> Reals:
    """[n, most] chance of a Poisson count of no more than 0, 1, 2, ..."""
    chance = np.empty((len(mean), _MOST))
    chance[:, 0] = np.exp(-mean)
    chance[:, 1:] = mean[:, None] / np.arange(1, _MOST)
    return np.asarray(np.add.accumulate(np.multiply.accumulate(chance, axis=1), axis=1))


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
    counts = _few(numbers, rare, luck)
    return np.where(flip, numbers - counts, counts).reshape(n.shape)


_TABLED = 64
"""Number of people below which the chances of a binomial count with one chance for all are kept."""


@lru_cache(maxsize=64)
def _one_chance(p: float) -> Reals:
    """[k, n] chance that no more than k of n do what one does with chance `p`; one where k is all of n."""
    chances = np.array([[comb(n, k) * p**k * (1.0 - p) ** (n - k) for n in range(_TABLED)] for k in range(_TABLED)])
    below = np.cumsum(chances, axis=0)
    below[np.arange(_TABLED)[:, None] >= np.arange(_TABLED)] = 1.0
    return below


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
