"""What a file of a challenge's effect declares."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, Protocol

from pydantic import BaseModel, ConfigDict

from simulation.amounts import OrganisationId

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy


class Effect(BaseModel):
    """The keys of one effect in a scenario file; the first names the kind."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False)


@dataclass(frozen=True)
class Of:
    """Marks a key that holds the id of an organisation of one of these kinds, or one of the accounts `also` named."""

    kinds: tuple[str, ...]
    also: tuple[str, ...] = ()


PctId = Annotated[OrganisationId, Of(("pct",))]
ClusterId = Annotated[OrganisationId, Of(("cluster",))]
TrustId = Annotated[OrganisationId, Of(("trust",))]
ServiceId = Annotated[OrganisationId, Of(("service",))]
Practices = Annotated[OrganisationId, Of(("pct", "cluster", "practice"))]
"""A PCT, a cluster or a practice: the practices that belong to it."""
Holder = Annotated[OrganisationId, Of(("practice", "cluster", "pct", "trust", "council", "voluntary"))]
"""An organisation that somebody can have a seat in: it trusts, is trusted and has levers."""
Account = Annotated[
    OrganisationId,
    Of(
        ("practice", "cluster", "pct", "trust", "council", "voluntary", "service", "sha"),
        ("staff_and_suppliers", "pharmacies", "elsewhere", "treasury"),
    ),
]
"""An organisation that can pay and be paid, or one of the accounts outside the economy."""


class EffectFile(Protocol):
    """The shape of a file in `challenges`."""

    KEY: str
    """The key that names this kind of effect in a scenario: `change_trust`, `close_beds`, ..."""
    EFFECT: type[Effect]

    def strike(self, economy: "HealthEconomy", effect: Any) -> None:
        """Let it happen now."""
