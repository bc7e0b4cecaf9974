"""Wishes: what somebody in a role would want to set, for what motive and because of what."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

import msgspec

from simulation.contracts.decision import OpenDecision, Value
from simulation.standins.sight import Sight

Motive = Literal["patients", "shared", "own", "money", "prudence", "game"]
"""For patients; for the common cause; for one's own scorecard; against a deficit; against risk; to use a rule."""


class Wish(msgspec.Struct, frozen=True, gc=False):
    """A lever, what it should be, and why; a round makes hundreds, so it is the lightest kind of record."""

    name: str
    value: Value
    motive: Motive
    strength: float
    """0 to 1: how strongly what was seen speaks for it."""
    because: str
    """A clause that cites what was seen."""


@dataclass
class Mind:
    """Collects wishes about the decisions that are open."""

    sight: Sight
    wishes: list[Wish] = field(default_factory=list)

    def pick(self, name: str, code: str, motive: Motive, strength: float, because: str) -> None:
        """Wish a choice to be `code`, where that option is open."""
        decision = self._open(name)
        if decision and code in [option.code for option in decision.options]:
            self._add(decision, code, motive, strength, because)

    def to(self, name: str, share: float, motive: Motive, strength: float, because: str) -> None:
        """Wish a level to be at `share` (0 to 1) of the way from its lowest to its highest value."""
        decision = self._open(name)
        if decision and decision.kind == "level":
            self._add(decision, at(decision, share), motive, strength, because)

    def set(self, name: str, value: int, motive: Motive, strength: float, because: str) -> None:
        """Wish a level to be `value`, or as near as it can be."""
        decision = self._open(name)
        if decision and decision.kind == "level":
            self._add(decision, snap(decision, value), motive, strength, because)

    def by(self, name: str, steps: int, motive: Motive, strength: float, because: str) -> None:
        """Wish a level to move by so many steps."""
        decision = self._open(name)
        if decision and isinstance(decision.current, int):
            self._add(decision, snap(decision, decision.current + steps * decision.step), motive, strength, because)

    def _open(self, name: str) -> OpenDecision | None:
        """The decision, where it can be changed."""
        return self.sight.changeable.get(name)

    def _add(self, decision: OpenDecision, value: Value, motive: Motive, strength: float, because: str) -> None:
        """Keep the wish; one for what is in force already speaks against changing it."""
        within = strength if 0.0 <= strength <= 1.0 else min(1.0, max(0.0, strength))
        self.wishes.append(Wish(decision.name, value, motive, within, because))


Thought = Callable[[Mind], None]
"""Looks through the sight of a mind and may add wishes to it."""


def at(decision: OpenDecision, share: float) -> int:
    """The value at `share` of the way from the lowest to the highest."""
    return snap(decision, round(decision.low + share * (decision.high - decision.low)))


def snap(decision: OpenDecision, value: int) -> int:
    """The nearest value that `decision` can take."""
    low, high, step = decision.low, decision.high, decision.step
    steps = round((min(max(value, low), high) - low) / step)
    return low + min(steps, (high - low) // step) * step
