"""Cooperative: shares, tells, and keeps promises, until it has been let down twice."""

from simulation.contracts.agreement import Agreement
from simulation.standins.sight import Sight
from simulation.standins.standin import StandIn
from simulation.standins.temper import Temper

TEMPER = Temper(
    name="cooperative",
    label="Cooperative",
    description="Looks for what serves everybody, shares what it has and keeps its word.",
    manner="we get through this together",
    weights={"patients": 1.0, "shared": 1.0, "own": 0.4, "money": 0.6, "prudence": 0.4, "game": 0.0},
    threshold=0.34,
    stride=0.6,
    reach=0.35,
    most_changes=3,
    every=2,
    gain=1.0,
    cost=0.6,
    least=0.0,
    goodwill=0.2,
    grudge=0.25,
    gives=0.35,
    asks=0.3,
    horizon=2,
    plan_share=0.35,
    plan_lines=3,
    believes=0.6,
)


class Cooperative(StandIn):
    """Keeps its word to anybody who has not broken theirs twice."""

    def honour(self, sight: Sight, agreement: Agreement) -> bool:
        """Keep it, unless the other party has broken two agreements with us."""
        return len(sight.broken_by(sight.other(agreement))) < 2


CHARACTER = Cooperative(TEMPER)
