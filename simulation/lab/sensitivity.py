"""What hangs on each assumption: every assumed number a quarter higher, one at a time, the same chances.

`python -m simulation.lab.sensitivity > docs/assumptions.md` plays `reference` for a year in a process of its own for
each number, with nobody but stand-ins, and ranks the numbers by how far they move any of a few headlines. One number
at a time, one seed: it shows where to look first, not what several wrong numbers do together.
"""

import argparse
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from simulation import console
from simulation.lab import fresh, paired
from simulation.lab.paired import Job
from simulation.measures import registry
from simulation.model.parameters import all as all_numbers
from simulation.model.parameters.spec import Parameter
from simulation.scenario.source import load

HIGHER = 1.25
ROUNDS = 4
SEED = 1
HEADLINES = (
    "gp_referrals", "elective_admissions", "emergency_admissions", "acsc_emergencies", "outpatient_wait",
    "within_18_weeks", "ae_four_hours", "patient_experience", "engagement", "practices_engaged", "acute_spend",
    "prescribing_spend", "trust_position",
)  # fmt: skip
"""Measures of the whole economy."""
AGAINST = {"trust_position": "acute_spend"}
"""Figures near nought are set against another one."""


@dataclass(frozen=True)
class Sway:
    """How far a number moves the headline that it moves most."""

    number: Parameter
    headline: str
    percent: float
    """Of the headline, for the number a quarter higher."""


def assumed() -> tuple[Parameter, ...]:
    """The numbers that are assumptions, in whole or in part, and are not nought."""
    return tuple(one for one in all_numbers() if "assumption" in one.source and one.value)


def higher(number: Parameter) -> float:
    """A quarter more; a whole number at least one more."""
    return (
        number.value * HIGHER
        if isinstance(number.value, float)
        else max(round(number.value * HIGHER), number.value + 1)
    )


def headlines() -> dict[str, float]:
    """The headlines over a year, as the numbers of this process have them."""
    keys = tuple(f"{name}@{registry.WHOLE}" for name in HEADLINES)
    figures = paired.play(Job(load("reference"), SEED, ROUNDS, keys))
    return {
        name: float(paired.summed(row, registry.by_id(name).summary))
        for name, row in zip(HEADLINES, figures, strict=True)
    }


def sway(number: Parameter, base: Mapping[str, float], found: Mapping[str, float] | None) -> Sway:
    """What a number moves most."""
    if found is None:
        return Sway(number, "the model does not run", float("inf"))
    moved = {name: 100 * (found[name] - base[name]) / abs(base[AGAINST.get(name, name)]) for name in HEADLINES}
    most = max(moved, key=lambda name: abs(moved[name]))
    return Sway(number, most, moved[most])


def sways(numbers: Iterable[Parameter], workers: int) -> Iterator[Sway]:
    """What each number moves most."""
    listed, base = list(numbers), headlines()
    found = fresh.all_headlines([{one.name: higher(one)} for one in listed], workers)
    yield from (sway(number, base, each) for number, each in zip(listed, found, strict=True))


PAGE = """# Assumptions, the weightiest first

Made by `python -m simulation.lab.sensitivity > docs/assumptions.md`. Of {count} numbers, {assumed} are assumptions in
whole or in part. Each was set a quarter higher, alone, in `reference` with stand-ins for {rounds} quarters and seed
{seed}; listed is the headline of the whole economy that it moves most. Positions of trusts are in percent of hospital
spend. {still} of the assumptions move no headline by a hundredth of a percent in that setting: they belong to services,
rules or events that it does not use. One number at a time shows where to look first, not what several wrong numbers do
together; figures below half a percent may be chance re-rolled.

The headlines: {headlines}.

| number | value | unit | meaning | source | moves most | by |
| --- | ---: | --- | --- | --- | --- | ---: |
{rows}
"""


def page(found: Iterable[Sway]) -> str:
    """The ranked assumptions as Markdown; those that move nothing are counted only."""
    ranked = sorted(found, key=lambda one: -abs(one.percent))
    shown = [one for one in ranked if abs(one.percent) >= 0.01]
    rows = "\n".join(
        f"| {one.number.name} | {one.number.value:g} | {one.number.unit} | {one.number.meaning} | {one.number.source} "
        f"| {one.headline} | {one.percent:+.2f}% |"
        for one in shown
    )
    return PAGE.format(
        count=len(all_numbers()), assumed=len(ranked), rounds=ROUNDS, seed=SEED, headlines=", ".join(HEADLINES),
        still=len(ranked) - len(shown), rows=rows,
    )  # fmt: skip


def main() -> None:
    """Read the command line and do it."""
    parser = argparse.ArgumentParser(prog="python -m simulation.lab.sensitivity", description=__doc__)
    parser.add_argument("--only", help="numbers whose names begin so")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    given = parser.parse_args()
    numbers = [one for one in assumed() if one.name.startswith(given.only or "")]
    print(page(console.watched(sways(numbers, given.workers), len(numbers), "number")), end="")


if __name__ == "__main__":
    main()
