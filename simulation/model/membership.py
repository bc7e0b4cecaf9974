"""Whom a rule is for: every practice, those named, those drawn by lot, or those who come forward.

Who is in is settled once, when it is first asked. The lot is one for all rules, so that a third of the practices are
the same third under two rules, and those of a smaller share are among those of a larger one.
"""

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from simulation.amounts import EVERYBODY
from simulation.model import enrolment, trust
from simulation.model.parameters import behaviour as known
from simulation.model.parameters import dealings
from simulation.model.parameters import motives as wish
from simulation.model.streams import Streams

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
Mask = NDArray[np.bool_]

LOT_WEEK = -3
"""Week of the streams from which the lot is drawn."""


def members(economy: "HealthEconomy", name: str) -> Mask:
    """[n] whether each practice is among those for whom the rule `name` is, in force or not."""
    if name not in economy.members:
        economy.members[name] = _settle(economy, economy.terms[name])
    return economy.members[name]


def _settle(economy: "HealthEconomy", terms: Any) -> Mask:
    n, who = economy.chart.practices, getattr(terms, "practices", EVERYBODY)
    if isinstance(who, tuple):
        return _named(economy, who)
    if getattr(terms, "joining", "drawn") == "volunteers":
        eager = eagerness(economy)
        return eager > 0.0 if who == EVERYBODY else _first(-eager, who)
    return np.ones(n, dtype=np.bool_) if who == EVERYBODY else _first(_lot(economy), who)


def _named(economy: "HealthEconomy", ids: tuple[str, ...]) -> Mask:
    mask = np.zeros(economy.rows, dtype=np.bool_)
    for one in ids:
        mask[economy.rows_of(one)] = True
    return mask[: economy.chart.practices]


def _first(order: Reals, share: float) -> Mask:
    """The `share` of them that come first in `order`, to the nearest whole practice."""
    mask = np.zeros(len(order), dtype=np.bool_)
    mask[np.argsort(order, kind="stable")[: round(share * len(order))]] = True
    return mask


def _lot(economy: "HealthEconomy") -> Reals:
    lots = Streams(economy.seed)
    lots.turn_to(LOT_WEEK)
    return lots.uniform("lot", economy.chart.practices)


def eagerness(economy: "HealthEconomy") -> Reals:
    """[n] how much a practice wants a part in a scheme that can pay, beyond its own reluctance, in logs.

    As for the enhanced service (`enrolment`): resources, engagement, and a PCT that is trusted and pushes speak for it.
    Practices that refer little mind resources more, so they come early, though nobody asks how they refer.
    """
    minds = economy.minds
    pushed = enrolment.push(economy)[economy.chart.pct_of] * trust.towards_pct(economy) / 0.55
    keen = wish.STAKES * (minds.money / known.MONEY_MEAN - 1.0)
    keen += dealings.SIGN_PUSH * (pushed - 0.5) * economy.switched("pct_push")
    keen += dealings.SIGN_ENGAGED * (minds.engagement - known.ENGAGEMENT_MEAN) / 50.0
    share = np.clip(minds.reluctance, 1e-6, 1.0 - 1e-6)
    return np.asarray(keen - wish.RELUCTANT * np.log(share / (1.0 - share)))
