"""What an incentive rule's file declares."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Protocol, Self

from pydantic import BaseModel, ConfigDict, Field

from simulation.amounts import EVERYBODY, Practices, YesNo

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy


class Terms(BaseModel):
    """The terms of a rule, as a scenario sets them under `incentives`; these hold for whole hospitals and PCTs."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, populate_by_name=True)

    applies: YesNo = Field(True, description="Whether the rule holds, in the quarters in which it was law")
    since: int = Field(1, alias="from", ge=1, description="The first round in which it holds")
    to: int = Field(0, ge=0, description="The last round in which it holds; 0: as long as it is law")
    fixed: tuple[str, ...] = Field(
        (), description="Terms that no PCT may change; whatever a setting gives is among them"
    )

    def holds_in(self, round: int) -> bool:
        """Whether the scenario has the rule in this round (counted from 1)."""
        return self.applies and self.since <= round and not 0 < self.to < round

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        """Itself: terms never change, so that branches of an economy share them."""
        return self


class PracticeTerms(Terms):
    """The terms of a rule that can be for some practices, or for the patients of some, and not for others."""

    practices: Practices = Field(
        EVERYBODY, description="Whom it is for: all, a share of the practices, or those of these ids"
    )
    joining: Literal["drawn", "volunteers"] = Field(
        "drawn",
        description="Who makes up a share: drawn by lot, or those who want it most; of all, whoever wants it at all",
    )


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

    def settle_quarter(self, economy: "HealthEconomy", terms: Any) -> None:
        """Pay and charge what falls due at the quarter's end."""

    def settle_year(self, economy: "HealthEconomy", terms: Any) -> None:
        """Pay and charge what falls due when the year's out-turn is known."""
