"""Sentences about figures: what moved one, in words that a player would use."""

from collections.abc import Sequence

Part = tuple[str, float]
"""Somebody or something that moved a figure, and by how much."""
STILL = 0.005
"""Below this share of a figure, a difference is called no difference; assumption."""


def why(change: float, size: float, parts: Sequence[Part]) -> str:
    """What drove a figure of `size` that changed by `change`, given what each part did to it."""
    floor = STILL * max(abs(size), 1e-9)
    moved = sorted((part for part in parts if abs(part[1]) > floor), key=lambda part: -abs(part[1]))
    if not moved:
        return "It hardly moved, and nothing decided this quarter has reached it yet."
    first = moved[0]
    with_it = [label for label, by in moved[1:3] if (by > 0) == (first[1] > 0)]
    against = [label for label, by in moved[1:3] if (by > 0) != (first[1] > 0)]
    return _sentence(first, change, with_it, against)


def _sentence(first: Part, change: float, with_it: Sequence[str], against: Sequence[str]) -> str:
    """The sentence itself, the strongest part first."""
    direction = "pushed it up" if first[1] > 0 else "brought it down"
    opening = f"{first[0][0].upper()}{first[0][1:]} {direction}"
    if with_it:
        opening += f", as did {_and(with_it)}"
    if against:
        opening += f"; {_and(against)} pulled the other way"
    held = change != 0 and (change > 0) != (first[1] > 0)
    return f"{opening}{', and the others outweighed it' if held else ''}."


def _and(labels: Sequence[str]) -> str:
    """`labels` joined as people say them."""
    return labels[0] if len(labels) == 1 else f"{', '.join(labels[:-1])} and {labels[-1]}"
