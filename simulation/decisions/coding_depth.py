"""Decide how fully diagnoses are coded.

Price follows code: a complication that is written down is paid, one that is not is given away. Thorough coding is
honest, costs coders, and makes every commissioner's bill go up without one more patient treated. They will notice.
"""

from simulation.contracts.decision import Option
from simulation.decisions.spec import Choice

DECISION = Choice(
    name="coding_depth",
    owners=("acute_medical_director",),
    label="Depth of coding",
    subject="A&E and coding",
    options=(
        Option("light", "Light", "The main diagnosis; cheap, and money is left on the table."),
        Option("ordinary", "Ordinary", "As most trusts do."),
        Option("thorough", "Thorough", "Every complication; dearer for commissioners."),
    ),
    lever="coding_depth",
    cost=(
        "Thorough coding costs a trust of £300m £35,000 a quarter in coders (assumption), light coding saves "
        "£12,000; commissioners pay the higher prices: correct coding would have raised bills by 2-8% in a "
        "quarter of trusts (rules C2.4)."
    ),
    cannot="It cannot code what was not done or written: audits found no systematic gaming (rules C2.3).",
    takes_effect="From the first week of the quarter, as notes are coded.",
    source="rules C2.3, C2.4 and E14",
)
