"""Two ways to set the same scenario, side by side: paired runs A and B under common random numbers."""

from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from simulation.lab import keys, paired
from simulation.lab.keys import Key
from simulation.lab.paired import Difference, Job, Watch
from simulation.model.economy import HealthEconomy
from simulation.scenario.schema import Scenario

Reals = NDArray[np.float64]


@dataclass(frozen=True)
class Compared:
    """What B brought against A in one measure."""

    key: str
    unit: str
    total: Difference
    """Over all rounds, summed, averaged or the last by the measure."""
    by_round: tuple[Difference, ...]
    by_year: tuple[Difference, ...]


def jobs(scenarios: Sequence[Scenario], seeds: Iterable[int], rounds: int, plain: tuple[str, ...]) -> list[Job]:
    """Every run of every scenario, seed by seed."""
    return [Job(scenario, seed, rounds, plain) for seed in seeds for scenario in scenarios]


def wanted_keys(a: Scenario, b: Scenario, texts: Sequence[str]) -> tuple[Key, ...]:
    """The figures to compare: those asked for, else every headline that both have."""
    with closing(HealthEconomy(a, 1)) as one, closing(HealthEconomy(b, 1)) as other:
        if texts:
            keys.parse(texts, other)
            return keys.parse(texts, one)
        there = set(keys.headlines(other))
        return keys.parse([key for key in keys.headlines(one) if key in there], one)


def compare(
    a: Scenario,
    b: Scenario,
    measures: Sequence[str],
    seeds: Sequence[int],
    rounds: int,
    workers: int = 0,
    watch: Watch = lambda found, count: found,
) -> tuple[Compared, ...]:
    """What B brings against A over `rounds` rounds, one pair of runs for each seed.

    `measures` are keys as `lab.keys` reads them; none means every headline. Raises `UsageError` for what is not kept.
    """
    wanted = wanted_keys(a, b, measures)
    plain = tuple(dict.fromkeys(name for key in wanted for name in key.plain))
    every = jobs((a, b), seeds, rounds, plain)
    figures = np.stack(list(watch(paired.play_all(every, workers), len(every))))
    years = paired.years_of(a.period.start, rounds)
    place = {name: number for number, name in enumerate(plain)}
    return tuple(_one(key, figures[:, [place[name] for name in key.plain]], years) for key in wanted)


def _one(key: Key, figures: Reals, years: Sequence[str]) -> Compared:
    """One measure; `figures` [runs, plain keys, rounds], A and B by turns."""
    summary = key.measure.summary

    def sides(each: Reals) -> tuple[Reals, Reals]:
        """[pairs, ...] of A and of B, the spread taken over what has been summed."""
        values = keys.value(key, np.moveaxis(each, 1, 0))
        return values[0::2], values[1::2]

    return Compared(
        key=key.text,
        unit=key.measure.unit,
        total=paired.difference(*sides(paired.summed(figures, summary))),
        by_round=paired.differences(*sides(figures)),
        by_year=paired.differences(*sides(paired.over_years(figures, years, summary))),
    )
