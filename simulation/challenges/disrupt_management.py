"""Take up the managers of a PCT with something else for a time, or lend it some."""

from typing import TYPE_CHECKING

from pydantic import Field

from simulation.amounts import Percent
from simulation.challenges.spec import Effect, PctId

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

KEY = "disrupt_management"


class DisruptManagement(Effect):
    """`{disrupt_management: eastmere, by: -40%, weeks: 26}`."""

    disrupt_management: PctId = Field(description="The PCT")
    by: Percent = Field(description="Change of its management capacity as a share", ge=-0.9, le=1)
    weeks: int = Field(ge=1, le=104)


EFFECT = DisruptManagement


def strike(economy: "HealthEconomy", effect: DisruptManagement) -> None:
    """Let it begin."""
    economy.disrupt_management(effect.disrupt_management, 1 + effect.by, effect.weeks)
