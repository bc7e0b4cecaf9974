"""The patients' and third-sector alliance."""

from typing import TYPE_CHECKING, ClassVar

from simulation.model.levers import VoluntaryLevers
from simulation.model.organisations.base import Organisation
from simulation.scenario import schema

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy


class Alliance(Organisation):
    """The alliance of an economy."""

    kind: ClassVar[str] = "voluntary"
    levers: VoluntaryLevers

    def __init__(self, economy: "HealthEconomy", id: str, scheme: schema.Alliance) -> None:
        super().__init__(economy, id, scheme.name, VoluntaryLevers())
        self.grant = scheme.grant


def press(economy: "HealthEconomy") -> None:
    """Let the alliance spend its grant for the quarter."""
