"""How far the numbers that rest on judgement move a few headlines of `reference`, each a quarter higher, alone."""

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import platformdirs

from simulation.lab import fresh, paired
from simulation.lab.paired import Job
from simulation.lab.validate import engine_hash
from simulation.measures import registry
from simulation.model.parameters import all as all_numbers
from simulation.model.parameters.spec import Parameter
from simulation.scenario.source import load

HIGHER = 1.25
PARTS = ("share", "0 to 1", "strength")
"""Units of numbers that cannot pass one."""
ROUNDS = 4
SEED = 1
HEADLINES = (
    "gp_referrals", "elective_admissions", "emergency_admissions", "acsc_emergencies", "outpatient_wait",
    "within_18_weeks", "ae_four_hours", "patient_experience", "engagement", "acute_spend",
    "prescribing_spend", "trust_position",
)  # fmt: skip
"""Measures of the whole economy; none that counts a few practices, where one more or less is a large share."""
AGAINST = {"trust_position": "acute_spend"}
"""Figures near nought are set against another one."""
Headlines = dict[str, float]
CHANCE_SEEDS = range(SEED, SEED + 5)
NOT_EVIDENCE = ("assumption", "fitted to", "set by eye")
"""What a source says that rests on judgement, in whole or in part."""


@dataclass(frozen=True)
class Sway:
    """How far a number moves the headline that it moves most."""

    number: Parameter
    headline: str
    percent: float
    """Of the headline, for the number a quarter higher."""


def assumed() -> tuple[Parameter, ...]:
    """The numbers that are assumptions, in whole or in part, and are not nought."""
    return tuple(one for one in all_numbers() if one.value and any(word in one.source for word in NOT_EVIDENCE))


def higher(number: Parameter) -> float:
    """A quarter more; a whole number at least one more, a share no more than half of the way to all."""
    if not isinstance(number.value, float):
        return max(round(number.value * HIGHER), number.value + 1)
    most = (1.0 + number.value) / 2.0 if number.unit in PARTS and number.value < 1.0 else np.inf
    return float(min(number.value * HIGHER, most))


def headlines(seed: int = SEED) -> Headlines:
    """The headlines over a year, as the numbers of this process have them."""
    keys = tuple(f"{name}@{registry.WHOLE}" for name in HEADLINES)
    figures = paired.play(Job(load("reference"), seed, ROUNDS, keys))
    return {
        name: float(paired.summed(row, registry.by_id(name).summary))
        for name, row in zip(HEADLINES, figures, strict=True)
    }


def chance() -> Headlines:
    """By how many percent each headline differs from seed to seed: the standard deviation over a few."""
    runs = [headlines(seed) for seed in CHANCE_SEEDS]
    means = {name: float(np.mean([run[name] for run in runs])) for name in HEADLINES}
    spreads = {name: float(np.std([run[name] for run in runs], ddof=1)) for name in HEADLINES}
    return {name: 100 * spreads[name] / abs(means[AGAINST.get(name, name)]) for name in HEADLINES}


def sway(number: Parameter, base: Mapping[str, float], found: Mapping[str, float] | None) -> Sway:
    """What a number moves most."""
    if found is None:
        return Sway(number, "the model does not run", float("inf"))
    moved = {name: 100 * (found[name] - base[name]) / abs(base[AGAINST.get(name, name)]) for name in HEADLINES}
    most = max(moved, key=lambda name: abs(moved[name]))
    return Sway(number, most, moved[most])


def sways(numbers: Iterable[Parameter], workers: int, again: bool = False) -> Iterator[Sway]:
    """What each number moves most; what this engine has played is not played again unless `again`."""
    listed, base = list(numbers), headlines()
    known = {} if again else recall()
    missing = [one for one in listed if one.name not in known]
    yield from (sway(one, base, known[one.name]) for one in listed if one.name in known)
    played = fresh.all_headlines([{one.name: higher(one)} for one in missing], workers)
    for one, found in zip(missing, played, strict=True):
        keep(one.name, found)
        yield sway(one, base, found)


def _kept_at() -> Path:
    """Where figures of this engine are kept, a line for each number."""
    return platformdirs.user_cache_path("ringholder", appauthor=False) / "sensitivity" / f"{engine_hash()}.jsonl"


def recall() -> dict[str, Headlines | None]:
    """The headlines by number that this engine has played before; a line that was cut short does not count."""
    known: dict[str, Headlines | None] = {}
    with suppress(OSError):
        for line in _kept_at().read_text(encoding="utf-8").splitlines():
            with suppress(ValueError):
                name, found = json.loads(line)
                known[name] = found
    return known


def keep(name: str, found: Headlines | None) -> None:
    """Write down what a number does, on a line of its own whatever stands there before."""
    with suppress(OSError):
        _kept_at().parent.mkdir(parents=True, exist_ok=True)
        with _kept_at().open("a", encoding="utf-8") as file:
            file.write("\n" + json.dumps([name, found]))


PAGE = """# Assumptions, the weightiest first

Made by `python -m simulation.lab.sensitivity > docs/assumptions.md`. Of {count} numbers, {assumed} are assumptions
in whole or in part, fitted or set by eye; {ranked} of them ranked here. Each was set a quarter higher, alone (a
share at most half of the way to all), in `reference` with stand-ins for {rounds} quarters and seed {seed}; listed
is the headline of the whole economy that it moves most. Positions of trusts are in percent of hospital spend.
{still} of them move no headline by a hundredth of a percent in that setting: they belong to services, rules or
events that it does not use. One number at a time shows where to look first, not what several wrong numbers do
together. The same chances are used with and without, but a patient more or less can turn chance elsewhere: a move
well below what a headline differs by from seed to seed may be no more than that.

| headline | standard deviation from seed to seed |
| --- | ---: |
{chance}

| number | value | unit | meaning | source | moves most | by |
| --- | ---: | --- | --- | --- | --- | ---: |
{rows}
"""


def page(found: Iterable[Sway], luck: Mapping[str, float]) -> str:
    """The ranked assumptions as Markdown; those that move nothing are counted only."""
    ranked = sorted(found, key=lambda one: -abs(one.percent))
    shown = [one for one in ranked if abs(one.percent) >= 0.01]
    rows = "\n".join(
        f"| {one.number.name} | {one.number.value:g} | {one.number.unit} | {one.number.meaning} | {one.number.source} "
        f"| {one.headline} | {one.percent:+.2f}% |"
        for one in shown
    )
    return PAGE.format(
        count=len(all_numbers()), assumed=len(assumed()), ranked=len(ranked), rounds=ROUNDS, seed=SEED,
        still=len(ranked) - len(shown), rows=rows,
        chance="\n".join(f"| {name} | {percent:.2f}% |" for name, percent in luck.items()),
    )  # fmt: skip
