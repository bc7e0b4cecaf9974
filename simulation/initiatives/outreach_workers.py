"""Find people whom no practice reaches: hostels, travellers, refugees, and those who have given up on doctors.

Workers who speak their language bring them to a practice, and go with them. They are ill, so what they need comes as
more referrals first; fairness grows at once, and money is spared late, if at all. Where nobody is poor, they find
nobody.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

PEOPLE = 6.0
"""Found in a week by one worker: assumption."""

INITIATIVE = Initiative(
    name="outreach_workers",
    label="Outreach to people whom nobody reaches",
    family="vulnerable_communities",
    scale_label="an outreach worker, six people a week",
    max_scale=6,
    set_up=3_000,
    running=9_800,
    lead_weeks=12,
    claimed="People without a doctor cost four times as much in A&E: find them a doctor, and it is saved.",
    claimed_saving=12_000,
    found="People are found, treated and referred more; whether anything is saved has not been shown.",
    source="claim and found: assumption (recalled); people: assumption",
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.reach_out(scheme, PEOPLE)
