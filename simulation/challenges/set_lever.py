"""Set a lever of an organisation, whoever holds it: what an authority orders, or what an answer commits somebody to."""

from typing import TYPE_CHECKING

from pydantic import Field

from simulation.amounts import Identifier
from simulation.challenges.spec import Effect, Holder

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

KEY = "set_lever"


class SetLever(Effect):
    """`{set_lever: eastmere, lever: savings_rule, to: frozen}`."""

    set_lever: Holder = Field(description="The organisation")
    lever: Identifier = Field(description="The name of the decision that sets the lever otherwise")
    to: int | str


EFFECT = SetLever


def strike(economy: "HealthEconomy", effect: SetLever) -> None:
    """Set it now; whoever holds it may set it again."""
    setattr(economy.organisation(effect.set_lever).levers, effect.lever, effect.to)
