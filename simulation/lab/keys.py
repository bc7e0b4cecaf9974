"""The names of figures: `measure@organisation`, `measure@organisation[specialty]`, `measure@organisation#p90`.

Without `@organisation`, the whole local economy. `#mean`, `#sd`, `#p10`, `#p50` and `#p90` (any percentile) are taken
over the members: the practices of a cluster, PCT or economy, or its PCTs or trusts where practices do not keep the
measure.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from simulation.contracts.measure import Measure
from simulation.errors import UsageError
from simulation.measures.registry import SPECIALTIES, WHOLE, all_measures
from simulation.model.economy import HealthEconomy
from simulation.scenario.problems import nearest

Reals = NDArray[np.float64]
_SHAPE = re.compile(r"^(?P<measure>\w+)(@(?P<organisation>[\w.]+))?(\[(?P<specialty>\w+)\])?(#(?P<spread>\w+))?$")
_PERCENTILE = re.compile(r"^p(\d{1,2})$")
_EXAMPLE = "For example: elective_admissions@midshire, gp_referrals@midshire[orthopaedics], engagement@midshire#p90."


@dataclass(frozen=True)
class Key:
    """A figure, taken apart."""

    text: str
    """As it was asked for."""
    measure: Measure
    organisation: str
    specialty: str
    """Empty: all specialties."""
    spread: str
    """Empty: the organisation's own figure."""
    plain: tuple[str, ...]
    """The keys, as `measures.registry.read` gives them, from which it is worked out."""


def parse(texts: Iterable[str], economy: HealthEconomy) -> tuple[Key, ...]:
    """Each of `texts` as a key of `economy`; raises `UsageError` for what does not exist there."""
    levels = _levels(economy)
    return tuple(_key(text, levels) for text in texts)


def headlines(economy: HealthEconomy) -> tuple[str, ...]:
    """Every measure of the whole economy, of each PCT and of each trust."""
    wanted = [(id, level) for id, level in _levels(economy).items() if level in ("economy", "pct", "trust")]
    return tuple(f"{m.id}@{id}" for m in all_measures() for id, level in wanted if level in m.levels)


def value(key: Key, figures: Reals) -> Reals:
    """What `key` comes to, given `figures` [plain keys, ...] as `key.plain` has them; not a number where unknown."""
    if not key.spread:
        return np.asarray(figures[0])
    blank = np.isnan(figures).all(axis=0)
    return np.where(blank, np.nan, spread_of(key.spread)(np.where(blank, 0.0, figures)))


def _levels(economy: HealthEconomy) -> dict[str, str]:
    """The level of each organisation that measures are kept for, by its id."""
    kinds: Mapping[str, Iterable[str]] = {
        "practice": (one.id for one in economy.practices),
        "cluster": (one.id for one in economy.clusters),
        "pct": (one.id for one in economy.pcts),
        "trust": (one.id for one in economy.trusts),
        "council": (one.id for one in economy.councils),
        "economy": (WHOLE,),
    }
    return {id: level for level, ids in kinds.items() for id in ids}


def _key(text: str, levels: Mapping[str, str]) -> Key:
    """One key."""
    found = _SHAPE.match(text.strip())
    if found is None:
        raise UsageError(f"`{text}` is no measure.", advice=f"Write measure@organisation. {_EXAMPLE}", found=text)
    measure = _measure(found["measure"])
    organisation, specialty, spread = found["organisation"] or WHOLE, found["specialty"] or "", found["spread"] or ""
    _check_organisation(measure, organisation, levels)
    _check_specialty(measure, specialty)
    ids = _members(measure, organisation, levels) if spread else (organisation,)
    if spread:
        spread_of(spread)
    end = f"[{specialty}]" if specialty else ""
    return Key(text.strip(), measure, organisation, specialty, spread, tuple(f"{measure.id}@{id}{end}" for id in ids))


def _measure(id: str) -> Measure:
    known = {one.id: one for one in all_measures()}
    if id not in known:
        raise UsageError(f"There is no measure called `{id}`.", advice=nearest(id, known), found=id)
    return known[id]


def _check_organisation(measure: Measure, organisation: str, levels: Mapping[str, str]) -> None:
    """Raise `UsageError` where nobody is called so, or the measure is not kept for them."""
    if organisation not in levels:
        raise UsageError(f"No organisation is called `{organisation}`.", advice=nearest(organisation, levels))
    if levels[organisation] not in measure.levels:
        kept = ", ".join(measure.levels)
        raise UsageError(
            f"`{measure.id}` is not kept for `{organisation}`, which is of the level {levels[organisation]}.",
            advice=f"It is kept for: {kept}.",
        )


def _check_specialty(measure: Measure, specialty: str) -> None:
    """Raise `UsageError` where there is no such specialty, or the measure is not kept by specialty."""
    if specialty and not measure.by_specialty:
        raise UsageError(f"`{measure.id}` is not kept by specialty.", advice=f"Leave out [{specialty}].")
    if specialty and specialty not in SPECIALTIES:
        raise UsageError(f"There is no specialty called `{specialty}`.", advice=nearest(specialty, SPECIALTIES))


def _members(measure: Measure, organisation: str, levels: Mapping[str, str]) -> tuple[str, ...]:
    """Whose figures make the spread: the smallest organisations inside that keep the measure."""
    for level in ("practice", "cluster", "pct", "trust", "council"):
        inside = tuple(id for id, of in levels.items() if of == level and _inside(id, organisation))
        if inside and level in measure.levels:
            return inside
    raise UsageError(
        f"`{organisation}` has no members that keep `{measure.id}`, so there is no spread.", advice="Leave out the #."
    )


def _inside(id: str, organisation: str) -> bool:
    return organisation == WHOLE or id.startswith(f"{organisation}.")


def spread_of(name: str) -> Callable[[Reals], Reals]:
    """How a spread is worked out over the first axis, gaps left out; raises `UsageError` for one that is not known."""
    if name == "mean":
        return lambda figures: np.asarray(np.nanmean(figures, axis=0))
    if name == "sd":
        return lambda figures: np.asarray(np.nanstd(figures, axis=0, ddof=1))
    percentile = _PERCENTILE.match(name)
    if percentile is None:
        raise UsageError(f"`#{name}` is no spread.", advice="Write #mean, #sd, or a percentile as #p10, #p50, #p90.")
    percent = int(percentile[1])
    return lambda figures: np.asarray(np.nanpercentile(figures, percent, axis=0))
