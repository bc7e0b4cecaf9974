"""What makes a character: what it cares for, how boldly it moves, and how it bargains."""

from collections.abc import Mapping
from dataclasses import dataclass

from simulation.standins.mind import Motive


@dataclass(frozen=True)
class Temper:
    """The leanings of a character; every number is an assumption about people, none about the health service."""

    name: str
    label: str
    description: str
    manner: str
    """Why one of this character chooses as it does, as a clause."""
    weights: Mapping[Motive, float]
    """What each motive counts for."""
    threshold: float
    """Weight times strength below which nothing is changed."""
    stride: float
    """Share of the way to what it wishes that it goes at once."""
    reach: float
    """Most that a level is moved in a quarter, as a share of its range."""
    most_changes: int
    """Most levers changed in a quarter, promises apart."""
    every: int
    """Looks at each lever every so many quarters, unless something is urgent."""
    gain: float
    """What another party's undertaking counts for, in a bargain."""
    cost: float
    """What its own undertaking counts for."""
    least: float
    """The least balance at which it accepts."""
    goodwill: float
    """What full trust is worth in a bargain."""
    grudge: float
    """What each agreement that the other party broke takes off."""
    gives: float
    """How much of what it could undertake it puts in an opening offer, 0 to 1."""
    asks: float
    """How much of what the other could undertake it asks for, 0 to 1."""
    horizon: int
    """Rounds for which it likes to bind itself."""
    plan_share: float
    """Share of the money put aside for plans that its plan asks for."""
    plan_lines: int
    """Most initiatives in one proposal."""
    believes: float
    """Share of a claimed saving that it believes."""
