"""Assess older people who have fallen: medicines, eyesight, the home; then twelve weeks of exercise.

It reaches people one by one, and the effect lasts while they go on exercising. Those who fall are many, and few of
their falls would have ended in hospital.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

FINISHERS = 6.0
"""A week, at about £300 each."""

INITIATIVE = Initiative(
    name="falls_service",
    label="Falls service",
    family="prevention",
    scale_label="a team, six finishers a week",
    max_scale=4,
    set_up=25_000,
    running=23_400,
    lead_weeks=16,
    claimed="A fifth fewer falls, and so a fifth fewer hip fractures at £6,000 each.",
    claimed_saving=24_000,
    found="15-30% fewer falls among those who take part; whether fractures fall is uncertain.",
    source="claim and found: activity 8 row 254 (recalled: assumption), price of a hip fracture activity 3c",
    serves=65_000,
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.prevent_falls(scheme, FINISHERS)
