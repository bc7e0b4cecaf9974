"""Gaming: reads the rules for what they pay, promises readily, and breaks a promise when it pays."""

from simulation.contracts.agreement import Agreement
from simulation.standins.bargains import burden
from simulation.standins.sight import Sight
from simulation.standins.standin import StandIn
from simulation.standins.temper import Temper

TEMPER = Temper(
    name="gaming",
    label="Gaming",
    description="Uses every rule for what it pays, and keeps promises only while they do.",
    manner="it leaves us best placed under the rules",
    weights={"patients": 0.15, "shared": 0.1, "own": 0.75, "money": 0.5, "prudence": 0.1, "game": 1.0},
    threshold=0.3,
    stride=1.0,
    reach=0.6,
    most_changes=4,
    every=2,
    gain=1.0,
    cost=0.15,
    least=0.02,
    goodwill=0.0,
    grudge=0.1,
    gives=0.5,
    asks=0.7,
    horizon=3,
    plan_share=0.9,
    plan_lines=4,
    believes=1.0,
)
CHEAP = 0.1
"""What keeping a promise may cost, as bargains are weighed, before it is broken; assumption."""


class Gaming(StandIn):
    """Keeps its word while that costs next to nothing."""

    def honour(self, sight: Sight, agreement: Agreement) -> bool:
        """Keep what is cheap; break what is dear, or has nobody left to mind."""
        return burden(sight, self.temper, agreement.offer) <= CHEAP and sight.rounds_left > 0


CHARACTER = Gaming(TEMPER)
