"""Pay a charity whose volunteers take people home from hospital, and look in for six weeks.

They turn the heating on, do the shopping and sit down for a cup of tea. For those who wait in hospital only because
nobody is at home it is all that is needed; those who wait for a place in a home wait on.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

PATIENTS = 0.9
"""A week who can leave earlier, of the four whom a coordinator's volunteers take home: assumption."""
STEADIER = 0.4
"""Older people a week who are steadier on their feet for it: assumption."""

INITIATIVE = Initiative(
    name="home_from_hospital",
    label="Home from hospital, by volunteers",
    family="third_sector",
    scale_label="a coordinator and 20 volunteers",
    max_scale=6,
    set_up=4_000,
    running=9_000,
    lead_weeks=8,
    claimed="Four people a week leave hospital three days sooner, and half as many come back.",
    claimed_saving=15_000,
    found="People are pleased and some leave sooner; fewer returns have not been shown.",
    source="claim and found: assumption (recalled); patients: assumption",
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.ease_discharge(scheme, PATIENTS)
    economy.prevent_falls(scheme, STEADIER)
