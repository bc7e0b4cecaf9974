"""Share an agency that looks at what PCTs provide themselves, and gets hospitals ready for foundation status.

It surveys community services before they are set apart from commissioning, plans what to do with clinics and health
centres, and runs hospitals through the tests that foundation trusts must pass. Nothing of it helps a patient this
year, and hospitals that pass will be harder to bargain with.
"""

from simulation.contracts.decision import Option
from simulation.decisions.spec import Choice

DECISION = Choice(
    name="provider_agency",
    owners=("pct_chief_executive",),
    label="Provider agency",
    subject="Support shared with other PCTs",
    options=(
        Option("none", "Stay out", "The PCT and the hospitals look after themselves."),
        Option("join", "Join", "A survey of what the PCT provides, an estates strategy, help for hospitals."),
    ),
    lever="provider_agency",
    cost="The PCT pays £58,065 a year, more when other members leave, and its part of £100,000 to set it up.",
    cannot="It cannot set community services apart: that is a decision of its own, which it makes less painful.",
    takes_effect="Over two years; services that are set apart meanwhile lose less of their work.",
    source="findings of 2007: an agency of 31 PCTs, £1.8m a year, staff of four; its effects: assumption",
)
