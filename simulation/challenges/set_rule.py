"""Change a term of an incentive rule for everybody."""

from typing import TYPE_CHECKING

from pydantic import Field

from simulation.amounts import Identifier
from simulation.challenges.spec import Effect

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

KEY = "set_rule"


class SetRule(Effect):
    """`{set_rule: emergency_marginal_rate, term: rate, to: 0.3}`."""

    set_rule: Identifier = Field(description="The rule, as under `incentives`")
    term: Identifier = Field(description="Which of its terms")
    to: int | float | str | bool


EFFECT = SetRule


def strike(economy: "HealthEconomy", effect: SetRule) -> None:
    """Put the term in force now."""
    economy.set_term(effect.set_rule, effect.term, effect.to)
