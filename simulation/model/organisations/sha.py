"""The strategic health authority."""

from typing import TYPE_CHECKING, ClassVar

import numpy as np

from simulation.model.calendar import quarter_of_year
from simulation.model.organisations.base import Organisation
from simulation.model.parameters import managing, money
from simulation.model.support import standing
from simulation.scenario import schema

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.acute_trust import AcuteTrust


class Sha(Organisation):
    """The strategic health authority of an economy."""

    kind: ClassVar[str] = "sha"

    def __init__(self, economy: "HealthEconomy", id: str, scheme: schema.Sha) -> None:
        super().__init__(economy, id, scheme.name)
        self.scheme = scheme


def oversee(economy: "HealthEconomy") -> None:
    """In April take the top slice, give some of the old one back and judge PCTs; press those that are in deficit."""
    if quarter_of_year(economy.quarter_label) == 0:
        if economy.quarter > 0:
            standing.judge(economy)
        for place in range(len(economy.pcts)):
            _give_back(economy, place)
            _slice(economy, place)
    for place in range(len(economy.pcts)):
        _press(economy, place)
    for trust in economy.trusts:
        if trust.id not in economy.held:
            _recover(economy, trust)


def _slice(economy: "HealthEconomy", place: int) -> None:
    """Hold back the scenario's share of the year's allocation."""
    pct = economy.pcts[place]
    share = economy.sha.scheme.top_slice * standing.slice_share(economy, place)
    pence = round(share * economy.allocation(pct.id))
    economy.ledger.pay(pct.id, economy.sha.id, pence, "top_slice")
    economy.offices.sliced[place] = pence
    economy.offices.held_back[place] += pence
    if pence:
        economy.tell(f"{economy.sha.name} holds back part of {pct.name}'s allocation.", economy.sha.id, "rule")


def _give_back(economy: "HealthEconomy", place: int) -> None:
    """Take in part of a large surplus; give a third of what is held back to those just in balance (rules A4.5)."""
    pct = economy.pcts[place]
    balance, spare = economy.ledger.balance(pct.id), money.LODGED_ABOVE * economy.allocation(pct.id)
    if economy.quarter > 0 and balance > spare:
        lodged = round((balance - spare) * money.LODGED)
        economy.ledger.pay(pct.id, economy.sha.id, lodged, "lodged")
        economy.offices.held_back[place] += lodged
        economy.tell(f"{economy.sha.name} has {pct.name} lodge part of its surplus.", economy.sha.id, "rule")
    elif economy.quarter > 0 and balance >= 0:
        pence = round(int(economy.offices.held_back[place]) * money.GIVEN_BACK)
        economy.offices.held_back[place] -= pence
        economy.ledger.pay(economy.sha.id, pct.id, pence, "top_slice_returned")


def _recover(economy: "HealthEconomy", trust: "AcuteTrust") -> None:
    """A trust without a seat that is in deficit is told to save, and finds that fuller coding pays."""
    deep = economy.ledger.balance(trust.id) < managing.TRUST_DEFICIT * trust.scheme.income
    trust.levers.savings_programme = managing.RECOVERY_PROGRAMME["deficit" if deep else "balance"]
    trust.levers.coding_depth = "thorough" if deep else "ordinary"


def _press(economy: "HealthEconomy", place: int) -> None:
    """Recovery plans and weekly returns take managers' time where a deficit is deep; trust goes with it."""
    pct, office = economy.pcts[place], economy.offices
    deficit = -economy.ledger.balance(pct.id) / economy.allocation(pct.id)
    if deficit > -managing.DEEP_DEFICIT:
        pressed = 1.0 - float(np.clip(managing.PRESSED * deficit / 0.05, 0.0, managing.PRESSED))
        office.disrupted[place] = min(float(office.disrupted[place]), pressed)
        economy.relations.move(economy.sha.id, pct.id, -managing.DEFICIT_SOURS)
