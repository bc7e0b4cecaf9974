"""Review repeat prescriptions and change those that can be to the cheaper equivalent.

Statins and a few other groups make most of the saving, and patients rarely object. It is the quickest money that
practices can find, but it can be found only once, and each review takes a doctor's or a pharmacist's minutes. The
saving stays with the PCT's prescribing budget unless that budget is yours too.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="generic_switching",
    owners=("gp",),
    label="Repeat prescriptions switched",
    subject="Referrals and prescriptions",
    low=0,
    high=100,
    step=10,
    unit="percent",
    lever="generic_switching",
    cost=(
        "The practice pays £2.50 for each prescription reviewed (assumption). The PCT's drugs bill falls: in "
        "October 2006 a month of generic simvastatin cost £2.34, the brand £29.69 (rules E24)."
    ),
    cannot=(
        "It cannot switch what has no equivalent, nor patients who were switched before; new drugs come whatever "
        "you do."
    ),
    takes_effect="Over the quarter, as repeats come up; the saving lasts.",
    source="rules E24; activity 2 row 49",
)
