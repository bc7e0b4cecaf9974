"""Change the indicative budgets of a PCT's practices in the middle of the year."""

from typing import TYPE_CHECKING

from pydantic import Field

from simulation.amounts import Percent
from simulation.challenges.spec import Effect, PctId

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

KEY = "change_budgets"


class ChangeBudgets(Effect):
    """`{change_budgets: eastmere, by: -2.5%}`."""

    change_budgets: PctId = Field(description="The PCT whose practices' budgets change")
    by: Percent = Field(description="Share of the year's budget, below nought for a cut", ge=-0.5, le=0.5)


EFFECT = ChangeBudgets


def strike(economy: "HealthEconomy", effect: ChangeBudgets) -> None:
    """Change them now."""
    economy.change_budgets(effect.change_budgets, effect.by)
