"""How trusts keep their balance from year to year, and become foundation trusts."""

from typing import TYPE_CHECKING

import numpy as np

from simulation.model.parameters import hospital_care, trusts

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.acute_trust import AcuteTrust


def close_quarter(economy: "HealthEconomy") -> None:
    """Learn the quarter's margin; put a surplus into posts, take a loss out of them; apply for foundation status."""
    ledger, supply = economy.ledger, economy.supply
    income, spent = (kind((), "quarter")[economy.chart.trusts] for kind in (ledger.paid_to, ledger.paid_by))
    margin = (income - spent) / np.maximum(income, 1)
    supply.margin += trusts.MARGIN_MEMORY * (margin - supply.margin)
    for trust in economy.trusts:
        _adjust_posts(economy, trust)
        _apply(economy, trust)


def _adjust_posts(economy: "HealthEconomy", trust: "AcuteTrust") -> None:
    """A trust is there to treat patients: what it has beyond its plan it spends, what it lacks it has to save."""
    beyond = float(economy.supply.margin[trust.place]) - wanted_surplus(trust)
    saved = min(trusts.POSTS_FROZEN * -min(beyond, 0.0), trusts.POSTS_FROZEN_MOST)
    economy.costs.efficiency[trust.place] += saved - trusts.REINVESTED * max(beyond, 0.0)


def wanted_surplus(trust: "AcuteTrust") -> float:
    """Share of income that a trust plans to have over."""
    return trusts.SURPLUS_WANTED["foundation" if trust.foundation else "trust"]


def _apply(economy: "HealthEconomy", trust: "AcuteTrust") -> None:
    """Once a year, a trust that has been in balance and on target for a year asks for foundation status."""
    supply, at = economy.supply, trust.place
    kept = float(economy.world.in_time[at]) >= hospital_care.TARGET_FOUR_HOURS - trusts.FOUNDATION_NEAR
    supply.ready[at] = supply.ready[at] + 1 if kept and supply.margin[at] >= 0.0 else 0.0
    if trust.foundation or supply.ready[at] < trusts.FOUNDATION_QUARTERS or not economy.quarter_label.endswith("Q4"):
        return
    luck = float(economy.streams.uniform(f"foundation.{trust.id}", 1)[0])
    trust.foundation = luck < trusts.FOUNDATION_SUCCESS
    said = "is now an NHS foundation trust" if trust.foundation else "is told by Monitor to apply again"
    economy.tell(f"{trust.name} {said}.", trust.id, "rule")
