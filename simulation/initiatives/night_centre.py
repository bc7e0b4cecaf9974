"""Put the out-of-hours doctors, the night nurses and a call centre under one roof beside A&E.

Callers are advised, seen or visited by whoever can, with the practice's notes at hand; people with long-term
conditions are kept at home where that can be done. A place that is open and near is also used by those who would have
waited until morning.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

MINOR = 60.0
"""People a week who can be seen: assumption."""
NURSES = 0.6
"""Matrons' lists that the night nurses look after at home: assumption."""
SUITABLE = 0.05
"""Share of minor A&E attendances: assumption."""
INDUCED = 0.6
"""Share of the room left that fills: assumption."""

INITIATIVE = Initiative(
    name="night_centre",
    label="One centre for nights and weekends",
    family="out_of_hours",
    scale_label="a centre for 60,000 people",
    max_scale=1,
    set_up=60_000,
    running=68_000,
    lead_weeks=22,
    claimed="One call, one door: A&E loses a fifth of its night, and admissions of frail people are halved.",
    claimed_saving=85_000,
    found="Callers are pleased; A&E is a little quieter and the centre dearer than planned.",
    source="claim: assumption; found: rules E21 (22% over plan), activity 8 row 244; shares: assumption",
    serves=60_000,
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.divert_ae(scheme, MINOR, 0, suitable=SUITABLE, induced=INDUCED)
    economy.visit_high_risk(scheme, NURSES)
