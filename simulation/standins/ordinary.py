"""Ordinary: means well and has no time; does what is due, puts the rest off, keeps its word when it can be paid for."""

from simulation.contracts.agreement import Agreement
from simulation.standins.position import depth
from simulation.standins.sight import Sight
from simulation.standins.standin import StandIn
from simulation.standins.temper import Temper

TEMPER = Temper(
    name="ordinary",
    label="Ordinary",
    description="Means well and is busy: does what falls due, changes one thing at a time, and minds the money.",
    manner="there are only so many hours",
    weights={"patients": 0.55, "shared": 0.42, "own": 0.55, "money": 0.8, "prudence": 0.65, "game": 0.1},
    threshold=0.27,
    stride=0.35,
    reach=0.12,
    most_changes=1,
    every=2,
    gain=0.7,
    cost=1.0,
    least=0.35,
    goodwill=0.15,
    grudge=0.4,
    gives=0.12,
    asks=0.2,
    horizon=1,
    plan_share=0.2,
    plan_lines=2,
    believes=0.6,
)


class Ordinary(StandIn):
    """Keeps its word to whoever keeps theirs, unless the year would go under with it."""

    def honour(self, sight: Sight, agreement: Agreement) -> bool:
        """Keep it, unless the other party broke one with us, or the deficit is deep."""
        return not sight.broken_by(sight.other(agreement)) and depth(sight) < 1.0


CHARACTER = Ordinary(TEMPER)
