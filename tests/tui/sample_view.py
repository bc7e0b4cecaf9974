"""Rich sample Views for four seats of `two_boroughs` in each phase, and a desk that keeps what is done at it."""

from collections.abc import Sequence
from dataclasses import replace

from simulation.contracts.act import Act, Submitted
from simulation.contracts.agreement import Offer, Reply
from simulation.contracts.decision import Answer, Decision
from simulation.contracts.plan import Plan, Ruling
from simulation.contracts.view import Hint, Phase, View
from simulation.errors import Refused
from simulation.session.bounds import refusal
from simulation.session.desk import Status
from simulation.session.record import Refusal
from tests.tui import sample_deals as deals
from tests.tui import sample_figures as figures
from tests.tui import sample_places as places
from tests.tui import sample_seats as seats

HINTS = (
    Hint("briefing", "Read what happens this quarter, and whether anybody asks you something. The Next line leads on."),
    Hint("desk", "The figures are late and rough unless somebody pays; the note under each says how much."),
    Hint("plan", "What practices want to change together. What is claimed for an initiative is not proven."),
    Hint("agreements", "Talk first: answer what is offered to you, or offer another seat something."),
    Hint("decisions", "Set your levers. Each says what it costs, what it cannot do and when it takes effect."),
)
BRIEFING = (
    "It is October 2006. The PCT opened the year £4.2m behind, and the strategic health authority (SHA) wants more.\n\n"
    "Practices have had indicative budgets since April. Half of them have opened the envelope. St Bride's has coded "
    "more thoroughly than last year, and every operation costs more for it.\n\n"
    "Winter is eight weeks away."
)


def sample(seat: str = "pct_finance", phase: Phase = "conversation") -> View:
    """What `seat` sees in `phase`: round 3 of 6, or the end."""
    view = View(
        scenario="two_boroughs",
        title="Two boroughs",
        seed=1,
        seat=seats.SEATS[seat],
        round=6 if phase == "over" else 3,
        rounds=6,
        quarter="2007/08 Q2" if phase == "over" else "2006/07 Q3",
        phase=phase,
        briefing=BRIEFING,
        aims=(
            "Feel what unclear or broken incentive rules do to practices.",
            "Set a service strategy that is clear and still leaves room.",
        ),
        challenges=places.CHALLENGES,
        news=places.NEWS,
        tiles=figures.TILES[seat],
        common=figures.COMMON,
        decisions=seats.DECISIONS[seat],
        plans=(deals.PLAN,),
        agreements=deals.AGREEMENTS,
        offers=tuple(offer for offer in deals.OFFERS if seat in (offer.by, offer.to)),
        templates=deals.templates_for(seat),
        partners=tuple(card for card in seats.PEOPLE if card.seat != seat),
        budget=figures.BUDGETS[seat],
        waits=places.WAITS,
        trust=places.TRUST_LINKS,
        nodes=places.NODES,
        flows=places.FLOWS,
        hints=HINTS,
    )
    return view if phase == "conversation" else _after(view)


def _after(view: View) -> View:
    """`view` once its quarter has been played."""
    seat = view.seat.seat
    return replace(
        view,
        challenges=places.DECIDED,
        said=places.SAID,
        consequences=figures.consequences_for(seat),
        hints=(Hint("consequences", "Look at the third column: the same quarter, had you left things as they were."),),
        closing=figures.closing_for(seat) if view.phase == "over" else None,
    )


def gp_view(phase: Phase = "conversation") -> View:
    """What the general practitioner of Alder Lane sees."""
    return sample("gp_alder", phase)


def finance_view(phase: Phase = "conversation") -> View:
    """What the finance director of Eastmere PCT sees."""
    return sample("pct_finance", phase)


def trust_view(phase: Phase = "conversation") -> View:
    """What the chief executive of St Bride's sees."""
    return sample("trust_chief", phase)


def lead_view(phase: Phase = "conversation") -> View:
    """What the lead of the Eastmere North cluster sees."""
    return sample("cluster_lead", phase)


def earlier_views(seat: str) -> tuple[View, ...]:
    """What `seat` saw when the first two quarters had been played."""
    after = sample(seat, "consequences")
    return tuple(
        replace(after, round=number, quarter=f"2006/07 Q{number}", news=places.NEWS[number:], said=places.SAID[number:])
        for number in (1, 2)
    )


class FakeDesk:
    """A desk without a journal: keeps acts in `acts`, refuses as a real one would, and shows what a test gives it."""

    def __init__(self, view: View | None = None, waiting_for: Sequence[str] = (), earlier: Sequence[View] = ()) -> None:
        self.seat = "pct_finance" if view is None else view.seat.seat
        self.acts: list[Act] = []
        self.waiting_for = tuple(waiting_for)
        self.host_alive = True
        self._views: list[View] = [*earlier, finance_view() if view is None else view]
        self._news = True

    def show(self, view: View) -> None:
        """Make `view` the newest one, as if the host had written it."""
        self._views.append(view)
        self._news = True

    def changed(self) -> bool:
        """Whether something came since the last time that this was asked."""
        news, self._news = self._news, False
        return news

    def view(self) -> View | None:
        """The newest view."""
        return self._views[-1]

    def view_of(self, round: int) -> View | None:
        """The last view of `round`, or nothing."""
        return next((view for view in reversed(self._views) if view.round == round), None)

    def status(self) -> Status:
        """How the session stands."""
        view = self._views[-1]
        over = view.phase == "over"
        return Status(view.round, view.rounds, view.phase, self.waiting_for, self.host_alive, over)

    def decide(self, decision: Decision) -> None:
        """Keep `decision`."""
        self._keep(decision)

    def answer(self, answer: Answer) -> None:
        """Keep `answer` to a challenge."""
        self._keep(answer)

    def offer(self, offer: Offer) -> None:
        """Keep `offer`."""
        self._keep(offer)

    def reply(self, reply: Reply) -> None:
        """Keep `reply`."""
        self._keep(reply)

    def propose(self, plan: Plan) -> None:
        """Keep `plan`."""
        self._keep(plan)

    def rule(self, ruling: Ruling) -> None:
        """Keep `ruling`."""
        self._keep(ruling)

    def submit(self) -> None:
        """Keep that the seat is done."""
        self._keep(Submitted(self.seat, self._views[-1].round))

    def drafts(self) -> tuple[Act, ...]:
        """What has been done in this round."""
        return tuple(self.acts)

    def refusals(self) -> tuple[Refusal, ...]:
        """What the game could not take: nothing here."""
        return ()

    def close(self) -> None:
        """Leave the desk."""

    def _keep(self, act: Act) -> None:
        if why := refusal(self._views[-1], act):
            raise Refused(why)
        self.acts.append(act)
        self._news = True
