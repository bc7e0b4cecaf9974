"""A council with social services responsibilities: home care, intermediate care and who is eligible."""

from typing import TYPE_CHECKING, ClassVar

import numpy as np

from simulation.incentives import registry as incentives
from simulation.incentives.delayed_discharge_charge import DelayedDischargeCharge
from simulation.model import integration
from simulation.model.levers import CouncilLevers
from simulation.model.organisations.base import Organisation
from simulation.model.parameters import local_care, localities
from simulation.scenario import schema

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy


class Council(Organisation):
    """A council; it looks after the residents of one PCT."""

    kind: ClassVar[str] = "council"
    levers: CouncilLevers

    def __init__(self, economy: "HealthEconomy", id: str, scheme: schema.Council) -> None:
        super().__init__(economy, id, scheme.name, CouncilLevers())
        self.pct = scheme.pct
        self.budget = scheme.budget
        self.handed_over = 0.0
        """-1 to 1: of the doubtful cases of continuing care, those handed over by the PCT (below nought: taken on)."""
        self.tightened_from = ""
        """Who was eligible before money ran short; empty where it has not."""


def buy_care(economy: "HealthEconomy") -> None:
    """Let every council buy care for the quarter, for people who leave hospital and for those at home."""
    places = {pct.id: place for place, pct in enumerate(economy.pcts)}
    for council in economy.councils:
        place = places[council.pct]
        _argue(economy, council, place)
        if council.id not in economy.held:
            _tighten(economy, council)
        old = float(economy.people[economy.pcts[place].rows, -1].sum())
        _place(economy, council, place)
        _care(economy, council.levers, place)
        integration.join(economy, council, place)
        reached = council.levers.falls_prevention * 1_000 / localities.FALLS_COST * 4
        fallers = max(local_care.FALLERS * old, 1.0)
        share = local_care.FALLS_EFFECT * min(reached / fallers, 1.0)
        economy.world.steadied[place] += localities.FALLS_SPEED * (share - economy.world.steadied[place])


def _place(economy: "HealthEconomy", council: Council, place: int) -> None:
    """People a week who can leave hospital to care."""
    levers, world = council.levers, economy.world
    packages = world.care_start[place] * (levers.home_care / 100) ** localities.HOME_CARE_PLACES
    packages *= _hastened(economy, place)
    beds = levers.intermediate_beds / localities.INTERMEDIATE_WEEKS
    pooled = levers.joint_fund * 1_000 / localities.PACKAGE_COST / 13
    world.care_places[place] = (packages + beds + pooled) * float(economy.outside.social_care[place])
    disputed = 1.0 + localities.DISPUTED * max(HANDS_OVER[economy.pcts[place].levers.continuing_care], 0.0)
    world.eligible[place] = localities.ELIGIBLE_WAITING[levers.eligibility] * disputed


def _hastened(economy: "HealthEconomy", place: int) -> float:
    """Places found, over those found under the charge of the law: the dearer a day, the sooner councils arrange care.

    The easy ones come first: a charge of many times the usual finds little more than one of twice.
    """
    found = incentives.standing(economy, "delayed_discharge_charge")
    usual = DelayedDischargeCharge()
    within = float(economy.rule_rows("delayed_discharge_charge")[economy.pcts[place].rows].mean())
    a_day = getattr(found, "a_day", 0) * getattr(found, "councils", 0.0) * within if found else 0.0
    felt = a_day / (usual.a_day * usual.councils)
    return float(np.exp(localities.CHARGE_HASTENS * (np.tanh(felt) / np.tanh(1.0) - 1.0)))


HANDS_OVER = {"generous": -1.0, "ordinary": 0.0, "strict": 1.0}
"""Share of the doubtful cases that a PCT's line hands over to the council."""


def _argue(economy: "HealthEconomy", council: Council, place: int) -> None:
    """Continuing care: the PCT reviews who is its own to pay for; what it hands over costs goodwill."""
    aim = HANDS_OVER[economy.pcts[place].levers.continuing_care]
    moved = localities.REVIEWED * (aim - council.handed_over)
    council.handed_over += moved
    if moved > 0:
        economy.relations.move(council.id, council.pct, -localities.SHUNTING_SOURS * min(aim, 1.0))


def continuing_care(economy: "HealthEconomy", council: Council) -> int:
    """Pence of a quarter's continuing care that the council pays instead of the PCT; below nought the other way."""
    spent = localities.CONTINUING_CARE * economy.allocation(council.pct) / 4
    return round(localities.DOUBTFUL * spent * council.handed_over)


def _tighten(economy: "HealthEconomy", council: Council) -> None:
    """A council without a seat that is squeezed helps fewer people and takes its money out of the pool."""
    squeezed = economy.ledger.balance(council.id) < localities.COUNCIL_SQUEEZED * council.budget
    if squeezed:
        council.tightened_from = council.tightened_from or council.levers.eligibility
        council.levers.eligibility, council.levers.joint_fund = "critical", 0
    elif council.tightened_from:
        council.levers.eligibility, council.tightened_from = council.tightened_from, ""


def _care(economy: "HealthEconomy", levers: CouncilLevers, place: int) -> None:
    """Need for care at home that is not met, against the start."""
    less_care = localities.UNCARED_HOME_CARE * (1.0 - levers.home_care / 100)
    pooled = levers.joint_fund * 1_000 / localities.PACKAGE_COST / max(economy.world.care_start[place] * 13, 1.0)
    uncared = localities.UNCARED[levers.eligibility] + less_care - localities.UNCARED_POOLED * min(pooled, 1.0)
    economy.world.uncared[place] = min(max(uncared, -0.5), 1.0)
