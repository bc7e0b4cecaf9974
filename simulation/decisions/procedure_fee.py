"""Pay practices for procedures that they do in house.

A fee makes it worth a practice's while to inject the joint or take off the lesion itself. Set above what it costs
them, it also brings out work that nobody would have sent to hospital. Set below, nobody does it.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="procedure_fee",
    owners=("pec_chair",),
    label="Fee for a procedure in house",
    subject="Services and pathways",
    low=0,
    high=200,
    step=10,
    unit="pounds",
    lever="procedure_fee",
    cost=(
        "The PCT pays the fee for each. The national minor surgery fees were about £40 and £80 (activity 8 row 253, "
        "recalled); a hospital first appointment was £105-£220."
    ),
    cannot=(
        "It cannot make a partner who does not operate into one who does, nor take back the hospital's fixed cost."
    ),
    takes_effect="From the first week of the quarter.",
    source="activity 3c and 8 rows 236 and 253; rules B4.1",
)
