"""How trusts work below the board: what departments and managers have built up, one number for each hospital.

A hospitals (the trusts, then `elsewhere`), T trusts. The levers of a trust's directors come on top.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.incentives import registry as incentives
from simulation.incentives.four_hour_target import FourHourTarget
from simulation.model import calendar
from simulation.model.keeping import once_a_quarter
from simulation.model.parameters import hospital_care
from simulation.model.parameters import trusts as known

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
QUARTERS = 4
POLICIES = tuple(hospital_care.ADMITTED_NEAR_FOUR)
"""What can be done with a patient near four hours in A&E."""


@dataclass
class Supply:
    """What has been built up."""

    routine: Reals
    """[A] 0 to 1: how far admitting near four hours is a matter of course."""
    units: Reals
    """[A] share of the patients suited to an assessment unit whom it takes in."""
    door: Reals
    """[policies, A] how far each policy near four hours has taken hold; the policies of a hospital add up to 1."""
    hurry: Reals
    """[A] patients still there near four hours, over those of a department that hurries as it can."""
    stays: Reals
    """[A] log by which stays are shorter than technique alone would make them."""
    day: Reals
    """[A] log odds by which a day case is likelier than at the start."""
    quality: Reals
    """[A] log points of quality of clinical care beyond that at the start."""
    hygiene: Reals
    """[A] log points of fewer infections that directors have worked for."""
    margin: Reals
    """[T] surplus of the last year or so over income, as finance directors know it."""
    year_before: Reals
    """[T] surplus of the financial year before over income."""
    drift: Reals
    """[T] of income a year, what finance directors believe their surplus would grow by if no posts were added."""
    posts: Reals
    """[T] share of cost that this April's budget puts into posts over the year; below nought, takes out."""
    errors: Reals
    """[T] share of spells that are coded into the wrong group."""
    bias: Reals
    """[T] what coding adds to the right bill; below nought: cases are given away."""
    found: Reals
    """[T] of the bill, what coders have found of it that was left out."""
    bed_value: Reals
    """[A] hundred pounds that a freed bed day is worth to managers."""
    block: Reals
    """[G] what block contracts have grown to by planned growth, over the first year."""
    ready: Reals
    """[T] quarters running in which a trust could have applied for foundation status."""

    def by_policy(self, numbers: Mapping[str, float]) -> Reals:
        """[A] a number that goes with the policy near four hours, as far as each has taken hold."""
        return np.asarray(np.array([numbers[policy] for policy in POLICIES]) @ self.door)


def first_supply(economy: "HealthEconomy") -> Supply:
    """What has been built up by the first day, for as long as the four-hour target has held."""
    hospitals, trusts = len(economy.trusts) + 1, len(economy.trusts)
    quarters = _quarters_of_target(economy)
    luck = economy.streams.normal("coding.start", (2, trusts)) * economy.switched("coding_luck")
    spread = known.CODING_ERRORS_SPREAD
    position = np.array([t.scheme.opening_position / max(t.scheme.income, 1) for t in economy.trusts])
    return Supply(
        routine=np.full(hospitals, routine_after(quarters)),
        units=np.full(hospitals, units_after(quarters)),
        door=policies_wanted(economy),
        hurry=np.full(hospitals, 1.0 + (known.UNHURRIED - 1.0) * np.exp(-known.HASTE_SPEED * quarters)),
        stays=np.zeros(hospitals),
        day=np.zeros(hospitals),
        quality=np.zeros(hospitals),
        hygiene=np.zeros(hospitals),
        margin=position.copy(),
        year_before=position,
        drift=np.zeros(trusts),
        posts=np.zeros(trusts),
        errors=np.minimum(known.CODING_ERRORS * np.exp(spread * luck[0] - spread**2 / 2), 0.6)
        * economy.switched("coding_luck"),
        bias=known.CODING_BIAS * luck[1],
        found=np.zeros(trusts),
        bed_value=np.zeros(hospitals),
        block=np.ones(len(economy.chart.groups)),
        ready=np.where(position >= 0.0, float(QUARTERS), 0.0),
    )


def policies_wanted(economy: "HealthEconomy") -> Reals:
    """[policies, A] 1 for the policy near four hours that directors ask for; others do as they always have."""
    asked = [trust.levers.admission_policy for trust in economy.trusts] + ["ordinary"]
    return np.array([[float(policy == one) for one in asked] for policy in POLICIES])


def _quarters_of_target(economy: "HealthEconomy") -> float:
    """Quarters for which the four-hour target has held on the first day."""
    terms = economy.terms["four_hour_target"]
    assert isinstance(terms, FourHourTarget)
    return max(4.0 * calendar.years_since(economy.scenario.period.start, terms.begun), 0.0)


def routine_after(quarters: float) -> float:
    """How far admitting near four hours is a matter of course after so many quarters of a target."""
    return float(1.0 - np.exp(-known.ROUTINE_SPEED * quarters))


def units_after(quarters: float) -> float:
    """Share of suited patients whom assessment units take in after so many quarters of target and tariff."""
    odds = np.log(known.UNITS_FIRST / (1.0 - known.UNITS_FIRST)) + known.UNITS_SPEED * quarters
    return float(1.0 / (1.0 + np.exp(-odds)))


@once_a_quarter
def under_target(economy: "HealthEconomy") -> FourHourTarget | None:
    """The four-hour target as departments feel it this quarter; None where they do not."""
    terms = incentives.standing(economy, "four_hour_target")
    if terms is None or not economy.switched("four_hour_pressure"):
        return None
    assert isinstance(terms, FourHourTarget)
    return terms if economy.quarter_label >= terms.begun else None
