"""Fit the free numbers of the model to their targets, and say how many there are of each.

`python -m simulation.lab.calibrate > docs/calibration.md` lists every target with what the model gives, and every free
number. With `--steps 2` free numbers are moved towards their targets by Newton's method: one run with a number a tenth
higher gives its slope. Where several numbers are fitted to one target they move together by the least change that
meets it. Numbers are changed in the runs only; the values found are printed, to be written into
`simulation/model/parameters`. `--only T13` leaves the other targets alone.
"""

import argparse
import json
import math
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from simulation import console
from simulation.lab import targets as aims
from simulation.lab.calibration_page import Fit, page
from simulation.lab.targets import Target
from simulation.model.parameters.spec import OTHER_VALUES

PROBE = 1.1
"""Times a number, to see what it does."""
LONGEST = 1.5
"""Times or divided by, in one step."""


@dataclass(frozen=True)
class Probe:
    """What a target gives with one of its numbers a little higher."""

    name: str
    value: float
    """As it stands."""
    higher: float
    found: float

    def slope(self, before: float) -> float:
        """Of the target on the logarithm of the number."""
        return (self.found - before) / math.log(self.higher / self.value)


def higher(value: float) -> float:
    """A tenth more; a whole number at least one more."""
    return value * PROBE if isinstance(value, float) else max(round(value * PROBE), value + 1)


def step(target: Target, found: float, probes: Sequence[Probe]) -> dict[str, float]:
    """The next values of a target's numbers: the least change, in logarithms, that would meet it."""
    slopes = {probe.name: probe.slope(found) for probe in probes}
    steep = sum(slope**2 for slope in slopes.values())
    if not steep:
        return {probe.name: probe.value for probe in probes}
    far, longest = target.short(found) / steep, math.log(LONGEST)
    moves = {name: max(min(far * slope, longest), -longest) for name, slope in slopes.items()}
    return {probe.name: _moved(probe.value, moves[probe.name]) for probe in probes}


def _moved(value: float, by: float) -> float:
    """A number moved by so much of its logarithm; a whole number stays whole."""
    moved = value * math.exp(by)
    return moved if isinstance(value, float) else round(moved)


def fitted(steps: int, runs: int, only: Sequence[str]) -> list[Fit]:
    """Every free number of the targets that are asked for after `steps` steps."""
    wanted = {target.name: target for target in aims.targets() if not only or target.name.split(":")[0] in only}
    of = {target: names for target, names in aims.fitted_by().items() if target in wanted}
    numbers = aims.free()
    fits = [Fit(numbers[name], target, numbers[name].value) for target, names in of.items() for name in names]
    for _ in range(steps):
        values = {fit.number.name: fit.value for fit in fits}
        found = look_with(values, list(of), runs)
        for target, names in console.watched(of.items(), len(of), "target"):
            probes = [_probed(name, target, values, runs) for name in names if values[name]]
            moved = step(wanted[target], found[target], probes)
            fits = [replace(fit, value=moved.get(fit.number.name, fit.value)) for fit in fits]
    return fits


def _probed(name: str, target: str, values: Mapping[str, float], runs: int) -> Probe:
    """One number a little higher."""
    more = higher(values[name])
    return Probe(name, values[name], more, look_with({**values, name: more}, [target], runs)[target])


def look_with(values: Mapping[str, float], names: list[str], runs: int) -> dict[str, float]:
    """What a fresh process gives for targets with these values of numbers."""
    env = {**os.environ, OTHER_VALUES: json.dumps(dict(values))}
    command = [sys.executable, "-m", "simulation.lab.calibrate", "--look", json.dumps(names), "--runs", str(runs)]
    done = subprocess.run(command, env=env, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def main() -> None:
    """Read the command line and do it."""
    parser = argparse.ArgumentParser(prog="python -m simulation.lab.calibrate", description=__doc__)
    parser.add_argument("--steps", type=int, default=0, help="Newton steps of the free numbers")
    parser.add_argument("--runs", type=int, default=0, help="seeds of each figure; 0: as many as each test has")
    parser.add_argument("--only", action="append", default=[], help="card, or the id of a test; repeat")
    parser.add_argument("--workers", type=int, default=0, help="processes; 0: one for each processor")
    parser.add_argument("--look", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.look:
        print(json.dumps(aims.look(json.loads(given.look), given.runs, given.workers)))
        return
    fits = fitted(given.steps, given.runs, given.only)
    names = [each.name for each in aims.targets() if not given.only or each.name.split(":")[0] in given.only]
    changed = {fit.number.name: fit.value for fit in fits if fit.value != fit.number.value}
    watch = lambda found, count: console.watched(found, count, "run")  # noqa: E731
    found = look_with(changed, names, given.runs) if changed else aims.look(names, given.runs, given.workers, watch)
    console.put(page(fits, found))


if __name__ == "__main__":
    main()
