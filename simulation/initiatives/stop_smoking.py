"""Help smokers to stop, with groups, advisers and nicotine replacement.

Nothing in the health service buys more life for the money, and almost none of it is saved within the year.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

QUIT_DATES = 10.0
"""A week."""

INITIATIVE = Initiative(
    name="stop_smoking",
    label="Stop-smoking service",
    family="prevention",
    scale_label="ten quit dates a week",
    max_scale=8,
    set_up=3_000,
    running=11_300,
    lead_weeks=8,
    claimed="More than half of those who set a quit date stop, at £160 each: no treatment is better value.",
    claimed_saving=6_000,
    found="55% are stopped at four weeks and about a quarter of those a year later; admissions follow years after.",
    source="claim and found: activity 8 rows 246, 247; claimed saving: assumption",
    serves=43_000,
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.quit_smoking(scheme, QUIT_DATES)
