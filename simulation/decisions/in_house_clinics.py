"""Hold half-day sessions of minor surgery, joint injections and skin lesions in your own surgery.

Patients who suit are seen sooner and nearer home, and the hospital's price for them is not charged to your indicative
budget. The sessions need a partner with the skill, and the ones who come are partly people who would not have gone to
hospital at all. Without a fee from the PCT you work for nothing but your budget.
"""

from typing import TYPE_CHECKING

from simulation.decisions.means import doctors
from simulation.decisions.spec import Level

if TYPE_CHECKING:
    from simulation.model.organisations.practice import Practice

DECISION = Level(
    name="in_house_clinics",
    owners=("gp",),
    label="In-house clinics",
    subject="Care in the practice",
    low=0,
    high=8,
    step=1,
    unit="sessions",
    lever="in_house_clinics",
    cost=(
        "The practice pays the session: a doctor's half day and £90 for dressings and instruments (assumption). "
        "The PCT pays its fee for each procedure, if it has set one; the contract's own minor surgery fees were "
        "about £40 an injection and £80 an excision (activity 8 row 253, recalled)."
    ),
    cannot=(
        "It cannot take what needs a theatre, an anaesthetist or a consultant's opinion: about half of dermatology "
        "referrals suited a GP's clinic in the trial (rules C4.1)."
    ),
    takes_effect="From the first week of the quarter; patients already referred stay with the hospital.",
    source="rules C4.1 and C4.2; activity 8 rows 226-228 and 253; sessions for each doctor: assumption",
)


def limits(organisation: "Practice") -> tuple[int, int]:
    """Sessions that the practice has doctors for."""
    return 0, min(8, doctors(organisation))
