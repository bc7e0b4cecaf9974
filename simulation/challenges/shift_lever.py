"""Move a lever of an organisation by so much, within its bounds."""

from typing import TYPE_CHECKING

from pydantic import Field

from simulation.amounts import Identifier
from simulation.challenges.spec import Effect, Holder

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

KEY = "shift_lever"


class ShiftLever(Effect):
    """`{shift_lever: st_bride, lever: beds, by: 24}`."""

    shift_lever: Holder = Field(description="The organisation")
    lever: Identifier = Field(description="The name of the decision, one that sets how much of something")
    by: int


EFFECT = ShiftLever


def strike(economy: "HealthEconomy", effect: ShiftLever) -> None:
    """Move it now, not below nought; whoever holds it may move it again."""
    levers = economy.organisation(effect.shift_lever).levers
    setattr(levers, effect.lever, max(0, int(getattr(levers, effect.lever)) + effect.by))
