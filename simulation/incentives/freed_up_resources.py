"""Freed-up resources: what a practice did not spend of its indicative budget, shared between it and the PCT.

The guidance of 2004 let practices redirect half, the minister of November 2006 at least 70%, to be spent on patients
and premises and never as income. The out-turn is known a quarter after the year's end, and then the PCT decides whether
it pays: always, only where it is in balance itself, or not at all. A practice that saved and is not paid remembers it.
"""

from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from pydantic import Field

from simulation.amounts import Percent
from simulation.incentives.spec import PracticeTerms, Rule

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

RULE = Rule(
    name="freed_up_resources",
    label="Freed-up resources",
    owners=("pct_finance_director",),
    law_from="2005/06 Q1",
    law_to="",
    source="rules A1.1, A1.2, A1.8, A4.1-A4.3 and B3.2",
)


class FreedUpResources(PracticeTerms):
    """What share practices may redirect, and when it is paid."""

    share: Percent = Field(0.7, ge=0, le=1)
    level: Literal["chosen", "practice", "cluster"] = Field(
        "chosen", description="Whose saving it is: as each cluster chooses, each practice's own, or the cluster's"
    )
    paid: Literal["always", "if_balanced", "frozen"] = "if_balanced"


TERMS = FreedUpResources


def pays(paid: str, outturn: int) -> bool:
    """Whether a PCT with this out-turn (pence, below nought for a deficit) pays under the rule `paid`."""
    return paid == "always" or (paid == "if_balanced" and outturn >= 0)


def settle_quarter(economy: "HealthEconomy", terms: FreedUpResources) -> None:
    """In the quarter after the year's end, pay what is due, or let practices see that it is not paid."""
    book = economy.budgets
    if not book.listed or not economy.quarter_label.endswith("Q1"):
        return
    due = np.zeros_like(book.due)
    for place, pct in enumerate(economy.pcts):
        mine: Any = economy.rule(pct.id, RULE.name)
        if mine is not None and pays(mine.paid, int(book.outturn[place])):
            due[pct.rows] = np.floor(book.due[pct.rows] * mine.share).astype(np.int64)
    due *= economy.rule_rows(RULE.name)
    economy.pay_freed_up(due)
    economy.see_freed_up(due)
    book.listed = False


def settle_year(economy: "HealthEconomy", terms: FreedUpResources) -> None:
    """The out-turn is not known yet."""
