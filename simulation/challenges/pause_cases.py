"""Stop a PCT from deciding business cases for a time."""

from typing import TYPE_CHECKING

from pydantic import Field

from simulation.challenges.spec import Effect, PctId

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

KEY = "pause_cases"


class PauseCases(Effect):
    """`{pause_cases: eastmere, weeks: 13}`."""

    pause_cases: PctId = Field(description="The PCT whose panel does not meet")
    weeks: int = Field(ge=1, le=104)


EFFECT = PauseCases


def strike(economy: "HealthEconomy", effect: PauseCases) -> None:
    """Let cases wait."""
    economy.pause_cases(effect.pause_cases, effect.weeks)
