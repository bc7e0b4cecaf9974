"""The published effects as tests: each is run, its figures are kept by engine, and a verdict is given."""

import hashlib
import json
import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import numpy as np
import platformdirs

from simulation.errors import UsageError
from simulation.lab import paired
from simulation.lab.keys import Key, parse
from simulation.lab.paired import Job, Watch
from simulation.lab.published.spec import Found, Reals, Setup, Test, all_tests, experiment_of, setups_of
from simulation.lab.published.verdict import Verdict, judge
from simulation.model.economy import HealthEconomy
from simulation.model.parameters.spec import OTHER_VALUES
from simulation.scenario.problems import nearest
from simulation.scenario.schema import Scenario
from simulation.scenario.source import load

Samples = Mapping[str, Sequence[float]]
FIRST_SEED = 1
FEW = 12
"""Runs at most that show whether an effect goes."""


def chosen(only: Sequence[str], fast: bool) -> tuple[Test, ...]:
    """The tests that are asked for; the fast ones have fewer runs. Raises `UsageError` for an id that is not known."""
    tests = {test.id: test for test in all_tests()}
    for id in only:
        if id not in tests:
            raise UsageError(f"There is no test called `{id}`.", advice=nearest(id, tests), found=id)
    wanted = [tests[id] for id in only] if only else list(tests.values())
    if not fast:
        return tuple(wanted)
    return tuple(test.model_copy(update={"runs": test.fast}) for test in wanted if test.fast)


def without_motive(tests: Sequence[Test]) -> tuple[Test, ...]:
    """Those of `tests` that name the motive or limit behind their effect, with it taken away, in a few runs."""
    return tuple(
        test.model_copy(update={"also": (*test.also, test.vanishes), "runs": min(test.runs, FEW)})
        for test in tests
        if test.vanishes
    )


def on_few(verdict: Verdict) -> Verdict:
    """The verdict on the first few runs of a test, where its figures are kept; else on all of them."""
    samples, few = recall(verdict.test), min(verdict.test.runs, FEW)
    if samples is None:
        return verdict
    test = verdict.test.model_copy(update={"runs": few})
    return judge(test, {name: values[:few] for name, values in samples.items()})


def validate(
    tests: Sequence[Test], workers: int = 0, fresh: bool = False, watch: Watch = lambda found, count: found
) -> tuple[Verdict, ...]:
    """The verdict on each of `tests`; figures of this engine that are kept are not made again unless `fresh`."""
    known = {} if fresh else {test.id: found for test in tests if (found := recall(test)) is not None}
    missing = [test for test in tests if test.id not in known and test.experiment]
    for test, samples in _run(missing, workers, watch):
        known[test.id] = samples
        keep(test, samples)
    return tuple(judge(test, known.get(test.id, {})) for test in tests)


@dataclass
class _World:
    """One scenario under one set of settings, for so many rounds, with everything that any test asks of it."""

    scenario: Scenario
    rounds: int
    runs: int = 0
    keys: dict[str, Key] = field(default_factory=dict)

    @property
    def plain(self) -> tuple[str, ...]:
        """The plain keys of all keys."""
        return tuple(dict.fromkeys(name for key in self.keys.values() for name in key.plain))

    def want(self, setup: Setup, runs: int) -> None:
        """Take in what a setup asks for."""
        self.runs = max(self.runs, runs)
        with closing(HealthEconomy(self.scenario, FIRST_SEED)) as economy:
            self.keys.update({key.text: key for key in parse(setup.keys, economy)})

    def jobs(self) -> list[Job]:
        """The runs."""
        seeds = paired.seeds_of(FIRST_SEED, self.runs)
        return [Job(self.scenario, seed, self.rounds, self.plain) for seed in seeds]

    def found(self, figures: Sequence[Reals], runs: int) -> Found:
        """What the first `runs` runs gave."""
        places = {name: place for place, name in enumerate(self.plain)}
        return Found(self.scenario.period.start, self.keys, places, np.stack(figures[:runs]))


def _place(setup: Setup) -> tuple[str, tuple[str, ...], int]:
    return setup.scenario, setup.settings, setup.rounds


def _run(tests: Sequence[Test], workers: int, watch: Watch) -> Iterable[tuple[Test, Samples]]:
    """Each test with its samples; runs that several tests want are played once."""
    wanted = {test.id: setups_of(test) for test in tests}
    worlds: dict[tuple[str, tuple[str, ...], int], _World] = {}
    for test in tests:
        for setup in wanted[test.id].values():
            place = _place(setup)
            if place not in worlds:
                worlds[place] = _World(load(setup.scenario, setup.settings), setup.rounds)
            worlds[place].want(setup, test.runs)
    jobs = [(place, job) for place, world in worlds.items() for job in world.jobs()]
    played: dict[tuple[str, tuple[str, ...], int], list[Reals]] = {place: [] for place in worlds}
    everything = watch(paired.play_all([job for _, job in jobs], workers), len(jobs))
    for (place, _), figures in zip(jobs, everything, strict=True):
        played[place].append(figures)
    for test in tests:
        found = {
            name: worlds[_place(setup)].found(played[_place(setup)], test.runs)
            for name, setup in wanted[test.id].items()
        }
        samples = experiment_of(test).samples(test, found)
        yield test, {name: values.tolist() for name, values in samples.items()}


@cache
def engine_hash() -> str:
    """A fingerprint of everything that a figure depends on: the code, the files of scenarios, and other numbers."""
    sums = hashlib.blake2b(os.environ.get(OTHER_VALUES, "").encode(), digest_size=12)
    for package in ("simulation", "scenarios"):
        for name, text in sorted(_texts(files(package), package)):
            sums.update(name.encode() + b"\0" + text + b"\0")
    return sums.hexdigest()


def _texts(folder: Traversable, path: str) -> Iterable[tuple[str, bytes]]:
    """Every source and data file below a folder, by its path."""
    for entry in folder.iterdir():
        if entry.is_dir() and entry.name != "__pycache__":
            yield from _texts(entry, f"{path}/{entry.name}")
        elif entry.name.endswith((".py", ".yaml", ".csv", ".gz")):
            yield f"{path}/{entry.name}", entry.read_bytes()


def _kept_at(test: Test) -> Path:
    """Where a test's figures are kept."""
    folder = platformdirs.user_cache_path("ringholder", appauthor=False) / "validate" / engine_hash()
    also = hashlib.blake2b("\n".join(test.also).encode(), digest_size=6).hexdigest()
    return folder / "-".join([test.id, str(test.runs), also, "samples.json"])


def recall(test: Test) -> Samples | None:
    """The samples of a test that this engine has made before."""
    with suppress(OSError, ValueError):
        samples: Samples = json.loads(_kept_at(test).read_text(encoding="utf-8"))
        return samples
    return None


def keep(test: Test, samples: Samples) -> None:
    """Write a test's samples down; a folder that cannot be written costs only the time to make them again."""
    with suppress(OSError):
        _kept_at(test).parent.mkdir(parents=True, exist_ok=True)
        _kept_at(test).write_text(json.dumps(samples), encoding="utf-8")
