"""A prescribing incentive scheme: PCTs pay practices that prescribe generically, to be spent on their patients.

Older than practice-based commissioning and simpler: a target, a sum for each patient, and what it buys is agreed with
the PCT. Paid at the year's end into the same fund as freed-up resources. It does not wait for anybody's out-turn.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from simulation.amounts import Money, Percent
from simulation.incentives.spec import PracticeTerms, Rule

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

RULE = Rule(
    name="prescribing_incentive",
    label="Prescribing incentive scheme",
    owners=(),
    law_from="1999/00 Q1",
    law_to="",
    source="rules E24 (92% of organisations ran switching schemes); sum and targets: assumption",
)


class PrescribingIncentive(PracticeTerms):
    """Pence a patient for whoever reaches the target, nothing below the floor, and in proportion between."""

    most: Money = 100
    floor: Percent = Field(0.55, ge=0, le=1)
    target: Percent = Field(0.80, gt=0, le=1)


TERMS = PrescribingIncentive


def payment(lists: NDArray[np.int64], generic: NDArray[np.float64], terms: PrescribingIncentive) -> NDArray[np.int64]:
    """[n] pence for a year, from the share of switchable items prescribed generically."""
    reached = np.clip((generic - terms.floor) / (terms.target - terms.floor), 0.0, 1.0)
    return np.rint(lists * reached * terms.most).astype(np.int64)


def settle_quarter(economy: "HealthEconomy", terms: PrescribingIncentive) -> None:
    """Nothing falls due by the quarter."""


def settle_year(economy: "HealthEconomy", terms: PrescribingIncentive) -> None:
    """Pay for the year into the practices' funds."""
    n = len(economy.practices)
    owed = payment(economy.list_size[:n], economy.behaviour.generic_share[:n], terms)
    economy.pay_into_funds(owed * economy.rule_rows(RULE.name), RULE.name)
