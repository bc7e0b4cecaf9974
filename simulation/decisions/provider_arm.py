"""Decide whether community services are run as part of the PCT or at arm's length.

At arm's length the PCT can judge its own nurses' bids like anybody else's, and practices trust that the game is fair.
The split takes managers' time, unsettles staff and makes it harder to join up care for one patient.
"""

from simulation.contracts.decision import Option
from simulation.decisions.spec import Choice

DECISION = Choice(
    name="provider_arm",
    owners=("pct_chief_executive",),
    label="Community services",
    subject="Direction",
    options=(
        Option("integrated", "Run by the PCT", "One organisation commissions and provides."),
        Option("arms_length", "At arm's length", "Run separately, with a service-level agreement."),
    ),
    lever="provider_arm",
    cost=(
        "Managers' time now, and 2.5% of the community services' budget for dealing with each other at a distance "
        "(assumption)."
    ),
    cannot="It does not move staff to another employer: that takes longer than these years.",
    takes_effect="From the first week of the quarter; the upheaval is felt first.",
    source="rules E20 and B3.5; sizes: assumption",
)
