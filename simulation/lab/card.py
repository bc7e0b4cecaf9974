"""The calibration card: what England did in a year, and what an economy does in its first.

Need is scaled to the card when an economy starts; what lies between need and what is done (appointments kept, places,
target pressure) is not, so that the card tests it.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from simulation.model.activity import Activity, no_activity
from simulation.model.economy import HealthEconomy
from simulation.model.parameters import hospital_care, needs, pathways
from simulation.scenario.schema import Scenario

SEEDS = tuple(range(1, 7))
TOLERANCE = 0.05
"""How far a line may lie off the card."""


@dataclass(frozen=True)
class Line:
    """One line of the card: what England did and what the economy did, a year per 1,000 residents (or as named)."""

    name: str
    card: float
    found: float
    spread: float
    """Standard deviation between seeds."""

    @property
    def off(self) -> float:
        """How far it lies off the card, as a share of it."""
        return self.found / self.card - 1.0


def first_year(scenario: Scenario, seeds: Iterable[int] = SEEDS) -> tuple[Line, ...]:
    """The card as it comes out in the first year of `scenario`, its levers left alone, over the PCTs' residents."""
    years = [_year(scenario, seed) for seed in seeds]
    return tuple(
        Line(name, card, float(np.mean(found)), float(np.std(found)))
        for name, card in CARD.items()
        for found in ([year[name] for year in years],)
    )


CARD: dict[str, float] = {
    "consultations": needs.CONSULTATIONS,
    "referrals": needs.REFERRALS,
    "GP-referred first attendances": needs.GP_FIRSTS,
    "first attendances": needs.FIRSTS,
    "follow-ups": needs.FOLLOW_UPS,
    "elective admissions": needs.ELECTIVES,
    "overnight electives": needs.OVERNIGHT,
    "emergency admissions": needs.EMERGENCIES,
    "same-day emergencies": needs.SAME_DAY,
    "avoidable emergencies": needs.ACSC,
    "type 1 attendances": needs.TYPE_1,
    "minor attendances": needs.MINOR,
    "prescription items": needs.ITEMS,
    "beds taken": hospital_care.START_OCCUPANCY,
    "removed from lists": pathways.REMOVED,
    "inside four hours": hospital_care.TARGET_FOUR_HOURS,
}
"""Line: what it should be."""


def _year(scenario: Scenario, seed: int) -> dict[str, float]:
    """Line: what one economy does in its first year."""
    economy = HealthEconomy(scenario, seed)
    done = no_activity(economy.rows, economy.providers)
    for _ in range(4):
        done.add(economy.play_quarter())
    index = economy.constants.need_index[economy.constants.group][: len(economy.practices)]
    needing = float((economy.constants.residents[: len(economy.practices)] * index).sum()) / 1_000
    found = {name: flow / needing for name, flow in _flows(economy, done).items()} | _ratios(economy, done)
    economy.close()
    return found


def _flows(economy: HealthEconomy, done: Activity) -> dict[str, float]:
    """Line: how many residents of the PCTs had it."""
    own = slice(0, len(economy.practices))
    flows: dict[str, NDArray[np.int64]] = {
        "consultations": done.consultations,
        "referrals": done.referrals,
        "GP-referred first attendances": done.gp_firsts,
        "first attendances": done.firsts,
        "follow-ups": done.follow_ups,
        "elective admissions": done.day_cases + done.planned + done.inpatients,
        "overnight electives": done.inpatients,
        "emergency admissions": done.emergencies,
        "same-day emergencies": done.emergencies[:, 0],
        "avoidable emergencies": done.emergencies[:, 1],
        "type 1 attendances": done.ae[:, 0],
        "minor attendances": done.ae[:, 1],
        "prescription items": done.items,
    }
    return {name: float(flow[own].sum()) for name, flow in flows.items()}


def _ratios(economy: HealthEconomy, done: Activity) -> dict[str, float]:
    """Line: a share, of the trusts' beds, lists and attendances."""
    trusts = slice(0, len(economy.trusts))
    removed, operated = done.removed.sum(), done.day_cases.sum() + done.inpatients.sum()
    return {
        "beds taken": float(done.bed_days[trusts].sum() / done.bed_days_open[trusts].sum()),
        "removed from lists": float(removed / (removed + operated)),
        "inside four hours": float(1 - done.ae_breaches[trusts].sum() / done.ae[:, 0, trusts].sum()),
    }
