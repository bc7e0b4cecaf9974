"""Fit the free numbers of the model to their targets, and say how many there are of each.

`python -m simulation.lab.calibrate` lists every target with what the model gives, and every free number. With
`--steps 2` each free number is moved towards its target by Newton's method: one run with the number a tenth higher
gives the slope. Numbers are changed in the runs only; the values found are printed, to be written into
`simulation/model/parameters`.
"""

import argparse
import json
import math
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass

from simulation.lab.targets import Target, free, look, target_of, targets
from simulation.model.parameters.spec import OTHER_VALUES

PROBE = 1.1
"""Times a number, to see what it does."""
LONGEST = 1.5
"""Times or divided by, in one step."""
RUNS = 6


@dataclass(frozen=True)
class Fit:
    """A free number on its way to its target."""

    name: str
    target: str
    wanted: float
    stated: float
    value: float
    found: float
    """What the model gives with `value`."""


def step(fit: Fit, probed: float) -> float:
    """The next value, given what the model gives with the number `PROBE` times as high."""
    slope = (probed - fit.found) / math.log(PROBE)
    if slope == 0.0:
        return fit.value
    times = math.exp(max(min((fit.wanted - fit.found) / slope, math.log(LONGEST)), -math.log(LONGEST)))
    return fit.value * times


def fitted(steps: int, runs: int) -> list[Fit]:
    """Every free number after `steps` steps."""
    aims = {target.name: target for target in targets()}
    numbers = free()
    values = {name: number.value for name, number in numbers.items()}
    aim_of = {name: aims[target_of(number)] for name, number in numbers.items()}
    fits = _looked(values, values, aim_of, runs)
    for _ in range(steps):
        values = {fit.name: step(fit, _probed(fit, values, runs)) for fit in fits}
        fits = _looked(values, {name: number.value for name, number in numbers.items()}, aim_of, runs)
    return fits


def _looked(
    values: Mapping[str, float], stated: Mapping[str, float], aim_of: Mapping[str, Target], runs: int
) -> list[Fit]:
    """Where each free number stands."""
    found = look_with(values, [aim.name for aim in aim_of.values()], runs)
    return [
        Fit(name, aim.name, aim.wanted, stated[name], values[name], found.get(aim.name, math.nan))
        for name, aim in aim_of.items()
    ]


def _probed(fit: Fit, values: Mapping[str, float], runs: int) -> float:
    """What a target gives with its number a little higher."""
    return look_with({**values, fit.name: fit.value * PROBE}, [fit.target], runs)[fit.target]


def look_with(values: Mapping[str, float], names: list[str], runs: int) -> dict[str, float]:
    """What a fresh process gives for targets with these values of numbers."""
    env = {**os.environ, OTHER_VALUES: json.dumps(dict(values))}
    command = [sys.executable, "-m", "simulation.lab.calibrate", "--look", json.dumps(names), "--runs", str(runs)]
    done = subprocess.run(command, env=env, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def report(fits: list[Fit], found: Mapping[str, float]) -> str:
    """Every target and every free number, as Markdown."""
    taken, count = {fit.target for fit in fits}, len(targets())
    lines = [
        f"{len(fits)} free numbers; {count} targets, {len(taken)} of them fitted, {count - len(taken)} held out.",
        "",
        "| target | wanted | from | to | found | |",
        "| --- | ---: | ---: | ---: | ---: | --- |",
        *(_row(target, found.get(target.name), target.name in taken) for target in targets()),
        "",
        "| free number | target | stated | fitted | gives | wanted |",
        "| --- | --- | ---: | ---: | ---: | ---: |",
        *(
            f"| {fit.name} | {fit.target} | {fit.stated:g} | {fit.value:.4g} | {fit.found:.4g} | {fit.wanted:.4g} |"
            for fit in fits
        ),
    ]
    return "\n".join(lines)


def _row(target: Target, found: float | None, taken: bool) -> str:
    """One target."""
    ends = (target.wanted, target.low, target.high, found)
    cells = " | ".join("-" if end is None else f"{end:.4g}" for end in ends)
    return f"| {target.name} | {cells} | {'fitted' if taken else 'held out'} |"


def main() -> None:
    """Read the command line and do it."""
    parser = argparse.ArgumentParser(prog="python -m simulation.lab.calibrate", description=__doc__)
    parser.add_argument("--steps", type=int, default=0, help="Newton steps of every free number")
    parser.add_argument("--runs", type=int, default=RUNS, help="seeds of each figure")
    parser.add_argument("--look", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.look:
        print(json.dumps(look(json.loads(given.look), given.runs)))
        return
    fits = fitted(given.steps, given.runs)
    print(report(fits, look((target.name for target in targets()), given.runs)))


if __name__ == "__main__":
    main()
