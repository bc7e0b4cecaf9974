"""An enhanced service for booking referrals electronically with a choice of hospital, paid by the share so booked.

Paid for two years while Choose and Book was brought in; the target was 90% of referrals by March 2007, and about 40%
came of it.
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
    name="choose_and_book",
    label="Choose and Book enhanced service",
    owners=(),
    law_from="2006/07 Q1",
    law_to="2007/08 Q4",
    source="rules A8.2 (target and result found; the fee an assumption)",
)


class ChooseAndBook(PracticeTerms):
    """Pence a patient a year for whoever books the target share, and in proportion below."""

    fee: Money = 96
    target: Percent = Field(0.9, gt=0, le=1)


TERMS = ChooseAndBook


def payment(lists: NDArray[np.int64], booked: NDArray[np.float64], terms: ChooseAndBook) -> NDArray[np.int64]:
    """[n] pence for a quarter, from the share of referrals booked."""
    return np.rint(lists * terms.fee / 4 * np.minimum(booked / terms.target, 1.0)).astype(np.int64)


def settle_quarter(economy: "HealthEconomy", terms: ChooseAndBook) -> None:
    """Pay for the quarter's bookings."""
    n = len(economy.practices)
    owed = payment(economy.list_size[:n], economy.behaviour.choice[:n], terms)
    economy.pay_practices(owed * economy.rule_rows(RULE.name), "booking_fee")


def settle_year(economy: "HealthEconomy", terms: ChooseAndBook) -> None:
    """The last quarter has settled the year."""
