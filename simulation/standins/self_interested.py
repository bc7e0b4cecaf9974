"""Self-interested: guards its own scorecard, trades hard, keeps promises to those whom it will need again."""

from simulation.contracts.agreement import Agreement
from simulation.standins.position import deficit
from simulation.standins.sight import Sight
from simulation.standins.standin import StandIn
from simulation.standins.temper import Temper

TEMPER = Temper(
    name="self_interested",
    label="Self-interested",
    description="Looks after its own figures first, gives little and asks for much.",
    manner="I have to look after my own organisation",
    weights={"patients": 0.35, "shared": 0.15, "own": 1.0, "money": 0.7, "prudence": 0.3, "game": 0.2},
    threshold=0.34,
    stride=1.0,
    reach=0.5,
    most_changes=3,
    every=2,
    gain=1.0,
    cost=1.1,
    least=0.1,
    goodwill=0.05,
    grudge=0.5,
    gives=0.15,
    asks=0.5,
    horizon=1,
    plan_share=0.6,
    plan_lines=2,
    believes=0.8,
)


class SelfInterested(StandIn):
    """Keeps its word as long as it will need the other party again, and can afford it."""

    def honour(self, sight: Sight, agreement: Agreement) -> bool:
        """Keep it to those who keep theirs, while rounds are left or the money is there."""
        if sight.broken_by(sight.other(agreement)):
            return False
        return sight.rounds_left > 0 or not deficit(sight)


CHARACTER = SelfInterested(TEMPER)
