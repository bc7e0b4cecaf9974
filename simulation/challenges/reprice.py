"""Change the tariff after budgets were signed."""

from typing import TYPE_CHECKING

from pydantic import Field

from simulation.amounts import Percent
from simulation.challenges.spec import Effect

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

KEY = "reprice"


class Reprice(Effect):
    """`{reprice: 2.5%}`."""

    reprice: Percent = Field(description="Change of every tariff price as a share", ge=-0.3, le=0.3)


EFFECT = Reprice


def strike(economy: "HealthEconomy", effect: Reprice) -> None:
    """Price hospital care anew from now on."""
    economy.reprice(1 + effect.reprice)
