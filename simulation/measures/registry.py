"""Every measure that is kept, and how to read them all after a quarter."""

from collections.abc import Iterator
from dataclasses import replace
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


def read(economy: "HealthEconomy", specialties: bool = False) -> dict[str, float]:
    """Every measure of every organisation for the quarter just played, by `measure@organisation`.

    With `specialties`, those kept by specialty too, as `measure@organisation[specialty]`. What has nothing to be divided
    by (a share of nobody) is left out.
    """
    groups = {base: _groups(economy, base) for base in PARTS}
    values: dict[str, float] = {}
    for one in kept():
        values.update(_read_one(economy, one, groups[one.base], specialties))
    return values


def _read_one(
    economy: "HealthEconomy", one: Kept, groups: tuple[tuple[str, ...], tuple[str, ...], Reals], specialties: bool
) -> Iterator[tuple[str, float]]:
    """(key, value) of one measure at each of its levels."""
    ids, levels, members = groups
    above = members @ np.asarray(one.numerator(economy), dtype=np.float64)
    below = None if one.denominator is None else members @ np.asarray(one.denominator(economy), dtype=np.float64)
    wide = above.ndim == 2
    plain = _ratio(
        above.sum(axis=1) if wide else above, below.sum(axis=1) if below is not None and below.ndim == 2 else below
    )
    for id, level, value in zip(ids, levels, (one.scale * plain).tolist(), strict=True):
        if level in one.measure.levels and value == value:
            yield f"{one.measure.id}@{id}", value
    if wide and specialties:
        yield from _by_specialty(one, ids, levels, _ratio(above, below))


def _by_specialty(
    one: Kept, ids: tuple[str, ...], levels: tuple[str, ...], values: Reals
) -> Iterator[tuple[str, float]]:
    """(key, value) of one measure by specialty."""
    for id, level, row in zip(ids, levels, (one.scale * values).tolist(), strict=True):
        if level in one.measure.levels:
            yield from (
                (f"{one.measure.id}@{id}[{s}]", value)
                for s, value in zip(SPECIALTIES, row, strict=True)
                if value == value
            )


def _ratio(above: Reals, below: Reals | None) -> Reals:
    """`above` over `below`, not a number where there is nothing to divide by."""
    if below is None:
        return above
    return np.asarray(np.divide(above, below, out=np.full(above.shape, np.nan), where=below != 0))


def _groups(economy: "HealthEconomy", base: Base) -> tuple[tuple[str, ...], tuple[str, ...], Reals]:
    """Ids and levels of the organisations that `base` adds up to, and [organisations, base] which belongs to which."""
    members = _members(economy, base)
    found = [(id, level, place) for level in PARTS[base] for id, place in _places(economy, base, level, members)]
    matrix = np.zeros((len(found), len(members)))
    for row, (_, _, place) in enumerate(found):
        matrix[row, place] = 1.0
    return tuple(id for id, _, _ in found), tuple(level for _, level, _ in found), matrix


def _members(economy: "HealthEconomy", base: Base) -> tuple[str, ...]:
    """Ids of the base organisations, in the economy's order."""
    groups = {
        "practice": economy.practices,
        "cluster": economy.clusters,
        "pct": economy.pcts,
        "trust": economy.trusts,
        "council": economy.councils,
    }
    return (WHOLE,) if base == "economy" else tuple(o.id for o in groups[base])


def _places(
    economy: "HealthEconomy", base: Base, level: str, members: tuple[str, ...]
) -> Iterator[tuple[str, list[int]]]:
    """(id, places of its members among the base) for each organisation of a level."""
    if level == "economy":
        yield WHOLE, list(range(len(members)))
    elif level == base:
        yield from ((id, [place]) for place, id in enumerate(members))
    else:
        above = economy.clusters if level == "cluster" else economy.pcts
        yield from ((o.id, [place for place, id in enumerate(members) if id.startswith(f"{o.id}.")]) for o in above)
