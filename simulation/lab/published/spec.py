"""What the file of published effects says about each test, and how an experiment of its own is written.

`tests.yaml` holds the tests. Most are paired runs that the file describes alone. Where a figure needs more than that,
`experiment` names a module of this package with two functions: `setups(test)` says which runs are wanted, and
`samples(test, found)` makes one value for each seed and part out of them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from importlib.resources import files
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from simulation.lab import keys, paired
from simulation.lab.keys import Key
from simulation.scenario.loader import parse
from simulation.scenario.schema import Block

Reals = NDArray[np.float64]


class Part(Block):
    """One figure of a test, and what would pass."""

    name: str
    low: float | None = Field(None, description="Lowest mean that passes; none: no bound")
    high: float | None = Field(None, description="Highest mean that passes")
    aim: float | None = Field(None, description="The published figure, where there is one and it is not the middle")
    unit: str = Field("%", description="As the report gives it")
    check: Literal["band", "inside", "covers_zero", "one_study"] = Field(
        "band",
        description="band: the mean lies in the band, with its sign in enough seeds; inside: the whole interval lies "
        "in the band; covers_zero: the mean lies in the band and the interval covers nought; one_study: the same, with "
        "the interval in which one run lies, where each run is a study like that which was published",
    )
    signs: float = Field(0.9, description="Share of seeds that must have the band's sign, where it has one")
    measure: str = Field("", description="The figure, as `lab.keys` reads it; empty where the experiment makes it")
    read: Literal["percent", "difference", "a", "b"] = Field("percent", description="B against A, or one of them")
    over: str = Field("total", description="total, year 2, round 3, or rounds 5-8")
    nothing: float | None = Field(
        None, description="What the figure is where there is no effect; none: not what the test's motive or limit makes"
    )


class Test(Block):
    """A published effect."""

    __test__ = False

    id: str
    tier: int
    effect: str
    source: str
    published: str
    reason: str = Field(description="Why the band is what it is")
    parts: tuple[Part, ...]
    scenario: str = "reference"
    a: tuple[str, ...] = Field((), description="Settings of run A")
    b: tuple[str, ...] = Field((), description="Settings of run B")
    rounds: int = 8
    runs: int = 30
    fast: int = Field(0, description="Runs in the fast subset; 0: not part of it")
    experiment: str = Field("", description="standard, or a module of this package; empty: not built")
    exception: str = Field("", description="Why a failure is borne, where it is")
    seen: str = Field("", description="What of the set-up was chosen after a result had been seen")
    vanishes: str = Field("", description="The setting that takes away the motive or constraint behind the effect")
    also: tuple[str, ...] = Field((), description="Settings of every run, whatever the experiment")


@dataclass(frozen=True)
class Setup:
    """Runs of one scenario under one set of settings."""

    scenario: str
    settings: tuple[str, ...]
    rounds: int
    keys: tuple[str, ...]
    """As `lab.keys` reads them."""


@dataclass(frozen=True)
class Found:
    """What the runs of one setup gave."""

    start: str
    """The first quarter."""
    keys: Mapping[str, Key]
    plain: Mapping[str, int]
    """Place of each plain key."""
    figures: Reals
    """[seeds, plain keys, rounds]"""

    def members(self, text: str) -> Reals:
        """[seeds, members, rounds] what the spread named by `text` is taken over (one member without a spread)."""
        return np.asarray(self.figures[:, [self.plain[name] for name in self.keys[text].plain]])

    def series(self, text: str) -> Reals:
        """[seeds, rounds] a figure round by round."""
        return keys.value(self.keys[text], np.moveaxis(self.members(text), 1, 0))

    def over(self, text: str, span: str = "total") -> Reals:
        """[seeds] a figure over `span`: total, year 2, round 3, rounds 5-8; a spread is taken over what is summed."""
        each = self.members(text)[..., self._places(span)]
        return keys.value(self.keys[text], np.moveaxis(paired.summed(each, self.keys[text].measure.summary), 1, 0))

    def _places(self, span: str) -> list[int]:
        """The rounds of a span, counted from nought."""
        rounds = self.figures.shape[-1]
        what, _, which = span.partition(" ")
        if what == "total":
            return list(range(rounds))
        if what == "year":
            years = paired.years_of(self.start, rounds)
            return [place for place, year in enumerate(years) if year == list(dict.fromkeys(years))[int(which) - 1]]
        first, _, last = which.partition("-")
        return list(range(int(first) - 1, int(last or first)))


def setups_of(test: Test) -> dict[str, Setup]:
    """The runs that a test wants, with the settings that all of them share."""
    wanted = experiment_of(test).setups(test)
    return {name: replace(setup, settings=(*setup.settings, *test.also)) for name, setup in wanted.items()}


class Experiment(Protocol):
    """The shape of an experiment's module."""

    def setups(self, test: Test) -> Mapping[str, Setup]:
        """The runs that the test wants, by a name."""

    def samples(self, test: Test, found: Mapping[str, Found]) -> Mapping[str, Reals]:
        """One value for each seed, by the name of the part; not a number where there is none."""


def experiment_of(test: Test) -> Experiment:
    """The module that makes the test's figures."""
    experiment: Experiment = import_module(f"simulation.lab.published.{test.experiment}")
    return experiment


def all_tests() -> tuple[Test, ...]:
    """Every test, in the order of the file."""
    text = files("simulation.lab.published").joinpath("tests.yaml").read_text(encoding="utf-8")
    entries: object = parse(text, "tests.yaml").value
    if not isinstance(entries, Sequence):
        raise TypeError("tests.yaml holds a list of tests.")
    return tuple(Test.model_validate(entry) for entry in entries)
