"""Cautious: small steps, money first, nothing untried; promises little and keeps what it can pay for."""

from simulation.contracts.agreement import Agreement
from simulation.standins.position import depth
from simulation.standins.sight import Sight
from simulation.standins.standin import StandIn
from simulation.standins.temper import Temper

TEMPER = Temper(
    name="cautious",
    label="Cautious",
    description="Moves in small steps, protects the money and wants to see it work elsewhere first.",
    manner="we take no risk that we cannot pay for",
    weights={"patients": 0.5, "shared": 0.4, "own": 0.4, "money": 1.0, "prudence": 1.0, "game": 0.0},
    threshold=0.38,
    stride=0.35,
    reach=0.12,
    most_changes=2,
    every=2,
    gain=0.8,
    cost=1.0,
    least=0.05,
    goodwill=0.15,
    grudge=0.4,
    gives=0.12,
    asks=0.2,
    horizon=1,
    plan_share=0.15,
    plan_lines=1,
    believes=0.4,
)


class Cautious(StandIn):
    """Keeps its word unless keeping it would sink the year."""

    def honour(self, sight: Sight, agreement: Agreement) -> bool:
        """Keep it, unless money was promised that a deep deficit has eaten."""
        pays = any(term.kind == "money" and term.by == sight.me for term in agreement.offer.terms)
        return not (pays and depth(sight) >= 1.0)


CHARACTER = Cautious(TEMPER)
