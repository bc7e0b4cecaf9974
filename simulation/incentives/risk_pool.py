"""A risk pool: part of every indicative budget held back to take over costly cases that are nobody's doing.

Few cases cost very much, which matters to a small list. Each quarter the pool takes over what bad luck in the cost of
single stays has added beyond two percent of a practice's budget, as long as it lasts. What is held back is not in the
practices' budgets; what is left at the year's end goes back to them, before anybody's saving is reckoned.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from simulation.amounts import Percent
from simulation.incentives.spec import PracticeTerms, Rule

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

RULE = Rule(
    name="risk_pool",
    label="Risk pool",
    owners=("pct_finance_director",),
    law_from="2005/06 Q1",
    law_to="",
    source="assumption (rules A4.6: recalled, 3-5%); B2.2",
)


class RiskPool(PracticeTerms):
    """What share of budgets is held back, and what bad luck a practice bears itself."""

    share: Percent = Field(0.03, ge=0, le=0.2)
    borne: Percent = Field(
        0.02, ge=0, le=1, description="Share of its budget to date that a practice bears of bad luck"
    )


TERMS = RiskPool


def relief(luck: NDArray[np.float64], to_date: NDArray[np.float64], borne: float, pool: int) -> NDArray[np.int64]:
    """[n] pence that the pool takes over: bad luck beyond what is borne, cut back if the pool is too small."""
    wanted = np.maximum(luck - borne * to_date, 0.0)
    total = float(wanted.sum())
    return np.floor(wanted * min(1.0, pool / total) if total > 0 else wanted).astype(np.int64)


def settle_quarter(economy: "HealthEconomy", terms: RiskPool) -> None:
    """Take over the bad luck of the year so far."""
    book, n = economy.budgets, len(economy.practices)
    for place, pct in enumerate(economy.pcts):
        rows = pct.rows
        had = book.relief[rows]
        luck = economy.invoices.chance[:n][rows] * ((book.year > 0) & economy.rule_rows(RULE.name))[rows]
        to_date = (book.year[rows] * economy.year_gone()).astype(np.float64)
        pool = int(book.pool[place]) + int(had.sum())
        now = np.maximum(relief(luck, to_date, terms.borne, pool), had)
        book.relief[rows] = now
        book.pool[place] = max(pool - int(now.sum()), 0)


def settle_year(economy: "HealthEconomy", terms: RiskPool) -> None:
    """Give what is left back to the budgets that it was held back from."""
    book, open_to = economy.budgets, economy.rule_rows(RULE.name)
    for place, pct in enumerate(economy.pcts):
        paid_in = (book.year[pct.rows] * open_to[pct.rows]).astype(np.float64)
        back = int(book.pool[place]) * paid_in / max(float(paid_in.sum()), 1.0)
        book.relief[pct.rows] += np.floor(back).astype(np.int64)
        book.pool[place] = 0
