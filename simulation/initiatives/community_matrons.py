"""Give experienced nurses a list each of people at high risk of admission, to visit, treat and speak for.

People are put on a list after a bad year and most have a better one next whatever is done, so every matron's own
figures look good. Patients and families value them, and they find need that had gone unseen.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

MATRONS = 1.0
"""For one unit of scale."""

INITIATIVE = Initiative(
    name="community_matrons",
    label="Community matrons",
    family="nurses",
    scale_label="one matron with a list of 65 people",
    max_scale=12,
    set_up=3_000,
    running=12_500,
    lead_weeks=13,
    claimed="People with repeated admissions are kept at home: admissions of those on the list fall by half.",
    claimed_saving=19_500,
    found=(
        "In 62 practices against thousands: emergency admissions of the high-risk group +16.5% (-5.7 to 38.7), "
        "bed days +19.0% (-5.3 to 43.2): no significant effect. Half of the fall seen before and after is "
        "regression to the mean."
    ),
    source="claim: activity 8 rows 240, 241 and 7 row 221; found: rules C4.3; pay and list: activity 8 row 241",
    serves=9_000,
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.visit_high_risk(scheme, MATRONS)
