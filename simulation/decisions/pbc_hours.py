"""Set aside partners' hours each week for commissioning.

Without hours nothing is planned, no case is written and no budget is looked at; engagement grows where the hours
change something and withers where they are spent in meetings that change nothing. The hours come out of surgeries. A
single-handed doctor has few to give.
"""

from typing import TYPE_CHECKING

from simulation.decisions.means import doctors
from simulation.decisions.spec import Level

if TYPE_CHECKING:
    from simulation.model.organisations.practice import Practice

DECISION = Level(
    name="pbc_hours",
    owners=("gp",),
    label="Hours for commissioning",
    subject="Taking part in commissioning",
    low=0,
    high=24,
    step=1,
    unit="hours",
    lever="pbc_hours",
    cost=(
        "The practice pays a locum for half of the hours, £70 an hour (assumption), and patients the other half. "
        "The enhanced service of 2006/07 was meant to pay for them (rules A5.1)."
    ),
    cannot="It cannot make the PCT answer: what the hours achieve depends on its support, its figures and its panel.",
    takes_effect="From the first week of the quarter.",
    source="rules A5.1, B2.4 and B2.5; most hours for each doctor: assumption",
)


def limits(organisation: "Practice") -> tuple[int, int]:
    """At most one half day a week of each doctor's time."""
    return 0, min(24, 4 * doctors(organisation))
