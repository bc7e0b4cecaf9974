"""Decide what your share of freed-up resources buys.

Savings from the indicative budget are for patients, not for partners' income. Nurse time helps long-term conditions
now, equipment for tests keeps some patients out of hospital, and premises make room for clinics later. Held money is
safe only as long as the PCT's promise is.
"""

from simulation.contracts.decision import Option
from simulation.decisions.spec import Choice

DECISION = Choice(
    name="savings_use",
    owners=("practice_manager",),
    label="What freed-up resources buy",
    subject="Invoices and savings",
    options=(
        Option("hold", "Hold it", "Nothing is bought; the claim on the PCT stays open."),
        Option("nurse_time", "Nurse time", "More recall and review of long-term conditions."),
        Option("diagnostics", "Tests and equipment", "ECG, spirometry and the like: fewer referrals for a test."),
        Option("premises", "Premises", "Room for clinics and for consultants who come out."),
    ),
    lever="savings_use",
    cost="It is paid from freed-up resources alone; without any, nothing is bought.",
    cannot=(
        "It cannot become income of the partners, and it comes only once the year's out-turn is known and the PCT "
        "has paid (rules A4.2)."
    ),
    takes_effect="When freed-up resources are paid, one quarter after the year's end.",
    source="rules A4.1-A4.3",
)
