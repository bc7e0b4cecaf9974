"""Have a clerk check the hospital's invoices and activity figures against your own records.

Patients who are not yours, operations that were never done and follow-ups charged as first appointments come to
light, and your figures become ones that you can argue with. The hospital can correct its codes upwards as well as
downwards, and the PCT must take the challenge to it on your behalf.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="coding_checks",
    owners=("practice_manager",),
    label="Checking hospital activity",
    subject="Invoices and savings",
    low=0,
    high=36,
    step=4,
    unit="hours",
    lever="coding_checks",
    cost="The practice pays the clerk, £11 an hour (assumption).",
    cannot=(
        "It cannot withhold payment: the PCT holds the contract, and before April 2007 could hold back only what "
        "was in dispute (rules A8.1b)."
    ),
    takes_effect="From the first week of the quarter; corrections come with the next figures.",
    source="rules C2.3 (one HRG in eleven wrong, net value about nil), B3.1; hours: assumption",
)
