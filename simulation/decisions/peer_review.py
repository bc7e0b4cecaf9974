"""Have the practices of the cluster read each other's referral letters.

Doctors who see how colleagues would have dealt with a patient move towards them, high referrers most. With a
consultant in the room they also learn what the hospital really needs to know, and it takes more arranging. Figures
alone, sent round without a conversation, have changed next to nothing anywhere.
"""

from simulation.contracts.decision import Option
from simulation.decisions.spec import Choice

DECISION = Choice(
    name="peer_review",
    owners=("pbc_cluster_lead",),
    label="Peer review of referrals",
    subject="Working with practices",
    options=(
        Option("none", "None", "Each practice refers as it sees fit."),
        Option("peers", "Between practices", "Practices meet and read each other's letters."),
        Option("with_consultant", "With a consultant", "The same with a hospital consultant, paid by the session."),
    ),
    lever="peer_review",
    cost=(
        "Practices' evenings and the lead's energy, more of it with a consultant; peer review cost £0.97 a "
        "patient a year where it was measured (rules C3.4)."
    ),
    cannot="It works only with those who come, and the practices that hang back are often those that refer most.",
    takes_effect="From the first meeting, in this quarter; habits move slowly.",
    source="rules C3.4, C3.7 and C5.1; activity 8 rows 231 and 234",
)
