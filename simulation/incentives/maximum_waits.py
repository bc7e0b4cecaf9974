"""Nobody may wait longer than the maximum of the time: managers open clinics and lists to stay well inside it.

Thirteen weeks for a first appointment and 26 for an operation by December 2005, shorter from year to year to the 18
weeks of 2008. There is no money in it; careers hang on it. Where it does not apply, hospitals keep the waits that they
had.
"""

from typing import TYPE_CHECKING

from pydantic import Field

from simulation.incentives.spec import Rule, Terms

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

RULE = Rule(
    name="maximum_waits",
    label="Maximum waits",
    owners=(),
    law_from="2004/05 Q1",
    law_to="",
    source="activity 5 rows 158-160",
)


class MaximumWaits(Terms):
    """Weeks that nobody may wait; those of the time where nothing is said."""

    outpatient: float | None = Field(
        None, gt=0, le=104, description="Weeks to a first appointment; else as at the time"
    )
    inpatient: float | None = Field(None, gt=0, le=104, description="Weeks from listing to an operation; else as then")
    tests: float | None = Field(None, gt=0, le=104, description="Weeks for a test; else as then")


TERMS = MaximumWaits


def settle_quarter(economy: "HealthEconomy", terms: MaximumWaits) -> None:
    """Nothing is paid."""


def settle_year(economy: "HealthEconomy", terms: MaximumWaits) -> None:
    """Nothing is paid."""
