"""Close beds of a trust for some weeks: an outbreak, a burst pipe, a cut."""

from typing import TYPE_CHECKING

from pydantic import Field

from simulation.challenges.spec import Effect, TrustId

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

KEY = "close_beds"


class CloseBeds(Effect):
    """`{close_beds: st_bride, beds: 60, weeks: 5}`."""

    close_beds: TrustId = Field(description="The trust")
    beds: int = Field(gt=0, le=2_000)
    weeks: int = Field(ge=1, le=104)


EFFECT = CloseBeds


def strike(economy: "HealthEconomy", effect: CloseBeds) -> None:
    """Close them; they open again by themselves."""
    economy.close_beds(effect.close_beds, effect.beds, effect.weeks)
