"""Every measure that is kept, and how to read them all after a quarter."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.contracts.measure import Measure
from simulation.measures import FAMILIES
from simulation.measures.spec import Base, Kept

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
WHOLE = "economy"
"""The id under which the whole local economy is measured."""
SPECIALTIES = (
    "general_surgery",
    "urology",
    "orthopaedics",
    "ent",
    "ophthalmology",
    "gynaecology",
    "dermatology",
    "general_medicine",
    "cardiology",
    "respiratory",
    "rheumatology",
    "diabetes",
    "gastroenterology",
    "neurology",
    "paediatrics",
    "other",
)
PARTS: dict[Base, tuple[str, ...]] = {
    "practice": ("practice", "cluster", "pct", "economy"),
    "cluster": ("cluster", "pct", "economy"),
    "pct": ("pct", "economy"),
    "trust": ("trust", "economy"),
    "council": ("council", "economy"),
    "economy": ("economy",),
}
"""The levels to which each base organisation adds up."""


@cache
def kept() -> tuple[Kept, ...]:
    """Every way of counting, in the order of the families."""
    return tuple(one for family in FAMILIES for one in family.KEPT)


@cache
def _measures() -> dict[str, Measure]:
    """Each measure by its id, with every level that it is kept for."""
    found: dict[str, Measure] = {}
    for one in kept():
        known = found.get(one.measure.id)
        found[one.measure.id] = one.measure if known is None else _joined(known, one.measure)
    return found


def _joined(first: Measure, second: Measure) -> Measure:
    """One measure that is counted in two ways, for different kinds of organisation."""
    levels = tuple(dict.fromkeys((*first.levels, *second.levels)))
    return replace(first, levels=levels, by_specialty=first.by_specialty or second.by_specialty)


def all_measures() -> tuple[Measure, ...]:
    """Each measure once."""
    return tuple(_measures().values())


def by_id(id: str) -> Measure:
    """The measure called `id`; raises `KeyError`."""
    return _measures()[id]


@dataclass(frozen=True)
class Shape:
    """The organisations of an economy, in its order: what decides which figure belongs to whom."""

    practice: tuple[str, ...]
    cluster: tuple[str, ...]
    pct: tuple[str, ...]
    trust: tuple[str, ...]
    council: tuple[str, ...]
    economy: tuple[str, ...] = (WHOLE,)


@dataclass(frozen=True, eq=False)
class Group:
    """What a base organisation adds up to."""

    ids: tuple[str, ...]
    levels: tuple[str, ...]
    members: Reals
    """[organisations, base] 1 where the base organisation belongs to the organisation."""


def read(economy: "HealthEconomy", specialties: bool = False) -> dict[str, float]:
    """Every measure of every organisation for the quarter just played, by `measure@organisation`.

    With `specialties`, those kept by specialty too, as `measure@organisation[specialty]`. What has nothing to be
    divided by (a share of nobody) is left out.
    """
    values: dict[str, float] = {}
    for row in _table(_shape(economy)):
        _read_row(economy, row, values)
        if specialties and row.one.measure.by_specialty:
            _read_by_specialty(economy, row, values)
    return values


def _shape(economy: "HealthEconomy") -> Shape:
    """The shape of `economy`."""
    kinds = (economy.practices, economy.clusters, economy.pcts, economy.trusts, economy.councils)
    return Shape(*(tuple(one.id for one in kind) for kind in kinds))


@dataclass(frozen=True, eq=False)
class Row:
    """One way of counting and whom it is kept for in an economy."""

    one: Kept
    members: Reals
    """[organisations, base] 1 where the base organisation belongs to the organisation."""
    keys: tuple[str, ...]
    """[organisations] `measure@organisation`."""
    keys_by_specialty: tuple[str, ...]
    """[organisations * S] the same with each specialty; empty where the measure is not kept by specialty."""


@cache
def _table(shape: Shape) -> tuple[Row, ...]:
    """Every way of counting, ready to be read."""
    return tuple(_row(shape, one) for one in kept())


def _row(shape: Shape, one: Kept) -> Row:
    """One way of counting, with the levels that it is kept for."""
    group = group_of(shape, one.base)
    places = [place for place, level in enumerate(group.levels) if level in one.measure.levels]
    keys = tuple(f"{one.measure.id}@{group.ids[place]}" for place in places)
    parts = SPECIALTIES if one.measure.by_specialty else ()
    return Row(one, group.members[places], keys, tuple(f"{key}[{part}]" for key in keys for part in parts))


def _read_row(economy: "HealthEconomy", row: Row, values: dict[str, float]) -> None:
    """Write one measure at each of its levels into `values`."""
    below = None if row.one.denominator is None else row.members @ _summed(row.one.denominator(economy))
    _write(values, row.keys, row.one.scale * _ratio(row.members @ _summed(row.one.numerator(economy)), below))


def _summed(counts: NDArray[np.generic]) -> Reals:
    """[base] counts over all specialties."""
    return np.asarray(counts if counts.ndim == 1 else counts.sum(axis=1), dtype=np.float64)


def _read_by_specialty(economy: "HealthEconomy", row: Row, values: dict[str, float]) -> None:
    """Write one measure by specialty into `values`."""
    one = row.one
    below = None if one.denominator is None else row.members @ np.asarray(one.denominator(economy), dtype=np.float64)
    above = row.members @ np.asarray(one.numerator(economy), dtype=np.float64)
    _write(values, row.keys_by_specialty, one.scale * _ratio(above, below))


def _write(values: dict[str, float], keys: tuple[str, ...], found: Reals) -> None:
    """Put what was `found` under its `keys`, but for what is not a number."""
    listed = found.ravel().tolist()
    if np.isnan(found).any():
        values.update((key, value) for key, value in zip(keys, listed, strict=True) if value == value)
    else:
        values.update(zip(keys, listed, strict=True))


def _ratio(above: Reals, below: Reals | None) -> Reals:
    """`above` over `below`, not a number where there is nothing to divide by."""
    if below is None:
        return above
    return np.asarray(np.divide(above, below, out=np.full(above.shape, np.nan), where=below != 0))


@cache
def group_of(shape: Shape, base: Base) -> Group:
    """What the organisations of kind `base` add up to."""
    bottom: tuple[str, ...] = getattr(shape, base)
    found = [(id, level, places) for level in PARTS[base] for id, places in _places(shape, base, level)]
    members = np.zeros((len(found), len(bottom)))
    for row, (_, _, places) in enumerate(found):
        members[row, places] = 1.0
    return Group(tuple(id for id, _, _ in found), tuple(level for _, level, _ in found), members)


def _places(shape: Shape, base: Base, level: str) -> Iterator[tuple[str, list[int]]]:
    """(id, places of its members among the base) for each organisation of a level."""
    bottom: tuple[str, ...] = getattr(shape, base)
    for id in getattr(shape, level):
        if level == "economy":
            yield id, list(range(len(bottom)))
        else:
            yield id, [place for place, one in enumerate(bottom) if one == id or one.startswith(f"{id}.")]
