"""Look after people for some weeks of rehabilitation after, or instead of, a hospital stay.

Run with the council. It helps those who wait in hospital for somewhere to go; where few wait, places stand empty.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

PATIENTS = 1.7
"""A week through five places at three weeks each: assumption."""

INITIATIVE = Initiative(
    name="intermediate_care",
    label="Intermediate care places",
    family="social_care",
    scale_label="five places at home or in a care home",
    max_scale=8,
    set_up=15_000,
    running=39_000,
    lead_weeks=12,
    claimed=(
        "A fifth of the beds are held by people who could leave: every place frees a hospital bed at a third of "
        "its price."
    ),
    claimed_saving=52_000,
    found=(
        "Patients leave sooner where places are free; beds that are freed fill again, so bed days rather than "
        "spending fall."
    ),
    source="claim: assumption; found: activity 6 and rules C4.4 by analogy (assumption); costs: assumption",
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.ease_discharge(scheme, PATIENTS)
    scheme.handled += round(economy.capacity(scheme, PATIENTS))
