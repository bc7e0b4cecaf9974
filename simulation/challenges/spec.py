"""What a file of a challenge's effect declares."""

from typing import TYPE_CHECKING, Any, Protocol

from pydantic import BaseModel, ConfigDict

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy


class Effect(BaseModel):
    """The keys of one effect in a scenario file; the first names the kind."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class EffectFile(Protocol):
    """The shape of a file in `challenges`."""

    KEY: str
    """The key that names this kind of effect in a scenario: `change_trust`, `close_beds`, ..."""
    EFFECT: type[Effect]

    def strike(self, economy: "HealthEconomy", effect: Any) -> None:
        """Let it happen now."""
