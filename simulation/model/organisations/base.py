"""What every organisation of the economy is: a Mesa agent with a stable id of its own."""

from typing import TYPE_CHECKING, ClassVar

import mesa

from simulation.model.levers import Levers

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy


class Organisation(mesa.Agent):  # type: ignore[misc]
    """An organisation; `id` follows the grammar of ids, outermost first."""

    kind: ClassVar[str] = "organisation"

    def __init__(self, economy: "HealthEconomy", id: str, name: str, levers: Levers | None = None) -> None:
        super().__init__(economy)
        self.id = id
        self.name = name
        self.levers = levers

    def __repr__(self) -> str:
        return f"<{self.kind} {self.id}>"
