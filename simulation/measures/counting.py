"""Ways of counting a quarter's activity that measures share."""

from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.contracts.measure import Direction, Measure, Summary, Unit
from simulation.measures.spec import Base, Counter, Kept

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Values = NDArray[np.generic]
EVERYWHERE = ("practice", "cluster", "pct", "economy")
TRUSTS = ("trust",)


@cache
def of_practices(name: str) -> Counter:
    """The quarter's array `name`, summed over all but practices."""

    def count(economy: "HealthEconomy") -> Values:
        care, n = economy.care().by_row.get(name), len(economy.practices)
        if care is not None:
            return np.asarray(care[:n])
        values = getattr(economy.last_quarter, name)[:n]
        return np.asarray(values if values.ndim == 1 else np.add.reduce(values, axis=tuple(range(1, values.ndim))))

    return count


@cache
def by_specialty(name: str) -> Counter:
    """The quarter's array `name` [R, S] or [R, S, T] as [practices, specialties]."""

    def count(economy: "HealthEconomy") -> Values:
        care = economy.care().by_specialty.get(name)
        values = getattr(economy.last_quarter, name) if care is None else care
        return np.asarray(values[: len(economy.practices)])

    return count


@cache
def of_trusts(name: str) -> Counter:
    """The quarter's array `name`, whose last axis is providers, summed for each acute trust."""

    def count(economy: "HealthEconomy") -> Values:
        care = economy.care().by_provider.get(name)
        values = getattr(economy.last_quarter, name) if care is None else care.T
        added = values if values.ndim == 1 else np.add.reduce(values, axis=tuple(range(values.ndim - 1)))
        return np.asarray(added[: len(economy.trusts)])

    return count


@cache
def trusts_by_specialty(name: str) -> Counter:
    """The quarter's array `name` [R, S, T] as [acute trusts, specialties]."""

    def count(economy: "HealthEconomy") -> Values:
        return np.asarray(economy.care().by_provider[name][: len(economy.trusts)])

    return count


@cache
def paid_by_pcts(*purposes: str) -> Counter:
    """Pence that each PCT paid in the quarter for these purposes."""
    return lambda economy: np.asarray(economy.ledger.paid_by(purposes, "last")[economy.chart.pcts])


@cache
def total(*counters: Counter) -> Counter:
    """The sum of several counts."""
    return lambda economy: np.asarray(sum(counter(economy) for counter in counters))


def patients(economy: "HealthEconomy") -> Values:
    """Registered patients of each practice."""
    return economy.list_size[: len(economy.practices)]


def both(
    id: str,
    label: str,
    unit: Unit,
    direction: Direction,
    definition: str,
    family: str,
    counters: tuple[Counter, Counter],
    denominators: tuple[Counter | None, Counter | None] = (None, None),
    summary: Summary = "sum",
    scale: float = 1.0,
    lag_weeks: int = 8,
    noise: float = 0.03,
    specialties: bool = False,
    source: str = "lag and noise: rules B3.1 and assumption",
) -> tuple[Kept, Kept]:
    """One measure kept for practices (and all that they add up to) and for acute trusts.

    `counters` and `denominators` are those of practices and of trusts.
    """
    measure = Measure(
        id,
        label,
        unit,
        direction,
        summary,
        family,
        definition,
        (*EVERYWHERE, *TRUSTS),
        lag_weeks,
        noise,
        specialties,
        source,
    )
    bases: tuple[Base, Base] = ("practice", "trust")
    first, second = (
        Kept(_for(measure, base), base, counter, below, scale)
        for base, counter, below in zip(bases, counters, denominators, strict=True)
    )
    return first, second


def _for(measure: Measure, base: Base) -> Measure:
    """`measure` as it is kept from `base`: trusts do not add up to the economy, since practices do."""
    levels = EVERYWHERE if base == "practice" else TRUSTS
    fields = {name: getattr(measure, name) for name in measure.__dataclass_fields__}
    return Measure(**{**fields, "levels": levels})


def one(
    id: str,
    label: str,
    unit: Unit,
    direction: Direction,
    definition: str,
    family: str,
    counter: Counter,
    denominator: Counter | None = None,
    base: Base = "practice",
    levels: tuple[str, ...] = EVERYWHERE,
    summary: Summary = "sum",
    scale: float = 1.0,
    lag_weeks: int = 8,
    noise: float = 0.03,
    specialties: bool = False,
    source: str = "lag and noise: rules B3.1 and assumption",
) -> Kept:
    """One measure kept for one kind of organisation and all that it adds up to."""
    measure = Measure(
        id, label, unit, direction, summary, family, definition, levels, lag_weeks, noise, specialties, source
    )
    return Kept(measure, base, counter, denominator, scale)
