"""Give patients a dear new drug, which the PCT pays for week by week."""

from typing import TYPE_CHECKING

from pydantic import Field

from simulation.amounts import Money
from simulation.challenges.spec import Effect, PctId

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

KEY = "high_cost_drug"


class HighCostDrug(Effect):
    """`{high_cost_drug: eastmere, patients: 25, each: £22k, weeks: 52}`."""

    high_cost_drug: PctId = Field(description="The PCT that pays")
    patients: int = Field(gt=0, le=5_000)
    each: Money = Field(description="A course for one patient", gt=0)
    weeks: int = Field(description="Over which courses are begun", ge=1, le=156)


EFFECT = HighCostDrug


def strike(economy: "HealthEconomy", effect: HighCostDrug) -> None:
    """Let treatment begin."""
    total = effect.patients * effect.each
    economy.commit_spending(effect.high_cost_drug, "pharmacies", total, effect.weeks, "drugs")
