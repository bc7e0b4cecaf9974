"""Providers that a PCT pays by the year: community nursing, out-of-hours, mental health, children's, older people's."""

from typing import TYPE_CHECKING, ClassVar

from simulation.model.organisations.base import Organisation
from simulation.scenario import schema

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy


class CommunityProvider(Organisation):
    """One service of one PCT, on a block budget; `unmet` is the share of need that it does not meet."""

    kind: ClassVar[str] = "service"

    def __init__(self, economy: "HealthEconomy", id: str, pct: str, scheme: schema.Service) -> None:
        super().__init__(economy, id, scheme.name)
        self.pct = pct
        self.service = scheme.kind
        self.budget = scheme.budget
        self.capacity = 1.0 - scheme.unmet_need
        self.unmet_start = self.unmet = scheme.unmet_need
        self.quarters_apart = 0
