"""Every measure that is kept, and how to read them all after a quarter."""

from collections.abc import ItemsView, Iterator, Mapping, ValuesView
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from itertools import chain, compress
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from simulation.contracts.measure import Measure, Reading, Unit
from simulation.measures import FAMILIES
from simulation.measures.spec import Base, Counter, Kept

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
Values = NDArray[np.generic]
Places = NDArray[np.intp]
SHAPES = 4
"""Shapes of economies that are kept ready to be read; many economies may be played one after another."""
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
    """Whom a measure is kept for, and what of a base organisation adds up to each of them."""

    ids: tuple[str, ...]
    order: Places
    """Places of members among the base, those of one organisation together."""
    starts: Places
    """Where the members of each organisation that has any begin in `order`."""
    filled: Places
    """Places, among `ids`, of the organisations that have any."""

    def sums(self, counts: Reals) -> Reals:
        """[..., organisations] sums of `counts` [..., base] over the members of each."""
        total = np.zeros((*counts.shape[:-1], len(self.ids)))
        if self.order.size:
            total[..., self.filled] = np.add.reduceat(counts[..., self.order], self.starts, axis=-1)
        return total


class Figures(Mapping[str, float]):
    """What was read, by `measure@organisation`; what economies of one shape have read shares its keys."""

    def __init__(self, keys: "Keys", found: Reals) -> None:
        """`found` in the order of `keys`; what is not a number is left out."""
        self._keys = keys
        self._found = found

    def __getitem__(self, key: str) -> float:
        value = self._listed[self._keys.places[key]]
        if value != value:
            raise KeyError(key)
        return value

    def get(self, key: str, default: Any = None) -> Any:
        """The figure called `key`; `default` where there is none."""
        place = self._keys.places.get(key)
        value = default if place is None else self._listed[place]
        return value if value == value else default

    def __iter__(self) -> Iterator[str]:
        return compress(self._keys.places, self._known().tolist())

    def __len__(self) -> int:
        return int(self._known().sum())

    def values(self) -> ValuesView[float]:
        """The figures themselves; somebody may want all the thousands of them."""
        return _All(self)

    def items(self) -> ItemsView[str, float]:
        """The figures with their keys, at once too."""
        return _Named(self)

    def listed(self) -> list[float]:
        """The figures in the order of their keys."""
        listed: list[float] = self._found[self._known()].tolist()
        return listed

    def readings(self) -> tuple[Reading, ...]:
        """Each figure as a reading, in the order of their keys."""
        measures, organisations, units = self._keys.columns
        every = map(Reading, measures, organisations, self._listed, units)
        return tuple(compress(every, self._known().tolist()))

    def of(self, organisations: frozenset[str]) -> dict[str, float]:
        """Those of some organisations, in the same order."""
        listed = self._listed
        named = ((key, listed[place]) for key, place in _of(self._keys, organisations))
        return {key: value for key, value in named if value == value}

    @cached_property
    def _listed(self) -> list[float]:
        listed: list[float] = self._found.tolist()
        return listed

    def _known(self) -> NDArray[np.bool_]:
        return ~np.isnan(self._found)


class _All(ValuesView[float]):
    """All figures, at once."""

    _mapping: Figures

    def __iter__(self) -> Iterator[float]:
        return iter(self._mapping.listed())


class _Named(ItemsView[str, float]):
    """All figures with their keys, at once."""

    _mapping: Figures

    def __iter__(self) -> Iterator[tuple[str, float]]:
        return zip(self._mapping, self._mapping.listed(), strict=True)


def read(economy: "HealthEconomy", specialties: bool = False, only: frozenset[str] | None = None) -> dict[str, float]:
    """Every measure (or `only` those) of every organisation for the quarter just played, by `measure@organisation`.

    With `specialties`, those kept by specialty too, as `measure@organisation[specialty]`. What has nothing to be
    divided by (a share of nobody) is left out.
    """
    return dict(figures(economy, specialties, only).items())


def figures(economy: "HealthEconomy", specialties: bool = False, only: frozenset[str] | None = None) -> Figures:
    """The same as it is quickly made: few ask for more than some of it."""
    found: list[Reals] = []
    counted, shape = Counted(economy), _shape(economy)
    for sheet in _sheets(shape, only):
        above = [counted[one.numerator] for one in sheet.kept]
        below = [counted[one.denominator] for one in sheet.kept if one.denominator]
        found.append(_read_sheet(sheet, above, below).ravel())
        if specialties and sheet.by_specialty:
            found.append(_read_specialties(sheet, above, counted).ravel())
    keys = _keys(shape, specialties, only)
    return Figures(keys, np.concatenate(found)[keys.order])


class Counted(dict[Counter, Values]):
    """What each counter counts in an economy as it stands; several measures share some of them."""

    def __init__(self, economy: "HealthEconomy") -> None:
        self.economy = economy

    def __missing__(self, counter: Counter) -> Values:
        """Count it."""
        self[counter] = counter(self.economy)
        return self[counter]


def _shape(economy: "HealthEconomy") -> Shape:
    """The shape of `economy`."""
    kinds = (economy.practices, economy.clusters, economy.pcts, economy.trusts, economy.councils)
    return Shape(*(tuple(one.id for one in kind) for kind in kinds))


@dataclass(frozen=True, eq=False)
class Sheet:
    """Ways of counting that start from the same organisations and are kept for the same larger ones."""

    kept: tuple[Kept, ...]
    group: Group
    scale: Reals
    """[ways, 1]"""
    divided: Places
    """Which ways have a denominator."""
    by_specialty: tuple[int, ...]
    """Which ways are kept by specialty too."""
    keys: tuple[str, ...]
    """[ways * organisations] `measure@organisation`."""
    keys_by_specialty: tuple[str, ...]
    """[ways by specialty * organisations * S] the same with each specialty."""


@lru_cache(maxsize=2 * SHAPES)
def _sheets(shape: Shape, only: frozenset[str] | None) -> tuple[Sheet, ...]:
    """Every way of counting (or only some measures'), ready to be read."""
    alike: dict[tuple[Base, tuple[str, ...]], list[Kept]] = {}
    for one in kept() if only is None else [one for one in kept() if one.measure.id in only]:
        levels = tuple(level for level in PARTS[one.base] if level in one.measure.levels)
        alike.setdefault((one.base, levels), []).append(one)
    return tuple(_sheet(_group(shape, base, levels), tuple(ways)) for (base, levels), ways in alike.items())


def _sheet(group: Group, ways: tuple[Kept, ...]) -> Sheet:
    """Ways of counting that are all kept for the organisations of `group`."""
    keys = [[f"{one.measure.id}@{id}" for id in group.ids] for one in ways]
    parts = tuple(n for n, one in enumerate(ways) if one.measure.by_specialty)
    return Sheet(
        ways,
        group,
        np.array([[one.scale] for one in ways]),
        np.array([n for n, one in enumerate(ways) if one.denominator], dtype=np.intp),
        parts,
        tuple(key for row in keys for key in row),
        tuple(f"{key}[{specialty}]" for n in parts for key in keys[n] for specialty in SPECIALTIES),
    )


@dataclass(frozen=True, eq=False)
class Keys:
    """The names of all that is read."""

    places: Mapping[str, int]
    """Each key once, and its place among them."""
    order: Places
    """[keys] where each was read last, for some measures are counted in two ways."""

    @cached_property
    def columns(self) -> tuple[list[str], list[str], list[Unit]]:
        """[keys] measure, organisation and unit of each."""
        parts = [key.split("@") for key in self.places]
        return [id for id, _ in parts], [of for _, of in parts], [by_id(id).unit for id, _ in parts]


@lru_cache(maxsize=2 * SHAPES)
def _keys(shape: Shape, specialties: bool, only: frozenset[str] | None) -> Keys:
    """The keys in the order in which they are read."""
    parts = ((sheet.keys, sheet.keys_by_specialty if specialties else ()) for sheet in _sheets(shape, only))
    read_at = {key: place for place, key in enumerate(chain.from_iterable(chain.from_iterable(parts)))}
    order = np.fromiter(read_at.values(), dtype=np.intp, count=len(read_at))
    return Keys({key: place for place, key in enumerate(read_at)}, order)


@lru_cache(maxsize=2 * SHAPES)
def _of(keys: Keys, organisations: frozenset[str]) -> tuple[tuple[str, int], ...]:
    """The keys of some organisations, specialties apart, with their places."""
    return tuple((key, place) for key, place in keys.places.items() if key.partition("@")[2] in organisations)


def _read_sheet(sheet: Sheet, above: list[Values], below: list[Values]) -> Reals:
    """[ways, organisations] each measure at each of its levels."""
    found = sheet.group.sums(_stacked(above))
    if below:
        found[sheet.divided] = _ratio(found[sheet.divided], sheet.group.sums(_stacked(below)))
    return np.asarray(sheet.scale * found)


def _stacked(counts: list[Values]) -> Reals:
    """[ways, base] counts over all specialties."""
    rows = np.empty((len(counts), len(counts[0])))
    for row, values in zip(rows, counts, strict=True):
        row[...] = values if values.ndim == 1 else np.add.reduce(values, axis=1)
    return rows


def _read_specialties(sheet: Sheet, above: list[Values], counted: Counted) -> Reals:
    """[ways by specialty, organisations, S] each measure that is kept by specialty."""
    found = []
    for n in sheet.by_specialty:
        one = sheet.kept[n]
        below = None if one.denominator is None else _by_specialty(sheet.group, counted[one.denominator])
        found.append(one.scale * _ratio(_by_specialty(sheet.group, above[n]), below))
    return np.array(found)


def _by_specialty(group: Group, counts: Values) -> Reals:
    """[organisations, S] sums of `counts` [base, S]."""
    return group.sums(np.asarray(counts.T, dtype=np.float64)).T


def _ratio(above: Reals, below: Reals | None) -> Reals:
    """`above` over `below`, not a number where there is nothing to divide by."""
    if below is None:
        return above
    return np.asarray(np.divide(above, below, out=np.full(above.shape, np.nan), where=below != 0))


@lru_cache(maxsize=8 * SHAPES)
def _group(shape: Shape, base: Base, levels: tuple[str, ...]) -> Group:
    """What the organisations of kind `base` add up to, at these levels."""
    found = [(id, places) for level in levels for id, places in _places(shape, base, level)]
    sizes = np.array([len(places) for _, places in found], dtype=np.intp)
    filled = np.flatnonzero(sizes)
    order = np.array([place for _, places in found for place in places], dtype=np.intp)
    return Group(tuple(id for id, _ in found), order, (np.cumsum(sizes) - sizes)[filled], filled)


def _places(shape: Shape, base: Base, level: str) -> Iterator[tuple[str, list[int]]]:
    """(id, places of its members among the base) for each organisation of a level."""
    bottom: tuple[str, ...] = getattr(shape, base)
    for id in getattr(shape, level):
        if level == "economy":
            yield id, list(range(len(bottom)))
        else:
            yield id, [place for place, one in enumerate(bottom) if one == id or one.startswith(f"{id}.")]
