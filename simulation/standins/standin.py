"""A bot for an empty seat: sight of a View in, acts and reasons out; the same view and words get the same answer."""

from simulation.contracts.agreement import Agreement, Offer, Reply
from simulation.contracts.decision import Answer, Decision
from simulation.contracts.plan import Plan, Ruling
from simulation.standins import answers, bargains, choosing, plans
from simulation.standins.roles.registry import wishes_of
from simulation.standins.sight import Sight
from simulation.standins.temper import Temper

HONOUR = "honour_"
"""How the decision to pay what was promised is named; the number of the offer follows."""


class StandIn:
    """A character at work in any seat."""

    def __init__(self, temper: Temper) -> None:
        self.temper = temper

    @property
    def name(self) -> str:
        """The character's name."""
        return self.temper.name

    def decide(self, sight: Sight) -> tuple[Decision, ...]:
        """What it sets this quarter, each with a reason that cites what it saw."""
        promises = [a for a in sight.view.agreements if a.status == "open" and self.honour(sight, a)]
        return (*self._payments(sight), *choosing.choose(sight, self.temper, wishes_of(sight), promises))

    def _payments(self, sight: Sight) -> tuple[Decision, ...]:
        """Whether it pays what falls due."""
        due = [d for d in sight.changeable.values() if d.name.startswith(HONOUR)]
        by_number = {f"{HONOUR}{a.offer.number}": a for a in sight.view.agreements}
        return tuple(self.pay(sight, by_number[d.name]) for d in due if d.name in by_number)

    def pay(self, sight: Sight, agreement: Agreement) -> Decision:
        """Whether it pays what it owes under `agreement`, and why."""
        kept = self.honour(sight, agreement)
        deal = f"agreement {agreement.offer.number} of round {agreement.since_round}"
        why = (
            f"We gave our word in {deal}, so I pay."
            if kept
            else f"It no longer pays us to keep {deal}: {sight.headline()}."
        )
        return Decision(sight.me, f"{HONOUR}{agreement.offer.number}", "keep" if kept else "break", why)

    def answer(self, sight: Sight) -> tuple[Answer, ...]:
        """What it answers to challenges that ask it."""
        return answers.answer(sight, self.temper)

    def propose(self, sight: Sight) -> Plan | None:
        """The commissioning plan that it proposes, if it leads a cluster and has one to propose."""
        return plans.propose(sight, self.temper)

    def rule(self, sight: Sight) -> tuple[Ruling, ...]:
        """How it rules on what clusters have proposed, if that is its to rule on."""
        return plans.rule(sight, self.temper)

    def offers(self, sight: Sight) -> tuple[Offer, ...]:
        """What it offers others at the round's beginning."""
        return bargains.opening(sight, self.temper)

    def reply(self, sight: Sight, offer: Offer, earlier: tuple[Offer | Reply, ...]) -> tuple[Reply, Offer | None]:
        """What it says to `offer`, and its counter-offer; `earlier` is what was said before in this round."""
        return bargains.answer(sight, self.temper, offer, earlier)

    def honour(self, sight: Sight, agreement: Agreement) -> bool:
        """Whether it means to keep its part of `agreement`."""
        raise NotImplementedError
