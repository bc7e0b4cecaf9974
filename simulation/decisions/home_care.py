"""Buy more or fewer packages of home care.

People whose care is arranged leave hospital on the day they are fit, and fewer of them are admitted at all. The
council pays, the hospital gains: that is the quarrel. Cut, and the delays come back to you as charges and as
newspaper stories.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="home_care",
    owners=("council_social_care_lead",),
    label="Home care packages",
    subject="Care at home",
    low=70,
    high=130,
    step=5,
    unit="percent",
    lever="home_care",
    cost=(
        "The council pays for each package. For each day that it delays a discharge it also pays the hospital a "
        "charge (rules E22)."
    ),
    cannot="It cannot find carers overnight, nor speed up what the ward itself delays.",
    takes_effect="Over the quarter, as packages begin and end.",
    source="rules E22 and E23; bounds: assumption",
)
