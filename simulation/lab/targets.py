"""What the numbers of the model are fitted to, and what it gives: the calibration card and the published effects.

A target is called `card: referrals` or `T13: elasticity`. A number whose source says `fitted to T13: elasticity` is
free, and is fitted to that target alone; targets to which nothing is fitted test the model. `fitted to evidence: ...`
names a published row that no run is held against, and `set by eye` a number that was changed after runs were seen, to
no target: both are counted too, for neither is evidence of anything.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from simulation.lab import card
from simulation.lab.paired import Watch
from simulation.lab.published.spec import Part, Test, all_tests
from simulation.lab.validate import validate
from simulation.model.parameters import all as all_numbers
from simulation.model.parameters.spec import Parameter
from simulation.scenario.source import load

Figures = dict[str, float]
_FITTED = re.compile(r"fitted to ((?:card|T\d+): [^;,()]+)")
_ELSEWHERE = "fitted to evidence:"
_BY_EYE = "set by eye"


@dataclass(frozen=True)
class Target:
    """A figure that the model is held against."""

    name: str
    wanted: float
    """The published figure, or the middle of the band."""
    low: float | None
    high: float | None
    one_sided: bool = False
    """Whether only a bound was published, so that whatever lies beyond it will do."""

    def short(self, found: float) -> float:
        """What is to be added to a figure to bring it to what is wanted."""
        inside = (self.low is None or found >= self.low) and (self.high is None or found <= self.high)
        return 0.0 if self.one_sided and inside else self.wanted - found


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
    return Target(f"{test.id}: {part.name}", aim, part.low, part.high, part.aim is None and len(ends) == 1)


def free() -> dict[str, Parameter]:
    """The numbers that are fitted to a target, by name; what stands for none is nought and is no choice."""
    return {one.name: one for one in all_numbers() if one.value and _FITTED.search(one.source)}


def fitted_elsewhere() -> tuple[Parameter, ...]:
    """The numbers that are fitted to published rows which are no target."""
    return tuple(one for one in all_numbers() if _ELSEWHERE in one.source)


def set_by_eye() -> tuple[Parameter, ...]:
    """The numbers that were changed after runs were seen, to no target."""
    return tuple(one for one in all_numbers() if one.value and _BY_EYE in one.source)


def fitted_by() -> dict[str, tuple[str, ...]]:
    """Target: the numbers that are fitted to it; only targets that have any."""
    numbers: dict[str, list[str]] = {}
    for name, number in free().items():
        numbers.setdefault(target_of(number), []).append(name)
    return {target: tuple(names) for target, names in numbers.items()}


def target_of(parameter: Parameter) -> str:
    """The name of the target to which a free number is fitted."""
    match = _FITTED.search(parameter.source)
    if match is None:
        raise ValueError(f"{parameter.name} is not fitted to anything.")
    return match[1].strip()


def look(names: Iterable[str], runs: int, workers: int = 0, watch: Watch = lambda found, count: found) -> Figures:
    """What the model gives now for the targets called `names`, over `runs` seeds; 0: as many as each test has."""
    wanted = set(names)
    found = _card(runs) if any(name.startswith("card:") for name in wanted) else {}
    ids = {name.partition(":")[0] for name in wanted}
    tests = [
        test.model_copy(update={"runs": runs or test.runs})
        for test in all_tests()
        if test.id in ids and test.experiment
    ]
    return {name: value for name, value in {**found, **_effects(tests, workers, watch)}.items() if name in wanted}


def _card(runs: int) -> dict[str, float]:
    """The card's lines."""
    lines = card.first_year(load("reference"), range(1, runs + 1) if runs else card.SEEDS)
    return {f"card: {line.name}": line.found for line in lines}


def _effects(tests: Sequence[Test], workers: int, watch: Watch) -> dict[str, float]:
    """The figures of published effects; those that this engine has made with these numbers are not made again."""
    verdicts = validate(tests, workers, watch=watch)
    parts = ((f"{one.test.id}: {part.name}", part.simulated) for one in verdicts for part in one.parts)
    return {name: value for name, value in parts if value is not None}
