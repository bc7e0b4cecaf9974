"""Commit an organisation to a cost that falls week by week."""

from typing import TYPE_CHECKING

from pydantic import Field

from simulation.amounts import Money
from simulation.challenges.spec import Account, Effect

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

KEY = "spend"


class Spend(Effect):
    """`{spend: £300k, payer: eastmere, weeks: 26}`."""

    spend: Money = Field(description="In all", gt=0)
    payer: Account
    payee: Account = "staff_and_suppliers"
    weeks: int = Field(ge=1, le=156)


EFFECT = Spend


def strike(economy: "HealthEconomy", effect: Spend) -> None:
    """Let it begin."""
    economy.commit_spending(effect.payer, effect.payee, effect.spend, effect.weeks, "challenge")
