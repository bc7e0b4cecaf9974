"""Let the lead of a cluster give up, and somebody new begin."""

from typing import TYPE_CHECKING

from pydantic import Field

from simulation.challenges.spec import ClusterId, Effect

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

KEY = "lose_leader"


class LoseLeader(Effect):
    """`{lose_leader: eastmere.central}`."""

    lose_leader: ClusterId = Field(description="The cluster")


EFFECT = LoseLeader


def strike(economy: "HealthEconomy", effect: LoseLeader) -> None:
    """Let the lead go, with the ties and the energy that were theirs."""
    economy.lose_leader(effect.lose_leader)
