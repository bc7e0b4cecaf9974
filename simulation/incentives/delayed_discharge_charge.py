"""Councils pay the hospital for each day that a patient who could leave waits for social care.

The act of 2003, charging from January 2004. The rate of £100 a day is recalled; so is it that about half of delays were
the council's. The charge makes a place at home worth buying.
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
    name="delayed_discharge_charge",
    label="Charge for delayed discharges",
    owners=(),
    law_from="2003/04 Q4",
    law_to="",
    source="rules E22 (the rate recalled: assumption)",
)


class DelayedDischargeCharge(PracticeTerms):
    """Pence a day, and the share of delayed days that are the council's."""

    a_day: Money = 10_000
    councils: Percent = Field(0.5, ge=0, le=1)


TERMS = DelayedDischargeCharge


def charge(days: NDArray[np.int64], terms: DelayedDischargeCharge) -> NDArray[np.int64]:
    """Pence for delayed days."""
    pence: NDArray[np.int64] = np.rint(days * terms.councils * terms.a_day).astype(np.int64)
    return pence


def settle_quarter(economy: "HealthEconomy", terms: DelayedDischargeCharge) -> None:
    """Let each council pay each trust for its residents' days."""
    economy.charge_councils(charge(economy.delayed_days(), terms))


def settle_year(economy: "HealthEconomy", terms: DelayedDischargeCharge) -> None:
    """The last quarter has settled the year."""
