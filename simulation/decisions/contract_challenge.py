"""Choose how many of the hospitals' invoices are checked and challenged.

Coding is wrong in one case in eleven, in both directions, and some admissions near four hours look odd. A challenge
brings money back and teaches the hospital to code with care: it also brings out what it had forgotten to charge.
Trust between the two sides pays for it.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="contract_challenge",
    owners=("pct_director_of_commissioning",),
    label="Invoices challenged",
    subject="Contracts with hospitals",
    low=0,
    high=50,
    step=5,
    unit="percent",
    lever="contract_challenge",
    cost="Managers' time, and the hospital's trust.",
    cannot=(
        "Before April 2007 it can hold back only what is in dispute. After it, the model contract lets you refuse "
        "growth that the hospital itself caused (rules A8.1b)."
    ),
    takes_effect="From the first week of the quarter.",
    source="rules C2.3, C2.4, A8.1b and E14",
)
