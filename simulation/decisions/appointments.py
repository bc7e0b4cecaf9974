"""Offer more or fewer appointments than at the start.

More appointments mean shorter waits for your patients and fewer of them in A&E or out of hours. They also mean more
problems heard, and so more prescriptions and referrals. Fewer save the practice money at once: the cost lands on
patients, on the out-of-hours service and on the hospital.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="appointments",
    owners=("gp",),
    label="Appointments offered",
    subject="Care in the practice",
    low=80,
    high=120,
    step=5,
    unit="percent",
    lever="appointments",
    cost=(
        "The practice pays about £15 of doctors' and staff time for each consultation, overheads apart "
        "(assumption; £36 with them, activity 8 row 245)."
    ),
    cannot="It cannot go far: there are so many doctors and rooms, and a locum is not found for every session.",
    takes_effect="From the first week of the quarter.",
    source="activity 4d rows 154-157; rules C4.10; bounds: assumption",
)
