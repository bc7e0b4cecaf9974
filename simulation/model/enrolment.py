"""Signing up to the PBC enhanced service, week by week: for money, at the PCT's push, and hardly because others do."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from simulation.model import choices, trust
from simulation.model.minds import neighbours
from simulation.model.parameters import behaviour, managing, motives
from simulation.model.parameters import dealings as known

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]


@dataclass
class Enrolment:
    """Who may sign up, who has, and when. n practices."""

    open_to: NDArray[np.bool_]
    """[n] whether the service is open to the practice this quarter and nobody in a seat decides for it."""
    pace: Reals
    """[n] share of what keeps it back that each practice loses in a week, this quarter."""
    weeks_open: int
    """Weeks for which the service has been open."""
    signed_after: NDArray[np.int64]
    """[n] weeks from its opening until the practice signed; -1 where it has not."""


def no_enrolment(practices: int) -> Enrolment:
    """Before the service opens."""
    return Enrolment(
        np.zeros(practices, dtype=np.bool_), np.zeros(practices), 0, np.full(practices, -1, dtype=np.int64)
    )


def open_quarter(economy: "HealthEconomy") -> None:
    """See whom the service is open to, and how readily each comes round; where it is no longer law, all are out."""
    minds, chosen = economy.minds, economy.choices.enhanced_service
    pence = np.array([_offered(economy, pct.id) for pct in economy.pcts])[economy.chart.pct_of]
    pence = pence * economy.rule_rows("pbc_enhanced_service")
    free = choices.free(economy, "enhanced_service")
    chosen[...] = np.where(free & (pence == 0), 0, chosen)
    minds.inclination[pence == 0] = 0.0
    economy.enrolment.open_to = free & (pence > 0)
    economy.enrolment.pace = 1.0 - np.exp(-_hazard(economy, pence))


def think(economy: "HealthEconomy") -> None:
    """A week's thinking it over: whoever has come round far enough signs, and gives the hours that it asks for."""
    book, minds = economy.enrolment, economy.minds
    if not book.open_to.any():
        return
    book.weeks_open += 1
    minds.inclination += (1.0 - minds.inclination) * book.pace
    chosen, hours = economy.choices.enhanced_service, economy.choices.pbc_hours
    new = np.flatnonzero(book.open_to & (chosen == 0) & (minds.inclination > minds.reluctance))
    if new.size:
        chosen[new] = 1
        hours[new] = np.maximum(hours[new], motives.HOURS_NEEDED)
        book.signed_after[new] = book.weeks_open
        for row in new:
            economy.practices[row].levers.enhanced_service = "yes"
            economy.practices[row].levers.pbc_hours = int(hours[row])


def push(economy: "HealthEconomy") -> Reals:
    """[P] 0 to 1: how hard each PCT pushes: its own drive, and what the strategic health authority asks of it."""
    drive = economy.offices.drive
    asked = known.COVERAGE_DUE.get(economy.quarter_label, 0.0)
    return np.asarray(drive + (1.0 - drive) * asked)


def _offered(economy: "HealthEconomy", pct: str) -> float:
    """Pence a patient that the service offers, both components; nought where it is not in force."""
    terms: Any = economy.rule(pct, "pbc_enhanced_service")
    return 0.0 if terms is None else float(terms.plan + terms.delivery)


def _hazard(economy: "HealthEconomy", pence: Reals) -> Reals:
    """[n] a week: how readily each practice comes round."""
    minds, pct_of = economy.minds, economy.chart.pct_of
    worth = np.minimum(minds.money / behaviour.MONEY_MEAN * pence / known.SIGN_OFFER, known.SIGN_RICHEST)
    helped = np.minimum(economy.offices.support / managing.SUPPORT_USUAL, 1.5)
    reach = known.PUSH_ALONE + (1.0 - known.PUSH_ALONE) * helped
    felt = (push(economy) * reach)[pct_of] * trust.towards_pct(economy) / 0.55 * economy.switched("pct_push")
    signed_near = neighbours(minds) @ (economy.choices.enhanced_service == 1).astype(np.float64)
    log = known.SIGN_MONEY * (worth - 1.0) + known.SIGN_PUSH * (felt - 0.5)
    log += known.SIGN_ENGAGED * (minds.engagement - behaviour.ENGAGEMENT_MEAN) / 50.0 + known.SIGN_PEERS * signed_near
    hazard: Reals = known.SIGN_PACE * np.exp(log)
    return hazard
