"""Whatever a seat can do in a round, as the journal keeps it."""

from dataclasses import dataclass

from simulation.contracts.agreement import Offer, Reply
from simulation.contracts.decision import Answer, Decision
from simulation.contracts.plan import Plan, Ruling


@dataclass(frozen=True)
class Submitted:
    """A seat has said that it is done for this round."""

    seat: str
    round: int


Act = Decision | Answer | Offer | Reply | Plan | Ruling | Submitted

KINDS: dict[str, type[Act]] = {
    "decision": Decision,
    "answer": Answer,
    "offer": Offer,
    "reply": Reply,
    "plan": Plan,
    "ruling": Ruling,
    "submitted": Submitted,
}


def kind_of(act: Act) -> str:
    """The journal's name for the kind of `act`."""
    return next(name for name, cls in KINDS.items() if isinstance(act, cls))
