"""The practice lists of all England, by area, made from the real distribution without any real practice or place in it.

`python -m scenarios.data.england_lists LISTS DEPRIVATION` writes `england/practices.csv.gz` and `england/areas.csv`
again. LISTS is the public file of English practices by list size and nine age bands, DEPRIVATION the Index of Multiple
Deprivation by district (see README.md here for licences and attribution). Sizes move by up to 5%, ages are drawn again
with each area's totals kept, and everything is scaled to England's 53.5 million registered patients of 2006.
"""

import csv
import gzip
import io
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from scenarios.data import perturb
from scenarios.data.names import WORDS
from scenarios.data.perturb import AGES, ENGLAND_2006, Ints, Reals
from simulation.model import people, rates
from simulation.model.parameters import needs
from simulation.model.streams import Streams

PATIENTS = 53_500_000
"""Registered patients of England in 2006 (activity row 8)."""
FEWEST = 9
"""Practices below which an area of the source is joined to the next; the smallest trusts of 2006 had about as many."""
PATIENTS_TOGETHER = 800_000
"""Patients, about, of a local economy: two or three areas and as many trusts; assumption."""
PRACTICES_TOGETHER = 10
"""Practices, about, of a cluster (activity row 25: 5 to 25)."""
WITHIN = 0.45
"""Standard deviation of the logarithm of a practice's deprivation about its area's mean; assumption."""
BETWEEN_CLUSTERS = 0.25
"""The same of clusters about their area's."""
UNEXPLAINED = 0.03
"""Standard deviation of the logarithm of an area's need that age and deprivation leave open; assumption."""
LAND = ("Vale", "Wold", "Moor", "Marsh", "Heath", "Shore", "Hundred", "Fen", "Combe", "Ridge")
PRACTICE_COLUMNS = ("area", "cluster", "list_size", *AGES, "deprivation", "gps", "x", "y")
AREA_COLUMNS = ("id", "name", "region", "clusters", "deprivation", "need_index")


@dataclass(frozen=True)
class Area:
    """An area of the source: its practices' ages [practice, 9] before anything is changed."""

    region: str
    name: str
    ages: Ints

    @property
    def patients(self) -> int:
        """Everybody registered."""
        return int(self.ages.sum())


def read_areas(source: Path) -> list[Area]:
    """Every area of the source, small ones joined to the next of their region."""
    found: dict[tuple[str, str], list[list[int]]] = {}
    with source.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            found.setdefault((row["region"], row["area"]), []).append([int(row[age]) for age in AGES])
    merged: list[Area] = []
    for (region, name), ages in sorted(found.items()):
        if merged and merged[-1].region == region and min(len(merged[-1].ages), len(ages)) < FEWEST:
            last = merged.pop()
            merged.append(Area(region, f"{last.name}, {name}", np.concatenate([last.ages, np.array(ages)])))
        else:
            merged.append(Area(region, name, np.array(ages, dtype=np.int64)))
    return merged


def districts(source: Path) -> dict[str, float]:
    """District in small letters: mean score of 2007."""
    with source.open(encoding="utf-8", newline="") as lines:
        return {row["lad"].lower(): float(row["mean"]) for row in csv.DictReader(lines) if row["year"] == "2007"}


def deprivation(areas: Sequence[Area], scores: dict[str, float], chance: np.random.Generator) -> Reals:
    """Score of each area: its districts' where the names tell, else drawn around its region's; England's mean kept."""
    told = [[score for name, score in scores.items() if name in area.name.lower()] for area in areas]
    every = np.array(list(scores.values()))
    drawn = []
    for area, own in zip(areas, told, strict=True):
        near = [np.mean(of) for other, of in zip(areas, told, strict=True) if of and other.region == area.region]
        around = float(np.mean(near)) if near else float(every.mean())
        drawn.append(float(np.mean(own)) if own else around * float(np.exp(chance.normal(0.0, 0.25))))
    weight = np.array([area.patients for area in areas])
    score = np.array(drawn)
    return np.asarray(np.round(score * needs.MEAN_DEPRIVATION * weight.sum() / (score @ weight), 1))


def scaled(areas: Sequence[Area]) -> list[Reals]:
    """[practice, 9] of each area: England's ages and number of patients of 2006, each list's share of them kept."""
    everyone = np.concatenate([area.ages for area in areas])
    raked = perturb.rake(everyone, ENGLAND_2006) * (PATIENTS / everyone.sum())
    return np.split(raked, np.cumsum([len(area.ages) for area in areas])[:-1])


def regions(areas: Sequence[Area], chance: np.random.Generator) -> list[int]:
    """Number of the local economy of each area: a few areas of the same part of England, put together by lot."""
    number, place = 0, [0] * len(areas)
    for part in sorted({area.region for area in areas}):
        members = [i for i, area in enumerate(areas) if area.region == part]
        patients = sum(areas[i].patients for i in members)
        sizes = np.zeros(max(1, round(patients / PATIENTS_TOGETHER)))
        for i in chance.permutation(members):
            # the least populous of the part's local economies takes the next area
            place[int(i)] = number + 1 + int(sizes.argmin())
            sizes[sizes.argmin()] += areas[int(i)].patients
        number += len(sizes)
    return place


def names(count: int, chance: np.random.Generator) -> list[str]:
    """Invented names of areas: a plant, a bird or a thing, and a kind of land."""
    made = [f"{word} {land}" for word in WORDS for land in LAND]
    return [made[int(i)] for i in chance.permutation(len(made))[:count]]


def need_index(ages: Sequence[Ints], scores: Sequence[Reals]) -> Reals:
    """Need of each area relative to England, by its practices' ages and deprivation, over the flows that cost most."""
    streams = Streams(2006)
    streams.turn_to(-1)
    table, score = np.concatenate(ages), np.concatenate(scores)
    crowd = people.populate(table, people.prevalence(score), people.strata(score), streams)
    use = rates.relative_use(crowd, score, np.zeros(len(score)))
    flows = np.stack([use["other"], use["referrals"], use["items"]])
    starts = np.cumsum([0, *(len(area) for area in ages[:-1])])
    per_head = np.add.reduceat(flows, starts, axis=1) / np.add.reduceat(table.sum(axis=1), starts)
    national = flows.sum(axis=1) / table.sum()
    return np.asarray((per_head / national[:, None]).mean(axis=0))


@dataclass(frozen=True)
class Lists:
    """The practices of one area as they are written."""

    cluster: NDArray[np.int64]
    ages: Ints
    deprivation: Reals
    gps: Reals
    spots: list[tuple[int, int]]


def perturbed(base: Reals, mean: float, chance: np.random.Generator) -> Lists:
    """An area's practices: sizes moved, ages drawn again, put into clusters and given deprivation around `mean`."""
    base = chance.permutation(base)
    sizes = perturb.perturb_sizes(base.sum(axis=1), round(float(base.sum())), chance)
    totals = perturb.share_out(int(sizes.sum()), base.sum(axis=0))
    ages = perturb.resample_ages(np.maximum(np.round(base), 1).astype(np.int64), sizes, totals, chance)
    clusters = max(1, round(len(sizes) / PRACTICES_TOGETHER))
    cluster = np.sort(np.arange(len(sizes)) % clusters)
    level = chance.normal(0.0, BETWEEN_CLUSTERS, clusters)[cluster] + chance.normal(0.0, WITHIN, len(sizes))
    score = np.exp(level)
    score = np.clip(score * mean * sizes.sum() / (score @ sizes), 1.5, 85.0)
    gps = np.maximum(np.round(sizes * np.exp(chance.normal(0, 0.25, len(sizes))) / 1_800 * 4) / 4, 0.75)
    return Lists(cluster, ages, np.round(score, 1), gps, _spots(cluster, chance))


def _spots(cluster: NDArray[np.int64], chance: np.random.Generator) -> list[tuple[int, int]]:
    """Places on a map of the area, 0 to 100, clusters in columns."""
    width = 100 // (int(cluster.max()) + 1)
    across = [int(c) * width + int(chance.integers(0, width)) for c in cluster]
    return [(x, int(chance.integers(0, 101))) for x in across]


def practice_rows(area: str, lists: Lists) -> Iterator[list[object]]:
    """The rows of an area's practices."""
    for i, ages in enumerate(lists.ages):
        cluster = chr(ord("a") + int(lists.cluster[i]))
        yield [area, cluster, int(ages.sum()), *ages, lists.deprivation[i], lists.gps[i], *lists.spots[i]]


def main(source: Path, index: Path, output: Path) -> None:
    """Write both files into `output`."""
    chance = np.random.default_rng(2006)
    areas = read_areas(source)
    scores = deprivation(areas, districts(index), chance)
    places = regions(areas, chance)
    made = [perturbed(base, mean, chance) for base, mean in zip(scaled(areas), scores, strict=True)]
    need = need_index([one.ages for one in made], [one.deprivation for one in made])
    need = need * np.exp(chance.normal(0.0, UNEXPLAINED, len(areas)))
    need = need * sum(area.patients for area in areas) / (need @ [area.patients for area in areas])
    order = chance.permutation(len(areas))
    called = names(len(areas), chance)
    ids = [name.lower().replace(" ", "_") for name in called]
    head = [
        [ids[n], called[n], places[i], int(made[i].cluster.max()) + 1, scores[i], round(float(need[i]), 3)]
        for n, i in enumerate(order)
    ]
    rows = [row for n, i in enumerate(order) for row in practice_rows(ids[n], made[i])]
    (output / "areas.csv").write_text(_csv([list(AREA_COLUMNS), *head]), encoding="utf-8")
    text = _csv([list(PRACTICE_COLUMNS), *rows])
    (output / "practices.csv.gz").write_bytes(gzip.compress(text.encode(), mtime=0))


def _csv(rows: Sequence[Sequence[object]]) -> str:
    lines = io.StringIO()
    csv.writer(lines, lineterminator="\n").writerows(rows)
    return lines.getvalue()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(__file__).parent / "england")
