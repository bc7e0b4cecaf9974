"""Book referrals through Choose and Book, with a real choice of hospital.

Patients who choose go where the wait is shorter, which spreads the load between hospitals and takes income from the
one that keeps people waiting. Booking takes minutes at the desk that a letter does not, and in these years the system
is slow and appointments are often missing from it.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="electronic_booking",
    owners=("practice_manager",),
    label="Choose and Book",
    subject="Appointments and booking",
    low=0,
    high=100,
    step=10,
    unit="percent",
    lever="electronic_booking",
    cost=(
        "The practice pays about £1.80 of a receptionist's time for each booking (assumption); the PCT pays for "
        "bookings while the national scheme for them runs."
    ),
    cannot=(
        "It cannot book a clinic that the hospital has not released: about 40% of referrals were booked so by March "
        "2007, against a target of 90% (rules A8.2)."
    ),
    takes_effect="From the first week of the quarter; patients already referred stay where they are.",
    source="rules A8.2, A8.3 and E11; C2.8 and C2.10 for what choice does",
)
