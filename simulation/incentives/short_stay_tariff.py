"""An emergency patient who goes home the same day is paid at part of the full price.

Without it a hospital is paid a full spell for four hours and a bed by the door; with it, less so. The price is taken
into every weekly invoice.
"""

from typing import TYPE_CHECKING

from pydantic import Field

from simulation.amounts import Percent
from simulation.incentives.spec import Rule, Terms

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

RULE = Rule(
    name="short_stay_tariff",
    label="Short-stay price",
    owners=(),
    law_from="2005/06 Q1",
    law_to="",
    source="activity 3a row 81 (bands recalled: assumption); rules C2.6",
)


class ShortStayTariff(Terms):
    """Share of the full price for a stay of less than a day."""

    share: Percent = Field(0.55, ge=0, le=1)


TERMS = ShortStayTariff


def settle_quarter(economy: "HealthEconomy", terms: ShortStayTariff) -> None:
    """It is in the invoices."""


def settle_year(economy: "HealthEconomy", terms: ShortStayTariff) -> None:
    """It is in the invoices."""
