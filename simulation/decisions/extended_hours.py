"""Open in the evenings and on Saturdays.

People who work can come without taking a day off, and some of those who would have gone to A&E or called the out-of-
hours service come to you. It is the dearest time to open, and many who come would have found a time in the week.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="extended_hours",
    owners=("practice_manager",),
    label="Evening and Saturday surgeries",
    subject="Appointments and booking",
    low=0,
    high=12,
    step=1,
    unit="hours",
    lever="extended_hours",
    cost="The practice pays £95 an hour for a doctor and reception (assumption); nobody pays it back.",
    cannot="It does not replace out-of-hours care at night, which nine in ten practices gave up in 2004 (rules E21).",
    takes_effect="From the first week of the quarter.",
    source="rules C4.10 (best access: a tenth fewer self-referred A&E visits), E21; bounds: assumption",
)
