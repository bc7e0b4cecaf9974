"""Spend on cleaning, isolation and screening.

Infections kill, keep beds occupied and, once they are in the newspaper, keep patients away. Money helps; a hospital
that is full helps the infection more. What is spent here does not shorten a waiting list.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="infection_control",
    owners=("acute_chief_executive",),
    label="Infection control",
    subject="Safety and savings",
    low=0,
    high=500,
    step=25,
    unit="thousand_pounds",
    lever="infection_control",
    cost="The trust pays what is set, each quarter.",
    cannot="It cannot make up for wards that are over-full: occupancy above 90% undoes it.",
    takes_effect="From the first week of the quarter.",
    source="rules E15; activity 6 rows 194-198; sizes: assumption",
)
