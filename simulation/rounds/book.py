"""What has been said and agreed: the part of a game that is not the economy."""

from dataclasses import dataclass, field, replace

from simulation.contracts.act import Act
from simulation.contracts.agreement import Agreement, Offer, Reply
from simulation.contracts.decision import Answer, Decision, Value
from simulation.contracts.plan import Plan, PlanLineStatus, Ruling


@dataclass
class Book:
    """Offers, agreements, plans, answers and decisions; those of the round in hand are cleared when it closes."""

    acts: list[Act] = field(default_factory=list)
    """Everything heard in this round, in order, stand-ins' words included."""
    numbered: int = 0
    """The highest number of an offer so far."""
    offers: dict[int, Offer] = field(default_factory=dict)
    """Offers that nobody has answered yet."""
    agreements: list[Agreement] = field(default_factory=list)
    proposals: dict[str, Plan] = field(default_factory=dict)
    """The plan that each cluster has before its PCT."""
    rulings: dict[tuple[str, str], Ruling] = field(default_factory=dict)
    """By cluster and initiative, this round."""
    priorities: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """What each cluster has named as its priorities, in its last plan."""
    lines: dict[tuple[str, str], PlanLineStatus] = field(default_factory=dict)
    """How each line ever proposed stands, by cluster and initiative."""
    answers: dict[tuple[str, str], Answer] = field(default_factory=dict)
    """By challenge and seat, this round."""
    decisions: dict[tuple[str, str], Decision] = field(default_factory=dict)
    """By seat and name: the last one counts."""
    submitted: set[str] = field(default_factory=set)
    struck: dict[str, int] = field(default_factory=dict)
    """Challenges that have struck, and the round."""
    chosen: dict[str, str] = field(default_factory=dict)
    """The option chosen in each challenge that asked (of its first asker)."""

    def copy(self) -> "Book":
        """A book that can be written in without touching this one; what is in it is frozen."""
        fields = {name: value.copy() for name, value in vars(self).items() if hasattr(value, "copy")}
        return replace(self, **fields)

    def number(self) -> int:
        """The number of the next offer."""
        self.numbered += 1
        return self.numbered

    def enter_offer(self, offer: Offer) -> None:
        """Put `offer` on the table."""
        self.numbered = max(self.numbered, offer.number)
        self.offers[offer.number] = offer

    def enter_reply(self, reply: Reply, this_round: int) -> None:
        """Take the offer off the table, and make an agreement of it where it is accepted."""
        offer = self.offers.pop(reply.offer)
        if reply.verdict == "accept":
            self.agreements.append(Agreement(offer, "open", this_round))

    def decided(self, seat: str, name: str) -> Value | None:
        """What `seat` has set `name` to this round, or None."""
        decision = self.decisions.get((seat, name))
        return None if decision is None else decision.value

    def turn_page(self) -> None:
        """Clear what belongs to the round that has closed."""
        for page in (self.acts, self.rulings, self.answers, self.decisions, self.submitted, self.offers):
            page.clear()
