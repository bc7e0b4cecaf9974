"""Sign up to the practice-based commissioning enhanced service of 2006/07.

It pays for agreeing a plan with the PCT and again for delivering it. To be paid you have to give the hours and meet
the plan's objectives. Where freed-up resources come to more than the second payment, that payment is not made.
"""

from typing import TYPE_CHECKING

from simulation.contracts.decision import Option, Value
from simulation.decisions.spec import Choice

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.practice import Practice

DECISION = Choice(
    name="enhanced_service",
    owners=("gp",),
    label="PBC enhanced service",
    subject="Taking part in commissioning",
    options=(
        Option("no", "Stay out", "No payment and nothing owed; you can still hold an indicative budget."),
        Option("yes", "Sign up", "Paid for a plan and for its delivery; needs hours for commissioning."),
    ),
    lever="enhanced_service",
    cost=(
        "The PCT pays 95p a patient for an agreed plan and 95p for meeting its objectives (rules A5.1); the "
        "practice pays in hours."
    ),
    cannot=(
        "It runs from April 2006 to March 2007 only. Later payments need an enhanced service of the PCT's own "
        "(rules A5.5)."
    ),
    takes_effect="The plan's payment at the quarter's end, the payment for delivery after the year's end.",
    source="rules A5.1-A5.4; activity 2 rows 65-67",
)


def refuse(economy: "HealthEconomy", organisation: "Practice", value: Value) -> str:
    """Why the sign-up cannot be changed outside 2006/07."""
    if economy.financial_year == "2006/07":
        return ""
    return f"The enhanced service ran in 2006/07 only; this is {economy.financial_year}."
