"""Teach parents what to do when a child is ill, and children about smoking, at school and in children's centres.

School nurses and health visitors do it with teachers. Fewer families come to A&E at night with a fever; that fewer
children begin to smoke will show when they are grown up.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

FAMILIES = 25.0
"""A week, through one nurse's courses: assumption."""

INITIATIVE = Initiative(
    name="lessons_for_families",
    label="Lessons for parents and pupils",
    family="education",
    scale_label="a school nurse, 25 families a week",
    max_scale=4,
    set_up=4_000,
    running=9_500,
    lead_weeks=14,
    claimed="A third of the children in A&E need not be there; taught parents stay at home.",
    claimed_saving=11_000,
    found="Parents know more and come a little less often; it wears off as children grow up.",
    source="claim and found: assumption (recalled); families: assumption",
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.teach_families(scheme, FAMILIES)
