"""Open a nurse-led centre where anybody can walk in from morning to evening.

Some come instead of A&E and some instead of their doctor. Most of the room fills with people who would have waited a
day or looked after themselves.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

MINOR = 90.0
"""Places a week taken by those who would have gone to A&E: assumption."""
CONSULTATIONS = 160.0
"""A week besides: assumption (33-101 visits a day, activity 8 row 242)."""
SUITABLE = 0.1
"""Share of minor A&E attendances: assumption."""
INDUCED = 0.7
"""Share of the room left that fills: assumption."""

INITIATIVE = Initiative(
    name="walk_in_centre",
    label="Walk-in centre",
    family="urgent_care",
    scale_label="a centre open 12 hours a day",
    max_scale=1,
    set_up=300_000,
    running=175_000,
    lead_weeks=26,
    claimed=(
        "A third of those in A&E could be seen by a nurse; the four-hour standard is met and admissions are spared."
    ),
    claimed_saving=190_000,
    found=(
        "Commuter centres cost £52-150 a visit at 33-101 visits a day instead of 150-180; nurse-led ones were "
        "dearer than general practice, and A&E was no quieter."
    ),
    source="claim: assumption; found: activity 8 rows 242, 243; shares: assumption",
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.divert_ae(scheme, MINOR, 0, suitable=SUITABLE, induced=INDUCED)
    economy.add_consultations(scheme, CONSULTATIONS)
