"""Share an agency whose account managers sit in the hospitals, and whose warehouse cleans the figures.

Seventeen PCTs pay £3m a year for 43 people. What an account manager puts right at the hospital is put right for
everybody, so a PCT that stays out gains a little without paying; if many think so, the agency shrinks and its charge
rises for those who stay.
"""

from simulation.contracts.decision import Option
from simulation.decisions.spec import Choice

DECISION = Choice(
    name="support_agency",
    owners=("pct_chief_executive",),
    label="Support agency with account managers",
    subject="Support shared with other PCTs",
    options=(
        Option("none", "Stay out", "The PCT checks its own invoices and cleans its own figures."),
        Option("join", "Join", "Account managers in the hospitals and a shared data warehouse."),
    ),
    lever="support_agency",
    cost="The PCT pays £176,470 a year, more when other members leave, and its part of £300,000 to set it up.",
    cannot="It cannot make hospitals agree with every challenge, nor practices look at the figures.",
    takes_effect="Charges from this quarter; people and data grow over two years.",
    source="findings of 2007: an agency of 17 PCTs, £3m a year, 43 staff, 20 account managers; set-up: assumption",
)
