"""How trusts keep their balance from year to year, and become foundation trusts."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.parameters import hospital_care, trusts

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.acute_trust import AcuteTrust

Reals = NDArray[np.float64]
QUARTERS = 4


def close_quarter(economy: "HealthEconomy") -> None:
    """Learn the quarter's margin, hire or save as the year's budget says, budget for April, apply for status."""
    supply = economy.supply
    supply.margin += trusts.MARGIN_MEMORY * (_surplus(economy, "quarter") - supply.margin)
    economy.costs.efficiency -= supply.posts / QUARTERS
    if economy.quarter_label.endswith("Q4"):
        _budget(economy)
        luck = economy.streams.normal("trusts.strain", len(economy.trusts))
        economy.costs.efficiency -= trusts.STRAIN * luck
    for trust in economy.trusts:
        _apply(economy, trust)


def _surplus(economy: "HealthEconomy", span: str) -> Reals:
    """[T] what is left of a quarter's or year's income, over it."""
    ledger, at = economy.ledger, economy.chart.trusts
    income, spent = (kind((), span)[at] for kind in (ledger.paid_to, ledger.paid_by))
    return np.asarray((income - spent) / np.maximum(income, 1))


def _budget(economy: "HealthEconomy") -> None:
    """Budget for the next year: a trust is there to treat patients, and spends what it would have beyond its plan.

    Finance directors go on from this year's surplus and from how it has moved of itself: tariff against pay and prices,
    more work, shorter stays. What lacks is taken out of posts, slowly.
    """
    supply = economy.supply
    surplus = _surplus(economy, "year")
    if economy.quarter >= QUARTERS - 1:
        moved = surplus - supply.year_before + supply.posts
        supply.drift += trusts.DRIFT_LEARNED * (moved - supply.drift)
    wanted = np.array([wanted_surplus(trust) for trust in economy.trusts])
    beyond = surplus + supply.drift - wanted
    hired = np.minimum(trusts.REINVESTED * np.maximum(beyond, 0.0), trusts.HIRED_MOST)
    frozen = np.minimum(trusts.POSTS_FROZEN * np.maximum(-beyond, 0.0), trusts.POSTS_FROZEN_MOST)
    supply.posts, supply.year_before = hired - frozen, surplus


def wanted_surplus(trust: "AcuteTrust") -> float:
    """Share of income that a trust plans to have over."""
    return trusts.SURPLUS_WANTED["foundation" if trust.foundation else "trust"]


def _apply(economy: "HealthEconomy", trust: "AcuteTrust") -> None:
    """Once a year, a trust in balance and on target for two years asks for foundation status; few are reached."""
    supply, at = economy.supply, trust.place
    kept = float(economy.world.in_time[at]) >= hospital_care.TARGET_FOUR_HOURS - trusts.FOUNDATION_NEAR
    supply.ready[at] = supply.ready[at] + 1 if kept and supply.margin[at] >= 0.0 else 0.0
    if trust.foundation or supply.ready[at] < trusts.FOUNDATION_QUARTERS or not economy.quarter_label.endswith("Q4"):
        return
    reached, luck = economy.streams.uniform(f"foundation.{trust.id}", 2)
    if reached >= trusts.FOUNDATION_REACHED:
        return
    trust.foundation = bool(luck < trusts.FOUNDATION_SUCCESS)
    said = "is now an NHS foundation trust" if trust.foundation else "is told by Monitor to apply again"
    economy.tell(f"{trust.name} {said}.", trust.id, "rule")
