"""How officers of any organisation read its position."""

from simulation.standins.sight import Sight, once

POSITIONS = ("pct_position", "trust_position", "council_position")
SMALL = 0.002
"""Deficit, as a share of budget, over which nobody loses sleep; assumption."""
FULL = 0.02
"""Deficit, as a share of budget, at which nothing else is talked about: twice the mean (activity 2 row 57)."""


def deficit(sight: Sight) -> bool:
    """Whether the organisation is, or will be, in a deficit worth the name, as reported to it."""
    return _short(sight) > SMALL


def depth(sight: Sight) -> float:
    """How deep the deficit is, 0 to 1: 2% of the budget counts in full, any deficit for at least a third."""
    return min(1.0, max(_short(sight) / FULL, 0.34)) if deficit(sight) else 0.0


@once
def _short(sight: Sight) -> float:
    """What is missing, to date or by the year's end, as a share of the budget; without one, any loss is small."""
    position = next((value for value in map(sight.now, POSITIONS) if value is not None), 0.0)
    lost = max(-position, 0.0)
    return max(lost / sight.year_budget if sight.year_budget else (SMALL * 2 if lost else 0.0), sight.overspend())


@once
def position_told(sight: Sight) -> str:
    """The position as a clause."""
    found = next((measure for measure in POSITIONS if sight.tile(measure)), "")
    if found:
        return sight.told(found)
    return sight.overspend_told() if sight.view.budget else sight.headline()
