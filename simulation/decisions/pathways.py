"""Agree clinical pathways with hospital consultants.

A pathway says what is done in the practice before a referral, what the clinic does and when the patient comes back.
It is the quietest way to fewer follow-ups and better letters, because the consultants agreed to it. Each takes
evenings of doctors who have few, and goodwill on both sides.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="pathways",
    owners=("pec_chair",),
    label="Pathways agreed a quarter",
    subject="Services and pathways",
    low=0,
    high=6,
    step=1,
    unit="count",
    lever="pathways",
    cost="The PCT pays £10,000 of doctors' and consultants' time for each (assumption), and managers' time.",
    cannot=(
        "Guidelines alone do nothing: forms and consultants who take part do (rules C3.7). It needs a hospital that "
        "is on speaking terms."
    ),
    takes_effect="From the first week of the quarter; old habits pull back once no more are agreed.",
    source="rules C3.6 and C3.7; numbers: assumption",
)
