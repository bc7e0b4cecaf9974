"""Change how far organisations trust another."""

from typing import TYPE_CHECKING

from pydantic import Field

from simulation.challenges.spec import Effect, Holder

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

KEY = "change_trust"


class ChangeTrust(Effect):
    """`{change_trust: eastmere, held_by: eastmere.north, by: -10, because: The budget was cut.}`."""

    change_trust: Holder = Field(description="Who is trusted more or less")
    held_by: Holder = Field(description="By whom; a PCT or cluster stands for its practices")
    by: int = Field(description="Points of a hundred", ge=-50, le=50)
    because: str = Field(description="What those who hold it would say")


EFFECT = ChangeTrust


def strike(economy: "HealthEconomy", effect: ChangeTrust) -> None:
    """Let everybody concerned think again."""
    for holder in _holders(economy, effect.held_by):
        if holder != effect.change_trust:
            economy.move_trust(holder, effect.change_trust, effect.by, effect.because)


def _holders(economy: "HealthEconomy", id: str) -> tuple[str, ...]:
    if economy.organisation(id).kind in ("pct", "cluster"):
        return tuple(economy.practices[row].id for row in economy.rows_of(id))
    return (id,)
