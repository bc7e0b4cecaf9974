"""A sum that one organisation pays another, once."""

from typing import TYPE_CHECKING

from pydantic import Field

from simulation.amounts import Money
from simulation.challenges.spec import Account, Effect

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

KEY = "pay"


class Pay(Effect):
    """`{pay: £400k, payer: eastmere, payee: st_bride}`."""

    pay: Money = Field(gt=0)
    payer: Account
    payee: Account = Field(description="An organisation, or `staff_and_suppliers`")


EFFECT = Pay


def strike(economy: "HealthEconomy", effect: Pay) -> None:
    """Pay it."""
    economy.ledger.pay(effect.payer, effect.payee, effect.pay, "challenge")
