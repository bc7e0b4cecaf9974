"""What an incentive rule's file declares."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, Self

from pydantic import BaseModel, ConfigDict

from simulation.amounts import YesNo

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy


class Terms(BaseModel):
    """The terms of a rule, as a scenario sets them under `incentives`."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    applies: YesNo = True
    """Whether the rule holds, in the quarters in which it was law."""

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        """Itself: terms never change, so that branches of an economy share them."""
        return self


@dataclass(frozen=True)
class Rule:
    """An incentive rule: what it is, who may change it, and between which quarters it was law."""

    name: str
    label: str
    owners: tuple[str, ...]
    """Roles that can change it; empty where the Department does."""
    law_from: str
    """First quarter, as 2006/07 Q1."""
    law_to: str
    """Last quarter, or empty where it outlasts the period."""
    source: str


class RuleFile(Protocol):
    """The shape of a file in `incentives`."""

    RULE: Rule
    TERMS: type[Terms]

    def settle_week(self, economy: "HealthEconomy", terms: Any) -> None:
        """Pay and charge what falls due each week."""

    def settle_quarter(self, economy: "HealthEconomy", terms: Any) -> None:
        """Pay and charge what falls due at the quarter's end."""

    def settle_year(self, economy: "HealthEconomy", terms: Any) -> None:
        """Pay and charge what falls due when the year's out-turn is known."""
