"""Decide whether consultants may refer to each other.

A patient with two problems is served best by a colleague down the corridor, and every such letter is a first
appointment that no GP asked for. Sent back through the GP, some are never needed, and the rest have waited twice.
"""

from simulation.contracts.decision import Option
from simulation.decisions.spec import Choice

DECISION = Choice(
    name="consultant_referrals",
    owners=("acute_medical_director",),
    label="Referrals between consultants",
    subject="Clinics and day surgery",
    options=(
        Option("open", "Free", "Consultants refer as they see fit."),
        Option("agreed", "For what is agreed", "Cancer, urgent and linked problems only."),
        Option("through_gp", "Through the GP", "Everything else goes back to the practice."),
    ),
    lever="consultant_referrals",
    cost=(
        "The trust forgoes first appointments, and pays £3,000-£6,000 a quarter for a desk that sorts letters "
        "(assumption); practices get the letters, and the work."
    ),
    cannot="It does not stop urgent and cancer referrals, which go directly.",
    takes_effect="From the first week of the quarter.",
    source="activity 4a row 114 (16% of first appointments); rules A8.1b and C3.10",
)
