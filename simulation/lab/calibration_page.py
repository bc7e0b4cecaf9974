"""How free numbers and targets are told: counts first, then every target, then every number that was fitted."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from simulation.lab import targets as aims
from simulation.lab.targets import Target
from simulation.model.parameters import all as all_numbers
from simulation.model.parameters.spec import Parameter


@dataclass(frozen=True)
class Fit:
    """A free number on its way to its target."""

    number: Parameter
    target: str
    value: float
    """As it stands; the number's own until it is moved."""


PAGE = """# Calibration: free numbers and targets

Made by `python -m simulation.lab.calibrate > docs/calibration.md`, which can also fit the numbers again (`--steps 2`).
A number is free where its source says to which target it was fitted, by that program or by hand. A target to which any
number was fitted shows only that the mechanism can give the figure; those held out test the model. Each free number is
fitted to one target, but it may move others.

| what | how many |
| --- | ---: |
{counts}

The card's lines are near by construction, for need is scaled to them when an economy starts: they test what lies
between need and what is done. Bands are those of `simulation/lab/published/tests.yaml`; `ringholder validate` gives
intervals and verdicts.

{crowded}

## Targets

| target | wanted | from | to | found | evidence? | numbers fitted to it |
| --- | ---: | ---: | ---: | ---: | --- | --- |
{targets}

## Free numbers

| number | target | stated | fitted | meaning |
| --- | --- | ---: | ---: | --- |
{numbers}

## Fitted to published rows that no run is held against

{elsewhere}

## Set by eye

Changed while the model was built, after runs were seen, to no published figure.

{eye}
"""


def page(fits: Sequence[Fit], found: Mapping[str, float]) -> str:
    """Counts, targets and numbers as Markdown."""
    by = aims.fitted_by()
    everything = aims.targets()
    return PAGE.format(
        counts="\n".join(f"| {what} | {count:,} |" for what, count in counts(everything, by)),
        crowded=crowded(by),
        targets="\n".join(_target(target, found.get(target.name), by.get(target.name, ())) for target in everything),
        numbers="\n".join(_number(fit) for fit in fits),
        elsewhere=_names(aims.fitted_elsewhere()),
        eye=_names(aims.set_by_eye()),
    ).rstrip()


def counts(everything: Sequence[Target], by: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, int]]:
    """What is counted, and how many there are."""
    held = [target for target in everything if target.name not in by]
    lines = sum(target.name.startswith("card:") for target in everything)
    yield "numbers that the model states", len(all_numbers())
    yield "free numbers, fitted to a target", sum(map(len, by.values()))
    yield f"targets ({lines} lines of the card, the rest figures of published effects)", len(everything)
    yield "targets to which a number was fitted", len(by)
    yield "targets held out", len(held)
    yield "of these, figures of published effects", sum(not target.name.startswith("card:") for target in held)
    yield "published effects of which no figure was fitted", len(untouched(everything, by))
    yield "numbers fitted to published rows that no run is held against", len(aims.fitted_elsewhere())
    yield "numbers set by eye, to no target", len(aims.set_by_eye())


def untouched(everything: Sequence[Target], by: Mapping[str, Sequence[str]]) -> list[str]:
    """Ids of the tests of which no figure was fitted."""
    ids = dict.fromkeys(target.name.split(":")[0] for target in everything)
    taken = {name.split(":")[0] for name in by}
    return [each for each in ids if each != "card" and each not in taken]


def crowded(by: Mapping[str, Sequence[str]]) -> str:
    """Which targets have more free numbers than one."""
    many = [f"{target} ({len(names)})" for target, names in by.items() if len(names) > 1]
    if not many:
        return "No target has more free numbers than one."
    return f"More than one free number, so that meeting these says little: {', '.join(many)}."


def _target(target: Target, found: float | None, names: Sequence[str]) -> str:
    """One target."""
    ends = (target.wanted, target.low, target.high, found)
    cells = " | ".join("-" if end is None else f"{end:.4g}" for end in ends)
    return f"| {target.name} | {cells} | {'fitted' if names else 'held out'} | {', '.join(names)} |"


def _number(fit: Fit) -> str:
    """One free number."""
    number = fit.number
    return f"| `{number.name}` | {fit.target} | {number.value:g} | {fit.value:.4g} | {number.meaning} |"


def _names(numbers: Iterable[Parameter]) -> str:
    """Numbers in a line."""
    return ", ".join(f"`{number.name}` {number.value:g}" for number in numbers) + "."
