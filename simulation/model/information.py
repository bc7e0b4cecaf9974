"""Reported figures: late, partial and noisy, as far as a PCT's information is poor; provisional ones become firm."""

from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import blake2b
from math import inf
from statistics import NormalDist
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.contracts.measure import Measure
from simulation.measures import registry as measures
from simulation.model.keeping import at_rest
from simulation.model.parameters import managing, money

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
WEEKS = 13
NORMAL = NormalDist()
ORDINARY_LAG = 8
"""Weeks of lag of a measure that comes with ordinary activity figures; others are in proportion."""
OWN_FAMILIES = ("primary_care", "behaviour")
"""What a practice knows of itself without anybody's figures."""
KEEPS_ITS_OWN = ("trust", "council", "voluntary", "sha")
"""Kinds of organisation that have their own figures at once and as they are."""


Told = tuple[tuple[float | None, ...], str]
"""One value a quarter, the oldest first; how old and how sure the newest is."""


@dataclass
class Record:
    """True figures of every quarter played, and how good information was in each."""

    true: list[measures.Figures] = field(default_factory=list)
    """One a quarter: `measure@organisation` and its value; never written again."""
    information: list[Reals] = field(default_factory=list)
    """[P] one a quarter: quality of the PCTs' information, 0 to 1."""
    checked: list[Reals] = field(default_factory=list)
    """[n] one a quarter: 0 to 1, how fully each practice's clerk checks."""
    year_gone: float = 0.25
    """Share of the financial year that was over at the end of the last quarter played."""
    only: frozenset[str] | None = None
    """The measures that are kept; None: every one."""
    told: dict[tuple[str, str, bool], Told] = field(default_factory=dict)
    """By measure, organisation and whether it is known as it is: what has been asked for since the last quarter."""
    series: dict[str, list[float | None]] = field(default_factory=dict)
    """True figures by `measure@organisation`, one a quarter, as far as they have been asked for."""
    quality: dict[int | None, list[float]] = field(default_factory=dict)
    """By place of a PCT (None: over all): one a quarter, as far as that has been asked for since the last."""

    def __deepcopy__(self, memo: dict[int, object]) -> "Record":
        """A record that can go on by itself; what is written is never changed, so it is shared."""
        return Record(list(self.true), list(self.information), list(self.checked), self.year_gone, self.only)


def no_record() -> Record:
    """Nothing played yet."""
    return Record()


def report(economy: "HealthEconomy") -> None:
    """Keep the quarter's true figures, and how good the information was by which others will hear of them."""
    record, n = economy.record, economy.chart.practices
    record.year_gone = economy.year_gone()
    full = money.CLERK_HOURS * economy.list_size[:n] / 1_000
    record.checked.append(np.minimum(economy.choices.coding_checks / np.maximum(full, 0.5), 1.0))
    record.information.append(economy.offices.information.copy())
    with at_rest(economy):
        record.true.append(measures.figures(economy, only=record.only))
    record.told.clear()
    record.quality.clear()


def newest(economy: "HealthEconomy") -> measures.Figures:
    """The true figures of the quarter last played, by `measure@organisation`."""
    return economy.record.true[-1]


def reported(economy: "HealthEconomy", viewer: str, measure: str, organisation: str) -> tuple[float | None, ...]:
    """One value a quarter played, the oldest first, as `viewer` now hears of it; None where nothing is known yet."""
    return told(economy, viewer, measure, organisation)[0]


def true_series(economy: "HealthEconomy", measure: str, organisation: str) -> tuple[float | None, ...]:
    """The same as it truly was."""
    key, record = f"{measure}@{organisation}", economy.record
    known = record.series.setdefault(key, [])
    known += [figures.get(key) for figures in record.true[len(known) :]]
    return tuple(known)


def told(economy: "HealthEconomy", viewer: str, measure: str, organisation: str) -> Told:
    """What `viewer` is told of a measure: the same values, and how old and how sure the newest is, in a few words."""
    kept = measures.by_id(measure)
    exact = _exact(economy, viewer, kept, organisation)
    found = economy.record.told.get((measure, organisation, exact))
    if found is None:
        found = _known(economy, kept, organisation) if exact else _heard_of(economy, kept, organisation)
        economy.record.told[measure, organisation, exact] = found
    return found


def _known(economy: "HealthEconomy", measure: Measure, organisation: str) -> Told:
    """What somebody is told who knows the figure as it is."""
    return true_series(economy, measure.id, organisation), "as it is"


def _heard_of(economy: "HealthEconomy", measure: Measure, organisation: str) -> Told:
    """What somebody is told who only hears of it."""
    qualities = _qualities(economy, _pct_of(economy, organisation))
    note = _note(measure, qualities) if measure.noise else "as it is"
    return _heard(economy, measure, organisation, qualities), note


def _note(measure: Measure, qualities: list[float]) -> str:
    """How old and how sure the newest figure is; nothing before the first."""
    if not qualities:
        return ""
    quality = qualities[-1]
    weeks = round(age(measure, quality))
    sure = "rough" if quality < 0.35 else "fair" if quality < 0.65 else "good"
    return f"{weeks} weeks late, {sure}" if weeks >= WEEKS else f"provisional, {sure}"


def age(measure: Measure, quality: float) -> float:
    """Weeks until a figure is heard of, at this quality of information."""
    ordinary = managing.AGE_WORST - (managing.AGE_WORST - managing.AGE_BEST) * quality
    return measure.lag_weeks / ORDINARY_LAG * ordinary


def noise(measure: Measure, quality: float, quarters_old: float) -> float:
    """Relative standard deviation of a figure this old, at this quality of information."""
    times = managing.NOISE_WORST - (managing.NOISE_WORST - managing.NOISE_BEST) * quality
    return float(measure.noise * times * managing.FIRM**quarters_old)


def _heard(
    economy: "HealthEconomy", measure: Measure, organisation: str, qualities: list[float]
) -> tuple[float | None, ...]:
    """What somebody now hears of each past quarter's figure who does not know it as it is."""
    series = true_series(economy, measure.id, organisation)
    smallness = _smallness(economy, organisation)
    found: list[float | None] = []
    for quarter, (true, quality) in enumerate(zip(series, qualities, strict=True)):
        old = len(series) - 1 - quarter
        if true is None or old * WEEKS + WEEKS <= age(measure, quality):
            found.append(None)
            continue
        error = noise(measure, quality, old) * smallness[quarter]
        found.append(_distorted(true, error * _luck(economy.seed, measure.id, organisation, quarter), measure))
    return tuple(found)


def _distorted(true: float, by: float, measure: Measure) -> float:
    """A figure that is wrong by a share of itself; a count stays one, and a share of a whole as well."""
    heard, most = true * (1.0 + by), 100.0 if measure.unit == "percent" and true <= 100.0 else inf
    return min(max(heard, 0.0), most) if true >= 0.0 else heard


def _exact(economy: "HealthEconomy", viewer: str, measure: Measure, organisation: str) -> bool:
    """Whether `viewer` knows the figure as it is: its own accounts, or what it sees every day."""
    if measure.noise == 0 and measure.lag_weeks == 0:
        return True
    if viewer != organisation or organisation == measures.WHOLE:
        return False
    kind = economy.organisation(organisation).kind
    return kind in KEEPS_ITS_OWN or (kind == "practice" and measure.family in OWN_FAMILIES)


def _pct_of(economy: "HealthEconomy", organisation: str) -> int | None:
    """The place of the PCT that this organisation is, or belongs to; None for others."""
    pct, places = organisation.partition(".")[0], [one.id for one in economy.pcts]
    return places.index(pct) if pct in places else None


def _qualities(economy: "HealthEconomy", pct: int | None) -> list[float]:
    """One a quarter: quality of the information by which figures of a PCT's place travel."""
    found = economy.record.quality
    if pct not in found:
        found[pct] = [_quality(values, pct) for values in economy.record.information]
    return found[pct]


def _quality(values: Reals, pct: int | None) -> float:
    """Quality of the information by which a figure travels, of `values` [P]: its PCT's, or all PCTs'."""
    return float(np.add.reduce(values)) / len(values) if pct is None else float(values[pct])


def _smallness(economy: "HealthEconomy", organisation: str) -> list[float]:
    """Times the noise, each quarter, for small organisations; a clerk's checks take some of it out of a practice's."""
    checked = economy.record.checked
    if organisation == measures.WHOLE:
        return [1.0] * len(checked)
    one = economy.organisation(organisation)
    times = managing.SMALL.get(one.kind, 1.0)
    if one.kind != "practice":
        return [times] * len(checked)
    (row,) = economy.rows_of(organisation)
    return [times * (1.0 - managing.CLERK_CLEANS * float(share[row])) for share in checked]


@lru_cache(maxsize=100_000)
def _luck(seed: int, measure: str, organisation: str, quarter: int) -> float:
    """A standard normal number that belongs to one figure, so that it is the same whoever asks and whenever."""
    digest = blake2b(f"{seed}|{measure}|{organisation}|{quarter}".encode(), digest_size=8).digest()
    return NORMAL.inv_cdf(((int.from_bytes(digest, "big") >> 11) + 0.5) / 2**53)
