"""Those beyond the edge of the economy who keep it closed: other commissioners, and hospitals elsewhere."""

from typing import TYPE_CHECKING, ClassVar

from simulation.model.organisations.base import Organisation

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy


class OtherCommissioners(Organisation):
    """The other PCTs that send patients to a trust: one row of the economy."""

    kind: ClassVar[str] = "others"

    def __init__(self, economy: "HealthEconomy", id: str, name: str, row: int, place: int) -> None:
        super().__init__(economy, id, name)
        self.row = row
        self.place = place


class Elsewhere(Organisation):
    """Hospitals outside the economy that treat some of its residents, with ample room and a fixed wait."""

    kind: ClassVar[str] = "elsewhere"
