"""Insulate and heat the homes of older people who live in the cold.

Paid with the council's regeneration fund and the heating grant. A warm home spares admissions every winter for as long
as it stands, and none of them in the year in which it was paid for; most of what it does is not for the health service.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

HOMES = 3.0
"""A week."""

INITIATIVE = Initiative(
    name="warm_homes",
    label="Warm homes for older people",
    family="regeneration",
    scale_label="three homes a week",
    max_scale=6,
    set_up=8_000,
    running=19_500,
    lead_weeks=16,
    claimed="Every pound spent on a warm home saves the health service 42 pence, each winter, for good.",
    claimed_saving=21_000,
    found="Homes are warmer and people feel better; a fall in admissions is small and takes winters to see.",
    source="claim and found: assumption (recalled); homes, and the health service's £500 of each: assumption",
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.warm_homes(scheme, HOMES)
