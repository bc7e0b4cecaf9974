"""How hospitals are paid: a price for each case, or a sum that is fixed whatever they do.

Under payment by results a case is paid at the national tariff, by whom the patient belongs to, to whom treated the
patient. `kind: block` pays each hospital what the year before was worth, with the growth that its commissioners plan
for; `money_follows: false` pays the price of each case but shares it among hospitals as in the year before, so that a
patient who goes to another takes nothing along. It is taken into every weekly invoice. For experiments: from 2006 the
law was a price for each case.
"""

from typing import TYPE_CHECKING, Literal

from simulation.incentives.spec import Rule, Terms

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

RULE = Rule(
    name="payment_by_results",
    label="Payment by results",
    owners=(),
    law_from="2003/04 Q1",
    law_to="",
    source="rules A2.4 and C2.1; activity 3a",
)


class PaymentByResults(Terms):
    """What is paid, and to whom; where the rule does not apply, hospitals have block contracts."""

    kind: Literal["per_case", "block"] = "per_case"
    money_follows: bool = True


TERMS = PaymentByResults


def settle_quarter(economy: "HealthEconomy", terms: PaymentByResults) -> None:
    """It is in the invoices."""


def settle_year(economy: "HealthEconomy", terms: PaymentByResults) -> None:
    """It is in the invoices."""
