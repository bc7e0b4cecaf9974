"""Assess how good the PCT is at commissioning.

A PCT that nobody examines comes to think well of itself, and learns little, because it does not look for what it
lacks. A checklist costs nothing and flatters; a candid assessment by a mixed team with clinicians hurts and helps; a
panel of peers and the strategic health authority is the most honest and takes the most time.
"""

from simulation.contracts.decision import Option
from simulation.decisions.spec import Choice

DECISION = Choice(
    name="self_assessment",
    owners=("pct_chief_executive",),
    label="Assessment of our competence",
    subject="The PCT's own competence",
    options=(
        Option("none", "None", "The board's own impression."),
        Option("checklist", "A checklist", "Officers tick the competency framework; £1,000 a quarter."),
        Option("candid", "A candid self-assessment", "A mixed team with clinicians scores each competency; £5,000."),
        Option("panel", "A panel with peers", "Peers and the health authority look at the evidence; £12,000."),
    ),
    lever="self_assessment",
    cost="Each quarter £1,000, £5,000 or £12,000, and up to a whole post of managers' time (assumption).",
    cannot="It does not make anybody more competent: it shows what to learn, and so lets learning work.",
    takes_effect="Over the next quarters: what the PCT believes of itself draws near what it is.",
    source="findings of 2003: candid self-assessment; rules A7.2, B2.6; sizes: assumption",
)
