"""Have nurses see patients before their operation, in a practice or a health centre.

They test, advise and plan the way home, so that more operations can be done in a day and fewer beds are needed for
them. The tariff for a day case is little less than that for a stay, so the money stays with the hospital.
"""

from typing import TYPE_CHECKING

from simulation.initiatives.spec import Initiative, Scheme

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

PATIENTS = 20.0
"""A week, through one nurse's clinic: assumption."""

INITIATIVE = Initiative(
    name="pre_operative_screening",
    label="Screening before an operation",
    family="pre_operative",
    scale_label="a nurse's clinic, 20 patients a week",
    max_scale=5,
    set_up=6_000,
    running=10_500,
    lead_weeks=10,
    claimed="A tenth of theatre time is lost to patients who are not ready; none of it need be.",
    claimed_saving=14_000,
    found="More operations are done in a day and beds are spared; commissioners' bills hardly move.",
    source="claim: brief 4 (recalled), assumption; found: assumption; patients: assumption",
    serves=65_000,
)


def run_week(economy: "HealthEconomy", scheme: Scheme) -> None:
    """Do a week's work."""
    economy.make_ready(scheme, PATIENTS)
