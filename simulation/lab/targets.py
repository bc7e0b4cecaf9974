"""What the numbers of the model are fitted to, and what it gives: the calibration card and the published effects.

A target is called `card: referrals` or `T13: elasticity`. A number whose source says `fitted to T13: elasticity` is
free, and is fitted to that target alone; targets to which nothing is fitted test the model.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from simulation.lab import card
from simulation.lab.published.spec import Part, Test, all_tests
from simulation.lab.validate import validate
from simulation.model.parameters import all as all_numbers
from simulation.model.parameters.spec import Parameter
from simulation.scenario.source import load

_FITTED = re.compile(r"fitted to ((?:card|T\d+): [^;,()]+)")


@dataclass(frozen=True)
class Target:
    """A figure that the model is held against."""

    name: str
    wanted: float
    """The published figure, or the middle of the band."""
    low: float | None
    high: float | None


def targets() -> tuple[Target, ...]:
    """Every target: the lines of the card within a twentieth, and each figure of each published effect."""
    lines = (Target(f"card: {name}", value, *_near(value)) for name, value in card.CARD.items())
    effects = (_target(test, part) for test in all_tests() for part in test.parts)
    return (*lines, *effects)


def _near(value: float) -> tuple[float, float]:
    return value * (1 - card.TOLERANCE), value * (1 + card.TOLERANCE)


def _target(test: Test, part: Part) -> Target:
    """A figure of a published effect: what was published, else the middle of its band, or its only bound."""
    ends = [end for end in (part.low, part.high) if end is not None] or [0.0]
    aim = sum(ends) / len(ends) if part.aim is None else part.aim
    return Target(f"{test.id}: {part.name}", aim, part.low, part.high)


def free() -> dict[str, Parameter]:
    """The numbers that are fitted, each with the name of its target."""
    found = ((one, _FITTED.search(one.source)) for one in all_numbers())
    return {one.name: one for one, match in found if match}


def target_of(parameter: Parameter) -> str:
    """The name of the target to which a free number is fitted."""
    match = _FITTED.search(parameter.source)
    if match is None:
        raise ValueError(f"{parameter.name} is not fitted to anything.")
    return match[1].strip()


def look(names: Iterable[str], runs: int, workers: int = 0) -> dict[str, float]:
    """What the model gives now for the targets called `names`, over `runs` seeds."""
    wanted = set(names)
    found = _card(wanted, runs) if any(name.startswith("card:") for name in wanted) else {}
    ids = {name.partition(":")[0] for name in wanted}
    tests = [test.model_copy(update={"runs": runs}) for test in all_tests() if test.id in ids and test.experiment]
    return {name: value for name, value in {**found, **_effects(tests, workers)}.items() if name in wanted}


def _card(wanted: set[str], runs: int) -> dict[str, float]:
    """The card's lines."""
    lines = card.first_year(load("reference"), range(1, runs + 1))
    return {f"card: {line.name}": line.found for line in lines}


def _effects(tests: Sequence[Test], workers: int) -> dict[str, float]:
    """The figures of published effects."""
    verdicts = validate(tests, workers, fresh=True)
    parts = ((f"{one.test.id}: {part.name}", part.simulated) for one in verdicts for part in one.parts)
    return {name: value for name, value in parts if value is not None}
