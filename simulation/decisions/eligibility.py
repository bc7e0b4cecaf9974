"""Decide from which level of need people get care.

A higher threshold balances the budget, and fewer people wait in hospital for care that they would not get: those with
moderate need have advice instead of help. Some of them manage, some fall and are admitted. A lower one helps before
it becomes serious, and more wait for the council's decision.
"""

from simulation.contracts.decision import Option
from simulation.decisions.spec import Choice

DECISION = Choice(
    name="eligibility",
    owners=("council_social_care_lead",),
    label="Eligibility for care",
    subject="Care at home",
    options=(
        Option("critical", "Critical need only", "Life or safety at risk."),
        Option("substantial", "Substantial and above", "As most councils in these years."),
        Option("moderate", "Moderate and above", "Help before it becomes serious."),
    ),
    lever="eligibility",
    cost="The council pays for everybody above the line.",
    cannot="It cannot refuse those whose need is critical, and it does not change how many grow old.",
    takes_effect="For new people at once, for others at their review.",
    source="Fair Access to Care Services bands of 2003; effects on hospitals: assumption, direction from rules E23",
)
