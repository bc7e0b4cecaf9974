"""England: many local economies, each played by itself in one of several processes, and what they come to together.

The same seed gives the same figures with any number of processes. Each local economy has chances of its own.
"""

import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from hashlib import blake2b
from itertools import starmap

import numpy as np
from numpy.typing import NDArray

from simulation.lab.run import PlayedRound
from simulation.measures import registry
from simulation.measures.spec import Kept
from simulation.model.economy import HealthEconomy
from simulation.model.keeping import at_rest
from simulation.scenario.england import country, tables
from simulation.scenario.schema import Scenario

Reals = NDArray[np.float64]

COUNTED = frozenset({"patients", "attendances", "items", "pence", "days", "beds", "count", "posts"})
"""Units of figures that add up."""
SPREADS = ("p10", "p50", "p90", "mean", "sd")
"""What is told of the spread over areas."""
SEEDS_APART = 1_000
"""Seeds that each run of England uses up: one for each local economy."""


@dataclass(frozen=True)
class Quarter:
    """What one local economy did in a quarter."""

    label: str
    digest: str
    above: Reals
    """[measures] numerators, over all practices, trusts or PCTs."""
    below: Reals
    """[measures] denominators; where there is none, 1 for what adds up and patients for what is averaged."""
    areas: dict[str, float]
    """`measure@area`: figures of each area."""


@dataclass(frozen=True)
class Played:
    """One local economy, quarter by quarter."""

    region: int
    practices: int
    areas: int
    trusts: int
    quarters: tuple[Quarter, ...]
    seconds: float
    """Of a processor's time."""
    process: int
    """Which process played it."""
    megabytes: float
    """Most memory that its process has had so far."""


def memory(parts: Iterable[Played]) -> float:
    """Megabytes that all processes which played them have had at most, this one included."""
    most = {os.getpid(): megabytes()}
    for part in parts:
        most[part.process] = max(most.get(part.process, 0.0), part.megabytes)
    return sum(most.values())


def regions() -> tuple[int, ...]:
    """Numbers of the local economies of England."""
    return tuple(number for number, _ in tables.regions())


def play(region: int, common: Scenario, seed: int, rounds: int) -> Played:
    """Play one local economy; nobody has a seat, so that every organisation goes by its habits."""
    begun, scenario = time.process_time(), country.region(region, common)
    quarters = []
    with closing(HealthEconomy(scenario, seed * SEEDS_APART + region)) as economy:
        for _ in range(rounds):
            label = economy.quarter_label
            economy.play_quarter()
            quarters.append(_quarter(economy, label))
        sizes = len(economy.practices), len(economy.pcts), len(economy.trusts)
    spent = time.process_time() - begun
    return Played(region, *sizes, tuple(quarters), spent, os.getpid(), megabytes())


def megabytes() -> float:
    """Most memory that this process has had; not a number where the system does not tell."""
    if sys.platform == "win32":
        return float("nan")
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def national() -> tuple[Kept, ...]:
    """The measures that are kept for England."""
    return tuple(one for one in registry.kept() if "economy" in one.measure.levels)


def _quarter(economy: HealthEconomy, label: str) -> Quarter:
    """What the quarter just played came to."""
    with at_rest(economy):
        counted = registry.Counted(economy)
        parts = [_parts(economy, counted, one) for one in national()]
    areas = economy.record.true[-1].of(frozenset(pct.id for pct in economy.pcts))
    digest = blake2b("".join(one.digest for one in economy.digests()).encode(), digest_size=16).hexdigest()
    return Quarter(label, digest, np.array([a for a, _ in parts]), np.array([b for _, b in parts]), areas)


def _parts(economy: HealthEconomy, counted: registry.Counted, one: Kept) -> tuple[float, float]:
    """Numerator and denominator of a measure of a whole economy."""
    above = one.scale * float(counted[one.numerator].sum())
    if one.denominator is not None:
        return above, float(counted[one.denominator].sum())
    if one.measure.unit in COUNTED:
        return above, 1.0
    patients = float(economy.list_size[: len(economy.practices)].sum())
    return above * patients, patients


def play_all(common: Scenario, seed: int, rounds: int, wanted: Sequence[int], workers: int = 0) -> Iterator[Played]:
    """The local economies `wanted`, in order, as they come; `workers` processes (0: one for each processor)."""
    count = min(workers or os.cpu_count() or 1, len(wanted))
    one = partial(play, common=common, seed=seed, rounds=rounds)
    if count <= 1:
        yield from map(one, wanted)
        return
    with ProcessPoolExecutor(count, initializer=_end_when_interrupted) as pool:
        played = [pool.submit(one, region) for region in wanted]
        try:
            for part in played:
                yield part.result()
        except BaseException:
            # nobody waits for what is still being played; a pool that is told to cancel complains of dead workers
            for worker in multiprocessing.active_children():
                worker.terminate()
            pool.shutdown(wait=False)
            raise


def _end_when_interrupted() -> None:
    """Let an interrupt end a worker at once and in silence: whoever waits for it says what there is to say."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def together(parts: Iterable[Played]) -> tuple[PlayedRound, ...]:
    """England's quarters: `measure@england`, its spread over areas (`measure@england#p90`), and each area's figures."""
    found = sorted(parts, key=lambda part: part.region)
    return tuple(starmap(_sum, enumerate(zip(*(part.quarters for part in found), strict=True), start=1)))


def _sum(round: int, quarters: Sequence[Quarter]) -> PlayedRound:
    """One quarter of England."""
    digest = blake2b("".join(one.digest for one in quarters).encode(), digest_size=16).hexdigest()
    areas = {key: value for one in quarters for key, value in one.areas.items()}
    return PlayedRound(round, quarters[0].label, digest, _nation(quarters) | _spread(areas) | areas)


def _nation(quarters: Sequence[Quarter]) -> dict[str, float]:
    """`measure@england`: sums of what adds up, and shares and means over everybody."""
    above, below = (sum(getattr(one, name) for one in quarters) for name in ("above", "below"))
    counted = [one.denominator is None and one.measure.unit in COUNTED for one in national()]
    values = np.where(counted, above, np.divide(above, below, out=np.full(len(above), np.nan), where=below != 0))
    keys = (f"{one.measure.id}@{country.NAME}" for one in national())
    return {key: value for key, value in zip(keys, values.tolist(), strict=True) if value == value}


def _spread(areas: dict[str, float]) -> dict[str, float]:
    """`measure@england#p90` and so on, over areas."""
    by_measure: dict[str, list[float]] = {}
    for key, value in areas.items():
        by_measure.setdefault(key.partition("@")[0], []).append(value)
    spread: dict[str, float] = {}
    for measure, values in by_measure.items():
        told = (*np.percentile(values, (10, 50, 90)).tolist(), float(np.mean(values)), float(np.std(values)))
        spread |= {f"{measure}@{country.NAME}#{name}": one for name, one in zip(SPREADS, told, strict=True)}
    return spread


def of_the_whole(played: Iterable[PlayedRound]) -> tuple[PlayedRound, ...]:
    """The same without the figures of single areas."""
    return tuple(
        replace(one, measures={k: v for k, v in one.measures.items() if k.partition("@")[2].startswith(country.NAME)})
        for one in played
    )
