"""How officers of any organisation read its position."""

from simulation.standins.sight import Sight

POSITIONS = ("pct_position", "trust_position", "council_position")
SMALL = 0.002
"""Forecast overspend, as a share of budget, that nobody loses sleep over; assumption."""


def deficit(sight: Sight) -> bool:
    """Whether the organisation is, or will be, in deficit as reported to it."""
    position = next((value for value in map(sight.now, POSITIONS) if value is not None), None)
    if position is not None and position < 0:
        return True
    return sight.overspend() > SMALL


def depth(sight: Sight) -> float:
    """How deep the deficit is, 0 to 1: an overspend of 2% counts in full, any deficit for at least a third."""
    return min(1.0, max(sight.overspend() / 0.02, 0.34 if deficit(sight) else 0.0))


def position_told(sight: Sight) -> str:
    """The position as a clause."""
    found = next((measure for measure in POSITIONS if sight.tile(measure)), "")
    if found:
        return sight.told(found)
    return sight.overspend_told() if sight.view.budget else sight.headline()
