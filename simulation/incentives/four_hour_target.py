"""98 in 100 patients are to leave A&E within four hours, and chief executives answer for it.

Departments hurry, admit near four hours, and build units to admit to. Each does so for longer the longer the target has
held: `begun` says from which quarter. A sanction in money for each patient beyond those allowed came only later; it is
here for experiments, and adds to the pressure.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from simulation.amounts import Money, Percent
from simulation.incentives.spec import Rule, Terms

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

RULE = Rule(
    name="four_hour_target",
    label="Four-hour target",
    owners=(),
    law_from="2003/04 Q1",
    law_to="",
    source="activity 5 row 174; rules C2.5 and C2.6 (the first quarter recalled: assumption)",
)


class FourHourTarget(Terms):
    """Share inside four hours, since when, and pence for each patient beyond those allowed."""

    target: Percent = Field(0.98, ge=0, le=1)
    begun: str = Field("2003/04 Q1", pattern=r"^20\d\d/\d\d Q[1-4]$")
    a_breach: Money = Field(0, ge=0)


TERMS = FourHourTarget


def fine(attended: NDArray[np.int64], late: NDArray[np.float64], terms: FourHourTarget) -> NDArray[np.int64]:
    """Pence to pay for patients `late` beyond the share of those who `attended` that is allowed."""
    beyond = np.maximum(late - (1.0 - terms.target) * attended, 0.0)
    pence: NDArray[np.int64] = np.rint(beyond * terms.a_breach).astype(np.int64)
    return pence


def settle_quarter(economy: "HealthEconomy", terms: FourHourTarget) -> None:
    """Fine every trust for each PCT's patients, where there is a fine."""
    if terms.a_breach:
        economy.charge_trusts(fine(*economy.beyond_four_hours(), terms), "sanction")


def settle_year(economy: "HealthEconomy", terms: FourHourTarget) -> None:
    """The last quarter has settled the year."""
