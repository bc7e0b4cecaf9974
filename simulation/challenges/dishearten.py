"""Cost practices some of their will to take part, or restore it."""

from typing import TYPE_CHECKING

from pydantic import Field

from simulation.challenges.spec import Effect, Practices

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

KEY = "dishearten"


class Dishearten(Effect):
    """`{dishearten: eastmere, points: 8}`."""

    dishearten: Practices = Field(description="A PCT, cluster or practice")
    points: int = Field(description="Points of engagement lost, of a hundred; below nought they are won", ge=-40, le=40)


EFFECT = Dishearten


def strike(economy: "HealthEconomy", effect: Dishearten) -> None:
    """Let practices feel it."""
    economy.dishearten(economy.rows_of(effect.dishearten), effect.points)
