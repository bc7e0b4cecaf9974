"""What a test's figures come to: the mean and its interval beside the band, and whether that passes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from simulation.lab import paired
from simulation.lab.published.spec import Part, Reals, Test

Word = Literal["pass", "fail"]


@dataclass(frozen=True)
class Judged:
    """One part of a test."""

    name: str
    unit: str
    low: float | None
    high: float | None
    simulated: float | None
    """Mean over seeds."""
    interval: tuple[float | None, float | None]
    """95%, Student's t: of the mean, or of a single run where each is a study."""
    verdict: Word
    why: str
    """What was wrong; empty where it passes."""


@dataclass(frozen=True)
class Verdict:
    """A test: it passes where all its parts do."""

    test: Test
    runs: int
    parts: tuple[Judged, ...]

    @property
    def word(self) -> Word:
        """Pass or fail."""
        return "pass" if self.parts and all(part.verdict == "pass" for part in self.parts) else "fail"

    @property
    def why(self) -> str:
        """What was wrong, part by part."""
        if not self.parts:
            return "no experiment has been built"
        return "; ".join(f"{part.name}: {part.why}" for part in self.parts if part.why)


def judge(test: Test, samples: Mapping[str, Sequence[float]]) -> Verdict:
    """The verdict on `samples`, one value for each seed, by part."""
    runs = max((len(values) for values in samples.values()), default=0)
    parts = [_judge(part, np.array(samples[part.name], dtype=np.float64)) for part in test.parts if samples]
    return Verdict(test, runs, tuple(parts))


def _judge(part: Part, sample: Reals) -> Judged:
    """One part."""
    known = sample[~np.isnan(sample)]
    if not known.size:
        return Judged(part.name, part.unit, part.low, part.high, None, (None, None), "fail", "no run gave a figure")
    mean, (low, high) = float(known.mean()), (paired.spread if part.check == "one_study" else paired.interval)(known)
    why = _outside(part, mean) or _ASKS[part.check](part, known, low, high)
    return Judged(part.name, part.unit, part.low, part.high, mean, (low, high), "fail" if why else "pass", why)


def _outside(part: Part, mean: float) -> str:
    """Why a mean does not lie in the band; empty where it does."""
    if part.low is not None and mean < part.low:
        return f"the mean lies below {part.low:g}"
    if part.high is not None and mean > part.high:
        return f"the mean lies above {part.high:g}"
    return ""


def _signs(part: Part, sample: Reals, low: float | None, high: float | None) -> str:
    """Too few seeds with the sign of a band that has one."""
    sign = 1.0 if (part.low or 0.0) >= 0.0 and part.low is not None else -1.0
    if sign < 0 and (part.high is None or part.high > 0.0):
        return ""
    share = float((np.sign(sample) * sign >= 0.0).mean())
    return "" if share >= part.signs else f"only {share:.0%} of seeds have the sign"


def _inside(part: Part, sample: Reals, low: float | None, high: float | None) -> str:
    """An interval that leaves the band: chance is not ruled out."""
    if low is None or high is None:
        return "a single run has no interval"
    return "the interval leaves the band" if _outside(part, low) or _outside(part, high) else ""


def _covers_zero(part: Part, sample: Reals, low: float | None, high: float | None) -> str:
    """An interval without nought."""
    if low is None or high is None:
        return "a single run has no interval"
    return "" if low <= 0.0 <= high else "the interval does not cover nought"


_ASKS = {"band": _signs, "inside": _inside, "covers_zero": _covers_zero, "one_study": _covers_zero}
