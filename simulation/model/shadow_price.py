"""What a pound not spent is worth to a practice: the shadow price of its budget.

This year it brings the practice's part of what is saved, as far as it believes that it is paid. Next year it costs what
the budget would have been larger by, where budgets are worked out from what was spent: as far as the practice
understands that, cares for next year, and trusts that there will be such a budget. Before a budget that was announced
begins, only the second counts, and spending pays.
"""

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from simulation.model import membership, statements
from simulation.model.budget_setting import HISTORY, RULE, UNPACED, begun
from simulation.model.budgets import part_of_saving
from simulation.model.minds import belief
from simulation.model.parameters import behaviour as known
from simulation.model.parameters import budgets as money
from simulation.model.parameters import motives

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]


def worth_of_saving(economy: "HealthEconomy") -> Reals:
    """[n] what a pound saved on the budget is worth to each practice, as it understands rule, promise and next year."""
    minds = economy.minds
    kept = _kept(economy)
    far_sighted = minds.understanding * minds.patience * belief(minds, "budget") * economy.switched("look_ahead")
    worth: Reals = kept * ((economy.budgets.year > 0) - _builds(economy) * far_sighted)
    return worth


def _kept(economy: "HealthEconomy") -> Reals:
    """[n] what part of a saving a practice counts on: all of it where it holds the money, else what it is promised."""
    share = np.zeros(economy.chart.practices)
    for place, pct in enumerate(economy.pcts):
        freed: Any = economy.rule(pct.id, "freed_up_resources")
        if freed is not None and freed.paid != "frozen":
            share[pct.rows] = freed.share * _chance(economy, place, freed.paid)
    promised = share * economy.rule_rows("freed_up_resources") * _aware(economy) * part_of_saving(economy)
    return np.where(_own_money(economy), 1.0, promised)


def _own_money(economy: "HealthEconomy") -> NDArray[np.bool_]:
    """[n] whether a practice holds the money itself, or is told that it will."""
    terms: Any = economy.terms[RULE]
    if terms.hold == "real" and not begun(economy, terms):
        return economy.rule_rows(RULE)
    return economy.budgets.real


def _chance(economy: "HealthEconomy", place: int, paid: str) -> Reals:
    """[practices of the PCT] chance that a saving is paid: by its record, its rule, and how it stands."""
    pct = economy.pcts[place]
    trusted = belief(economy.minds, "saving")[pct.rows]
    if paid == "always":
        return np.asarray(1.0 - motives.UNCONDITIONAL * (1.0 - trusted))
    short = -economy.ledger.balance(pct.id) / max(economy.allocation(pct.id), 1)
    return np.asarray(trusted / (1.0 + max(short, 0.0) / motives.DEFICIT_SEEN))


def _aware(economy: "HealthEconomy") -> Reals:
    """[n] how far practices have the budget in mind at all: the disengaged hardly do; reports remind all of them."""
    if not economy.switched("attention"):
        return np.ones(economy.chart.practices)
    reminded = economy.circles.reminded[economy.chart.cluster_of]
    aware: Reals = np.clip(
        economy.minds.engagement / motives.AWARE["engagement"] + reminded, motives.AWARE["least"], 1.0
    )
    return aware * statements.felt(economy)


def _builds(economy: "HealthEconomy") -> Reals:
    """[n] pence by which a penny spent now raises next year's budget, by the basis that has been announced for it."""
    builds = np.zeros(economy.chart.practices)
    for pct in economy.pcts:
        terms: Any = economy.rule(pct.id, RULE)
        if terms is None or terms.hold == "none" or 0 < terms.to < economy.quarter + 1 + _until_next(economy, terms):
            continue
        first = not begun(economy, terms) and terms.pace < UNPACED
        paced = begun(economy, terms) and terms.pace < UNPACED and terms.basis != "historic"
        builds[pct.rows] = 1.0 if first else 0.0 if paced else HISTORY[terms.basis]
    held = membership.members(economy, RULE) | (economy.budgets.year > 0)
    return builds * held


def _until_next(economy: "HealthEconomy", terms: Any) -> int:
    """Quarters until the next budgets: to April, or to the day for which they have been announced."""
    april = 5 - int(economy.quarter_label[-1])
    return april if begun(economy, terms) else terms.since + terms.announced - economy.quarter - 1


def price_felt(economy: "HealthEconomy") -> Reals:
    """[n] the shadow price of a pound as a doctor feels it: weight on resources times what a pound is worth."""
    return np.asarray(economy.minds.money * economy.minds.worth)


def agreed_operations(economy: "HealthEconomy") -> Reals:
    """[n, S] share of the operations that hospitals propose to which a practice agrees.

    Whoever holds the money is asked before anybody is listed, and the same comparison is made as before a referral:
    what is gained by the operation (exponential, `BENEFIT_OPERATION` referrals' worth in the mean) against its price.
    """
    felt = np.where(economy.budgets.real, np.maximum(price_felt(economy), 0.0), 0.0)
    threshold = felt * money.OPERATION / (known.BENEFIT_SCALE * money.OPERATION_WORTH)
    return np.asarray(np.exp(-threshold[:, None] * economy.budgets.services))
