"""Let the strategic health authority hold back, or give back, a share of a PCT's yearly allocation."""

from typing import TYPE_CHECKING

from pydantic import Field

from simulation.amounts import Percent
from simulation.challenges.spec import Effect, PctId

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

KEY = "top_slice"


class TopSlice(Effect):
    """`{top_slice: eastmere, share: 3%}`; below nought it gives back."""

    top_slice: PctId = Field(description="The PCT")
    share: Percent = Field(description="Share of the year's allocation", ge=-0.1, le=0.1)


EFFECT = TopSlice


def strike(economy: "HealthEconomy", effect: TopSlice) -> None:
    """Move the money now, for the whole year."""
    pence = round(abs(effect.share) * economy.scenario.economy.pcts[effect.top_slice].allocation)
    if effect.share >= 0:
        economy.ledger.pay(effect.top_slice, economy.sha.id, pence, "top_slice")
    else:
        economy.ledger.pay(economy.sha.id, effect.top_slice, pence, "top_slice_returned")
