"""Let more of a PCT's patients use its independent treatment centre, or fewer."""

from typing import TYPE_CHECKING

from pydantic import Field

from simulation.amounts import Percent
from simulation.challenges.spec import Effect, PctId

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

KEY = "use_centre"


class UseCentre(Effect):
    """`{use_centre: eastmere, share: 90%}`."""

    use_centre: PctId = Field(description="The PCT that pays for the centre")
    share: Percent = Field(description="Of patients who really choose a hospital, how many choose it", ge=0, le=1)


EFFECT = UseCentre


def strike(economy: "HealthEconomy", effect: UseCentre) -> None:
    """Let it be known among practices."""
    economy.use_centre(effect.use_centre, effect.share)
