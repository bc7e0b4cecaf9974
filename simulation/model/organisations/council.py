"""A council with social services responsibilities: home care, intermediate care and who is eligible."""

from typing import TYPE_CHECKING, ClassVar

from simulation.model.levers import CouncilLevers
from simulation.model.organisations.base import Organisation
from simulation.scenario import schema

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy


class Council(Organisation):
    """A council; it looks after the residents of one PCT."""

    kind: ClassVar[str] = "council"
    levers: CouncilLevers

    def __init__(self, economy: "HealthEconomy", id: str, scheme: schema.Council) -> None:
        super().__init__(economy, id, scheme.name, CouncilLevers())
        self.pct = scheme.pct
        self.budget = scheme.budget


def buy_care(economy: "HealthEconomy") -> None:
    """Let every council buy care for the quarter."""
