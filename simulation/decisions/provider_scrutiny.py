"""Look, as the professional executive committee, at the networks of practices that provide services.

Practices that commission also provide: clinics in the practice, specialists in the community. Some of what such
clinics do nobody would have referred. Reports and visits keep that down and reassure the public; providers feel
watched, and managers have to prepare it all.
"""

from simulation.contracts.decision import Option
from simulation.decisions.spec import Choice

DECISION = Choice(
    name="provider_scrutiny",
    owners=("pec_chair",),
    label="Scrutiny of provider networks",
    subject="Conflicts of interest",
    options=(
        Option("none", "None", "Trust them."),
        Option("reports", "Reports", "Each network reports what it did, for whom and at what price."),
        Option("visits", "Visits", "Clinicians of other networks look at case notes."),
    ),
    lever="provider_scrutiny",
    cost="£3,000 a quarter for reports, £9,000 for visits, and managers' time.",
    cannot="It cannot cut what the hospital does.",
    takes_effect="From the first week of the quarter.",
    source="rules A6.4 and E20; activity 8 row 228; sizes: assumption",
)
