"""Sentences about figures: what moved one, in words that a player would use."""

from collections.abc import Sequence
from dataclasses import dataclass

from simulation.contracts import units
from simulation.contracts.measure import Unit

Part = tuple[str, float]
"""Somebody or something that moved a figure, and by how much."""
STILL = 0.002
"""Below this share of a figure, a difference is called no difference; assumption."""
NOTHING = ("0.0 points", "0", "£0")
"""How a difference reads that is too small to be named."""
NAMED = 3
"""Most causes that a sentence names."""


@dataclass(frozen=True)
class Moved:
    """A figure, how it moved, and what all decisions since the start have done to it."""

    value: float
    change: float
    unit: Unit
    own_so_far: float
    """By how much the seat's decisions of all rounds have it higher."""
    all_so_far: float
    """By how much everybody's decisions and the challenges of all rounds have it higher."""

    def matters(self, by: float) -> bool:
        """Whether `by` is a difference that anybody would notice."""
        return abs(by) > STILL * max(abs(self.value), 1e-9)


def why(moved: Moved, parts: Sequence[Part]) -> str:
    """What drove a figure, given what each part did to it, and what decisions have done to it so far."""
    seen = (part for part in parts if moved.matters(part[1]) and _size(part[1], moved.unit) not in NOTHING)
    causes = sorted(seen, key=lambda part: -abs(part[1]))[:NAMED]
    if not causes:
        return _steady(moved)
    mine = any(label.startswith("your") for label, _ in causes)
    return _sentence(causes, moved) + ("" if mine else _in_all(moved))


def _steady(moved: Moved) -> str:
    """What is true of a figure that nothing moved much."""
    if moved.matters(moved.own_so_far):
        return f"Steady this quarter.{_in_all(moved)}"
    if moved.matters(moved.all_so_far):
        return f"Steady this quarter. All that was decided so far has it {_apart(moved.all_so_far, moved.unit)}."
    if moved.matters(moved.change):
        return "Many small things moved it, none of them much."
    return "Steady: no decision so far has moved it noticeably."


def _in_all(moved: Moved) -> str:
    """What the seat's decisions of all rounds have done, where they have done something."""
    if not moved.matters(moved.own_so_far):
        return ""
    return f" In all, your decisions so far have it {_apart(moved.own_so_far, moved.unit)}."


def _apart(by: float, unit: Unit) -> str:
    """A difference as `1.2 points higher`."""
    return f"{_size(by, unit)} {'higher' if by > 0 else 'lower'}"


def _sentence(causes: Sequence[Part], moved: Moved) -> str:
    """The causes, those that pushed the way it went first."""
    upwards = moved.change > 0 if moved.matters(moved.change) else causes[0][1] > 0
    along = [_cause(part, moved.unit) for part in causes if (part[1] > 0) == upwards]
    against = [_cause(part, moved.unit) for part in causes if (part[1] > 0) != upwards]
    verb, other = ("raised", "lowered") if upwards else ("lowered", "raised")
    if not along:
        return units.capital(f"{_and(against)} {other} it, but smaller things outweighed that.")
    tail = f"; {_and(against)} {other} it" if against else ""
    return units.capital(f"{_and(along)} {verb} it{tail}.")


def _cause(part: Part, unit: Unit) -> str:
    """A cause with its size in brackets."""
    label, by = part
    return f"{label} ({signed(by, unit)})"


def signed(by: float, unit: Unit) -> str:
    """A difference with its sign."""
    return f"{'-' if by < 0 else '+'}{_size(by, unit)}"


def _size(by: float, unit: Unit) -> str:
    """A difference without its sign."""
    if unit in ("percent", "score"):
        return f"{abs(by):.1f} points"
    return units.figure(abs(by), unit)


def _and(labels: Sequence[str]) -> str:
    """`labels` joined as people say them."""
    return labels[0] if len(labels) == 1 else f"{', '.join(labels[:-1])} and {labels[-1]}"
