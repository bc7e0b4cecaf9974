"""Spend your own hours in the practices that hang back.

A visit from somebody they know does more than a letter from the PCT: it shows a practice what is in it for its
patients, and ties it to the others. You have only so many hours, you see patients too, and leads who give all they
have are tired within two years.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="practice_visits",
    owners=("pbc_cluster_lead",),
    label="Visits to practices",
    subject="Working with practices",
    low=0,
    high=16,
    step=1,
    unit="hours",
    lever="practice_visits",
    cost="It costs the lead's energy.",
    cannot="It cannot make up for a PCT that does not answer, nor for promises that were broken.",
    takes_effect="From the first week of the quarter.",
    source="rules B2.4, B2.5 and C5.2; hours: assumption",
)
