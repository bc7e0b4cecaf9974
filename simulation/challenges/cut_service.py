"""Cut a service that the PCT pays for, or close it; below nought it grows."""

from typing import TYPE_CHECKING

from pydantic import Field

from simulation.amounts import Percent
from simulation.challenges.spec import Effect, ServiceId

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

KEY = "cut_service"


class CutService(Effect):
    """`{cut_service: eastmere.community, by: 15%}`."""

    cut_service: ServiceId = Field(description="The service: the PCT, a dot, and its name there")
    by: Percent = Field(description="Share of its budget, and of what it does; 100% closes it", ge=-0.5, le=1)


EFFECT = CutService


def strike(economy: "HealthEconomy", effect: CutService) -> None:
    """Cut it from now on."""
    economy.cut_service(effect.cut_service, effect.by)
