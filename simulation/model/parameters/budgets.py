"""Numbers of budgets that practices hold themselves."""

from simulation.model.parameters.spec import number

OPERATION = number(
    "operation_price", 1_150, "pounds", "expected price of an operation, at the day when it is proposed", "activity 3c"
)
OPERATION_WORTH = number(
    "operation_worth", 2.0, "referrals", "mean benefit of an operation, in those of a referral", "assumption"
)
