"""What practices have chosen, as arrays: seats set some of it, the rest they choose by their own motives."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.levers import PracticeLevers

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
Whole = NDArray[np.int64]

NAMES: tuple[str, ...] = tuple(field.name for field in fields(PracticeLevers))
CODES: dict[str, tuple[str, ...]] = {
    "enhanced_service": ("no", "yes"),
    "savings_use": ("hold", "nurse_time", "diagnostics", "premises"),
}
"""Levers that are words, and the number by which arrays know each word."""
HOLD, NURSE_TIME, DIAGNOSTICS, PREMISES = range(4)


@dataclass
class Choices:
    """One whole number [n] for each lever of `PracticeLevers`, in its unit; words by their place in `CODES`."""

    referral_review: Whole
    in_house_clinics: Whole
    appointments: Whole
    generic_switching: Whole
    pbc_hours: Whole
    enhanced_service: Whole
    referral_restraint: Whole
    coding_checks: Whole
    electronic_booking: Whole
    nurse_share: Whole
    extended_hours: Whole
    savings_use: Whole
    long_term_clinics: Whole
    smoking_advice: Whole
    home_visits: Whole
    flu_campaign: Whole
    self_care_groups: Whole


def as_levers_stand(economy: "HealthEconomy") -> Choices:
    """Every practice's levers as they stand."""
    levers = [practice.levers for practice in economy.practices]
    return Choices(**{name: np.array([_number(name, one) for one in levers], dtype=np.int64) for name in NAMES})


def take_from_seats(economy: "HealthEconomy") -> None:
    """Let what seats have set hold for their practices."""
    for row, names in economy.held_levers:
        for name in names:
            getattr(economy.choices, name)[row] = _number(name, economy.practices[row].levers)


def write_back(economy: "HealthEconomy") -> None:
    """Let every practice's levers say what it has chosen; those of seats are left as the seats set them."""
    practices = economy.practices
    held = {row: {name: getattr(practices[row].levers, name) for name in names} for row, names in economy.held_levers}
    chosen = [_worded(name, getattr(economy.choices, name).tolist()) for name in NAMES]
    for practice, values in zip(practices, zip(*chosen, strict=True), strict=True):
        vars(practice.levers).update(zip(NAMES, values, strict=True))
    for row, own in held.items():
        vars(practices[row].levers).update(own)


def _worded(name: str, values: list[int]) -> list[int] | list[str]:
    """The values of a lever, in words where it has them."""
    words = CODES.get(name)
    return [words[value] for value in values] if words else values


def free(economy: "HealthEconomy", name: str) -> NDArray[np.bool_]:
    """[n] whether no seat holds this lever of the practice."""
    open_to_choice = np.ones(economy.chart.practices, dtype=np.bool_)
    open_to_choice[[row for row, names in economy.held_levers if name in names]] = False
    return open_to_choice


def move(economy: "HealthEconomy", wishes: dict[str, Reals], pace: Mapping[str, float]) -> None:
    """Let practices without a seat move levers, each the share `pace` of the way to their wish, in whole steps."""
    levers: list[Whole] = [getattr(economy.choices, name) for name in wishes]
    now, open_to_choice = np.array(levers), np.array([free(economy, name) for name in wishes])
    way = np.array(list(wishes.values())) - now
    there = np.rint(now + np.array([[pace[name]] for name in wishes]) * way).astype(np.int64)
    nudge = np.where(np.abs(way) >= 1.0, np.sign(way).astype(np.int64), 0)
    there = np.where(there == now, now + nudge, there)
    for lever, values in zip(levers, np.where(open_to_choice, there, now), strict=True):
        lever[...] = values


def _number(name: str, levers: PracticeLevers) -> int:
    value = getattr(levers, name)
    return CODES[name].index(value) if name in CODES else int(value)
