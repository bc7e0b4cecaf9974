"""A bot for an empty seat: a View in, acts and reasons out; the same view and words always get the same answer."""

from simulation.contracts.agreement import Agreement, Offer, Reply
from simulation.contracts.decision import Answer, Decision
from simulation.contracts.plan import Plan, Ruling
from simulation.contracts.view import View
from simulation.standins import answers, bargains, choosing, plans
from simulation.standins.mind import wishes_of
from simulation.standins.roles import registry as roles
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

    def decide(self, view: View) -> tuple[Decision, ...]:
        """What it sets this quarter, each with a reason that cites what it saw."""
        sight = Sight(view)
        promises = [a for a in view.agreements if a.status == "open" and self.honour(view, a)]
        wishes = wishes_of(sight, roles.thoughts_of(view.seat.role))
        return (*self._payments(sight), *choosing.choose(sight, self.temper, wishes, promises))

    def _payments(self, sight: Sight) -> tuple[Decision, ...]:
        """Whether it pays what falls due."""
        due = [d for d in sight.view.decisions if d.name.startswith(HONOUR) and d.allowed]
        by_number = {f"{HONOUR}{a.offer.number}": a for a in sight.view.agreements}
        return tuple(self.pay(sight.view, by_number[d.name]) for d in due if d.name in by_number)

    def pay(self, view: View, agreement: Agreement) -> Decision:
        """Whether it pays what it owes under `agreement`, and why."""
        sight = Sight(view)
        kept = self.honour(view, agreement)
        deal = f"agreement {agreement.offer.number} of round {agreement.since_round}"
        why = (
            f"We gave our word in {deal}, so I pay."
            if kept
            else f"It no longer pays us to keep {deal}: {sight.headline()}."
        )
        return Decision(sight.me, f"{HONOUR}{agreement.offer.number}", "keep" if kept else "break", why)

    def answer(self, view: View) -> tuple[Answer, ...]:
        """What it answers to challenges that ask it."""
        return answers.answer(Sight(view), self.temper)

    def propose(self, view: View) -> Plan | None:
        """The commissioning plan that it proposes, if it leads a cluster and has one to propose."""
        return plans.propose(Sight(view), self.temper)

    def rule(self, view: View) -> tuple[Ruling, ...]:
        """How it rules on what clusters have proposed, if that is its to rule on."""
        return plans.rule(Sight(view), self.temper)

    def offers(self, view: View) -> tuple[Offer, ...]:
        """What it offers others at the round's beginning."""
        return bargains.opening(Sight(view), self.temper)

    def reply(self, view: View, offer: Offer, earlier: tuple[Offer | Reply, ...]) -> tuple[Reply, Offer | None]:
        """What it says to `offer`, and its counter-offer; `earlier` is what was said before in this round."""
        return bargains.answer(Sight(view), self.temper, offer, earlier)

    def honour(self, view: View, agreement: Agreement) -> bool:
        """Whether it means to keep its part of `agreement`."""
        raise NotImplementedError
