"""More or less need for something for some weeks, in the practices of an organisation or everywhere."""

from typing import TYPE_CHECKING, Literal

import numpy as np
from pydantic import Field

from simulation.amounts import Percent
from simulation.challenges.spec import Effect, Practices

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

KEY = "demand"


class Demand(Effect):
    """`{demand: emergencies, by: 9%, weeks: 8, of: eastmere}`."""

    demand: Literal["referrals", "emergencies", "ae", "prescribing", "consultations", "delays"]
    by: Percent = Field(description="Change as a share", ge=-0.9, le=2)
    weeks: int = Field(ge=1, le=104)
    of: Practices | None = Field(None, description="A PCT, cluster or practice; everybody where it is left out")


EFFECT = Demand


def strike(economy: "HealthEconomy", effect: Demand) -> None:
    """Let it begin."""
    rows = economy.rows_of(effect.of) if effect.of else np.arange(economy.rows)
    economy.demand(effect.demand, rows, 1 + effect.by, effect.weeks)
