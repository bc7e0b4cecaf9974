"""Open an independent treatment centre for which a PCT must pay whether it is used or not."""

from typing import TYPE_CHECKING

from pydantic import Field

from simulation.amounts import Money
from simulation.challenges.spec import Effect, PctId

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

KEY = "guaranteed_volume"


class GuaranteedVolume(Effect):
    """`{guaranteed_volume: eastmere, cases: 12, specialties: [orthopaedics], price: £2,300, weeks: 52}`."""

    guaranteed_volume: PctId = Field(description="The PCT that must pay")
    cases: int = Field(description="Operations a week that are paid for", gt=0, le=500)
    specialties: tuple[str, ...] = Field(min_length=1)
    price: Money = Field(description="Of one operation", gt=0)
    weeks: int = Field(ge=1, le=260)


EFFECT = GuaranteedVolume


def strike(economy: "HealthEconomy", effect: GuaranteedVolume) -> None:
    """Open it; practices and patients choose whether to use it."""
    economy.guarantee_volume(effect.guaranteed_volume, effect.specialties, effect.cases, effect.price, effect.weeks)
