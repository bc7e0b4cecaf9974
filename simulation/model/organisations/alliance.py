"""The patients' and third-sector alliance: what it presses for, and what its volunteers do."""

from typing import TYPE_CHECKING, ClassVar

import numpy as np

from simulation.model.levers import VoluntaryLevers
from simulation.model.organisations.base import Organisation
from simulation.model.parameters import localities, money
from simulation.scenario import schema

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

WORKS = ("patient_survey", "self_help", "transport", "advocacy")
"""Levers that are thousands of pounds a quarter out of the grant."""


class Alliance(Organisation):
    """The alliance of an economy."""

    kind: ClassVar[str] = "voluntary"
    levers: VoluntaryLevers

    def __init__(self, economy: "HealthEconomy", id: str, scheme: schema.Alliance) -> None:
        super().__init__(economy, id, scheme.name, VoluntaryLevers())
        self.grant = scheme.grant


def press(economy: "HealthEconomy") -> None:
    """Let the alliance spend its grant for the quarter: drivers, self-help, advocates."""
    for alliance in economy.alliances:
        _keep_within_grant(alliance)
    world, practices = economy.world, len(economy.practices)
    people = float(economy.list_size[:practices].sum()) / 100_000
    spent = [_thousands(economy, name) / people for name in ("transport", "self_help", "advocacy")]
    world.transport[:practices] = np.exp(-localities.TRANSPORT_REACH * spent[0])
    world.self_help[:practices] = 1.0 - np.exp(-localities.SELF_HELP_REACH * spent[1])
    poor = economy.constants.poorest
    world.advocacy[:practices] = 1.0 + localities.ADVOCACY_REACH * (1.0 - np.exp(-spent[2] / 10)) * poor


def _keep_within_grant(alliance: Alliance) -> None:
    """Cut what an alliance set aside for its work back in proportion to what its grant leaves."""
    levers = alliance.levers
    campaign = 0 if levers.campaign == "none" else money.CAMPAIGN
    left = max(alliance.grant // 4 - money.ALLIANCE_OFFICE - campaign, 0) // 100_000
    asked = sum(getattr(levers, name) for name in WORKS)
    for name in WORKS if asked > left else ():
        setattr(levers, name, getattr(levers, name) * left // asked)


def _thousands(economy: "HealthEconomy", lever: str) -> float:
    """Thousand pounds a quarter that the alliances spend on something."""
    return float(sum(getattr(alliance.levers, lever) for alliance in economy.alliances))
