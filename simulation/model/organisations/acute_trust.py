"""An acute NHS trust: beds, theatre lists and clinics, and the people who decide how many."""

from typing import TYPE_CHECKING, ClassVar

from simulation.model.levers import TrustLevers
from simulation.model.organisations.base import Organisation
from simulation.scenario import schema

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy


class AcuteTrust(Organisation):
    """An acute trust; `place` is its index on the axis of providers."""

    kind: ClassVar[str] = "trust"
    levers: TrustLevers

    def __init__(self, economy: "HealthEconomy", id: str, place: int, scheme: schema.AcuteTrust) -> None:
        super().__init__(economy, id, scheme.name, TrustLevers(beds=scheme.beds))
        self.place = place
        self.scheme = scheme
        self.foundation = scheme.foundation
        self.others = f"{id}.others"


def set_capacity(economy: "HealthEconomy") -> None:
    """Let every trust set its clinics, theatre lists and beds for the quarter."""
