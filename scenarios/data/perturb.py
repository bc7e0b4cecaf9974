"""Practice lists of a scenario, made from the real distribution of list sizes and ages without any real practice in it.

`python -m scenarios.data.perturb SOURCE OUTPUT_DIRECTORY` makes every list again. SOURCE is the public file of English
practices by list size and nine age bands (April-June 2013; see README.md here for licence and attribution).
A list size can identify a practice, so sizes move by up to 5% and ages are drawn again; the area's totals are kept.
"""

import csv
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from scenarios.data.names import name_practices

Ints = NDArray[np.int64]
Reals = NDArray[np.float64]

AGES: tuple[str, ...] = (
    "age_0_4", "age_5_14", "age_15_24", "age_25_34", "age_35_44", "age_45_54", "age_55_64", "age_65_74", "age_75_plus",
)  # fmt: skip
COLUMNS: tuple[str, ...] = ("id", "name", "cluster", "list_size", *AGES, "deprivation", "gps", "x", "y")
ENGLAND_2006: tuple[float, ...] = (0.057, 0.117, 0.133, 0.131, 0.153, 0.128, 0.119, 0.083, 0.079)
"""Shares of the nine age bands in England, mid-2006 (National Statistics mid-year estimates, rounded; assumption)."""


@dataclass(frozen=True)
class Place:
    """A cluster of practices on the schematic map."""

    id: str
    practices: int
    deprivation: float
    """Its mean score relative to that of the primary care trust; assumption."""
    left: int
    right: int
    bottom: int
    top: int


@dataclass(frozen=True)
class Area:
    """One file of practices to be made."""

    file: str
    source: str
    """Area of the source file; empty for a sample of all England."""
    deprivation: float
    """Mean Index of Multiple Deprivation 2007 score, by patients."""
    spread: float
    """Standard deviation of the logarithm of a practice's score about its cluster's; assumption."""
    patients_per_gp: float
    places: tuple[Place, ...]
    fixed: dict[str, tuple[str, int]] = field(default_factory=dict)
    """Practices in which somebody has a seat: id, then name and the list size to come close to."""
    seed: int = 2006
    total: int = 0
    """Patients in all; 0 keeps the source's total."""


AREAS: tuple[Area, ...] = (
    Area(
        file="eastmere_practices.csv",
        source="Havering",
        deprivation=16.0,  # evidence, local profiles section 3
        spread=0.25,
        patients_per_gp=1_900,  # assumption: under-doctored beside the national 1,839 (activity row 11)
        places=(
            Place("north", 17, 1.35, 56, 78, 66, 97),
            Place("central", 18, 1.00, 54, 88, 34, 62),
            Place("south", 17, 0.70, 62, 97, 3, 30),
        ),
        fixed={
            "p07": ("Alder Road Surgery", 6_200),
            "p21": ("Birch Row Medical Centre", 12_400),
            "p40": ("Cedar Gate Surgery", 2_100),
        },
    ),
    Area(
        file="fenbridge_practices.csv",
        source="Waltham Forest",
        deprivation=33.1,  # evidence, local profiles section 3
        spread=0.22,
        patients_per_gp=1_800,  # activity row 11
        places=(
            Place("east", 15, 0.95, 28, 46, 40, 70),
            Place("west", 15, 1.10, 3, 22, 30, 66),
            Place("park", 15, 0.92, 8, 42, 72, 97),
        ),
        fixed={"p22": ("Elm Green Practice", 6_000)},
    ),
    Area(
        file="reference_practices.csv",
        source="",
        deprivation=21.7,  # mean of England's small areas in 2007, from the deprivation file beside the source
        spread=0.5,
        patients_per_gp=1_800,
        places=(
            Place("a", 10, 1.3, 6, 44, 56, 94),
            Place("b", 10, 1.0, 56, 94, 56, 94),
            Place("c", 10, 0.9, 6, 44, 6, 44),
            Place("d", 10, 0.8, 56, 94, 6, 44),
        ),
        total=256_000,  # 40 lists of about 6,400 (activity row 8)
    ),
)


def read_ages(source: Path, area: str) -> Ints:
    """[practice, age band] patients of the source's `area`, or of all England where it is empty."""
    with source.open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if not area or row["area"] == area]
    return np.array([[int(row[age]) for age in AGES] for row in rows], dtype=np.int64)


def share_out(total: int, weights: Reals) -> Ints:
    """`total` in whole parts in proportion to `weights`, by largest remainder."""
    exact = total * weights / weights.sum()
    whole: Ints = np.floor(exact).astype(np.int64)
    last = np.argsort(whole - exact, kind="stable")[: total - int(whole.sum())]
    whole[last] += 1
    return whole


def perturb_sizes(sizes: Reals, total: int, chance: np.random.Generator) -> Ints:
    """List sizes moved by up to 5% either way, adding up to `total`."""
    return share_out(total, sizes * chance.uniform(0.95, 1.05, len(sizes)))


def resample_ages(ages: Ints, sizes: Ints, totals: Ints, chance: np.random.Generator) -> Ints:
    """Ages of each list drawn again around the list's own mix; lists add up to `sizes` and bands to `totals`."""
    shares = ages / ages.sum(axis=1, keepdims=True)
    drawn: Ints = np.array([chance.multinomial(size, share) for size, share in zip(sizes, shares, strict=True)])
    while (drawn.sum(axis=0) != totals).any():
        surplus = drawn.sum(axis=0) - totals
        many, few = int(surplus.argmax()), int(surplus.argmin())
        movers = chance.multinomial(min(surplus[many], -surplus[few]), drawn[:, many] / drawn[:, many].sum())
        movers = np.minimum(movers, drawn[:, many])
        drawn[:, many] -= movers
        drawn[:, few] += movers
    return drawn


def sample_england(ages: Ints, practices: int, chance: np.random.Generator) -> Ints:
    """[practice, age band] a sample that spreads over all list sizes: one practice from each slice of the ranking."""
    ranked: Ints = ages[np.argsort(ages.sum(axis=1), kind="stable")]
    slices = np.linspace(0, len(ranked), practices + 1)
    chosen = [int(chance.uniform(low, high)) for low, high in pairwise(slices)]
    return ranked[chosen]


def rake(ages: Ints, shares: tuple[float, ...]) -> Reals:
    """`ages` scaled by band so that the bands have `shares` of everybody, lists keeping their sizes."""
    table, sizes = ages.astype(np.float64), ages.sum(axis=1)
    wanted = np.array(shares) / sum(shares) * sizes.sum()
    for _ in range(200):
        table *= wanted / table.sum(axis=0)
        table *= (sizes / table.sum(axis=1))[:, None]
    return table


def base_ages(area: Area, source: Path, chance: np.random.Generator) -> Reals:
    """[practice, age band] patients before perturbation, in a random order."""
    ages = read_ages(source, area.source)
    count = sum(place.practices for place in area.places)
    if not area.source:
        return chance.permutation(rake(sample_england(ages, count, chance), ENGLAND_2006))
    if len(ages) != count:
        raise SystemExit(f"{source}: {area.source} has {len(ages)} practices, expected {count}")
    return chance.permutation(ages.astype(np.float64))


def seat_lists(area: Area, ages: Reals) -> Reals:
    """`ages` with rows swapped so that a practice with a seat in it has a list close to the size it should have."""
    rows = ages.copy()
    done: list[int] = []
    for identifier, (_, wished) in area.fixed.items():
        place = int(identifier[1:]) - 1
        gap = np.abs(rows.sum(axis=1) - wished)
        gap[done] = np.inf
        best = int(gap.argmin())
        rows[[place, best]] = rows[[best, place]]
        done.append(place)
    return rows


def draw_deprivation(area: Area, sizes: Ints, chance: np.random.Generator) -> Reals:
    """Score of each practice: its cluster's level times chance, with the area's mean by patients."""
    levels = np.repeat([p.deprivation for p in area.places], [p.practices for p in area.places])
    scores = levels * np.exp(chance.normal(0, area.spread, len(sizes)))
    scaled: Reals = np.round(scores * area.deprivation * sizes.sum() / (scores * sizes).sum(), 1)
    return scaled


def count_gps(area: Area, sizes: Ints, chance: np.random.Generator) -> Reals:
    """Whole-time GPs of each practice to the quarter, scattered as list per GP is (activity row 11)."""
    scattered = sizes * np.exp(chance.normal(0, 0.25, len(sizes)))
    quarters: Reals = np.round(scattered * sizes.sum() / scattered.sum() / area.patients_per_gp * 4)
    return np.maximum(quarters / 4, 0.75)


def settle(place: Place, chance: np.random.Generator) -> list[tuple[int, int]]:
    """Where the practices of a cluster stand: the best of many throws, so that none hides another."""
    spots: list[tuple[int, int]] = []
    for _ in range(place.practices):
        throws = np.stack(
            [chance.integers(place.left, place.right + 1, 60), chance.integers(place.bottom, place.top + 1, 60)], axis=1
        )
        near = [min((abs(x - a) + abs(y - b) for a, b in spots), default=0) for x, y in throws]
        x, y = throws[int(np.argmax(near))]
        spots.append((int(x), int(y)))
    return spots


def make(area: Area, source: Path, chance: np.random.Generator, taken: frozenset[str]) -> Iterator[list[object]]:
    """The rows of one file."""
    base = seat_lists(area, base_ages(area, source, chance))
    sizes = perturb_sizes(base.sum(axis=1), area.total or round(base.sum()), chance)
    ages = resample_ages(np.round(base).astype(np.int64), sizes, share_out(int(sizes.sum()), base.sum(axis=0)), chance)
    names = name_practices([int(size) for size in sizes], chance, taken)
    scores, gps = draw_deprivation(area, sizes, chance), count_gps(area, sizes, chance)
    clusters = [place.id for place in area.places for _ in range(place.practices)]
    spots = [spot for place in area.places for spot in settle(place, chance)]
    for i, cluster in enumerate(clusters):
        identifier = f"p{i + 1:02}"
        name = area.fixed.get(identifier, (names[i], 0))[0]
        yield [identifier, name, cluster, sizes[i], *ages[i], scores[i], gps[i], *spots[i]]


def main(source: Path, output: Path) -> None:
    """Write every file of `AREAS` into `output`."""
    taken: frozenset[str] = frozenset()
    for area in AREAS:
        chance = np.random.default_rng([area.seed, len(taken)])
        rows = list(make(area, source, chance, taken if area.source else frozenset()))
        with (output / area.file).open("w", encoding="utf-8", newline="") as lines:
            csv.writer(lines, lineterminator="\n").writerows([list(COLUMNS), *rows])
        taken |= {str(row[1]).split()[0] for row in rows}


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
