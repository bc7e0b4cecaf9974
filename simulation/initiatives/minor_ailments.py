"""Let pharmacists treat coughs, lice and heartburn free of charge for those who pay nothing for prescriptions.

It frees appointments, which in a practice that has too few are taken at once.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

CONSULTATIONS = 45.0
"""A week, of 60 people, who would else have come to the practice: assumption."""

INITIATIVE = Initiative(
    name="minor_ailments",
    label="Minor ailments at the pharmacy",
    family="pharmacists",
    scale_label="60 people a week",
    max_scale=6,
    set_up=3_000,
    running=5_500,
    lead_weeks=6,
    claimed="One consultation in seven is for something that a pharmacist can treat.",
    claimed_saving=6_500,
    found="People use it and like it; the appointments that it sets free are taken by others.",
    source="claim and found: assumption (recalled); GP consultation £36: activity 8 row 245",
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.add_consultations(scheme, CONSULTATIONS)
    scheme.handled += round(economy.capacity(scheme, CONSULTATIONS))
