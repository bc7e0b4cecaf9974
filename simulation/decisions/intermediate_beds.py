"""Open intermediate care places together with the health service.

Somewhere to go after hospital for some weeks of nursing and therapy: older people walk again and fewer go into a home
for good. Places fill at once, also with people who would have gone home, and staying too long in them is easy.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="intermediate_beds",
    owners=("council_social_care_lead",),
    label="Intermediate care places",
    subject="Care at home",
    low=0,
    high=60,
    step=4,
    unit="beds",
    lever="intermediate_beds",
    cost=(
        "The council pays £550 a week for each place (assumption); what the PCT puts towards them is for the two "
        "to agree."
    ),
    cannot="It cannot take those who need a hospital, nor empty a hospital bed that fills from the waiting list.",
    takes_effect="From the first week of the quarter.",
    source="rules E8 and E22 (what happens without); sizes: assumption",
)
