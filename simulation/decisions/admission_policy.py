"""Decide what is done with a patient near four hours in A&E.

Admitting to an observation ward meets the four-hour target and is paid as a short stay: the commissioner sees
admissions rise with nobody sicker. A senior doctor at the door sends more people home and costs a consultant's
evenings. As it is, it depends on who is on.
"""

from simulation.contracts.decision import Option
from simulation.decisions.spec import Choice

DECISION = Choice(
    name="admission_policy",
    owners=("acute_medical_director",),
    label="Near four hours in A&E",
    subject="A&E and coding",
    options=(
        Option("senior_review", "Senior review", "A consultant sees them before they are admitted."),
        Option("ordinary", "As now", "Whoever is on decides."),
        Option("observation_ward", "Observation ward", "Admit for some hours, within the target."),
    ),
    lever="admission_policy",
    cost=(
        "For a trust of £300m: senior review £160,000 a quarter in consultants, and short stays lost; an "
        "observation ward £70,000 (assumptions). Commissioners pay about £1,200 for a short stay against £200 for "
        "an outpatient (rules C2.6)."
    ),
    cannot="It does not change who comes to A&E, nor finds a bed for those who need one.",
    takes_effect="A third of the way in the quarter, most within the year: seniors must be found, habits are slow.",
    source="rules C2.5, C2.6 and E6; activity 4a rows 104-105",
)
