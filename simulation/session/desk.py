"""The desk: what one seat's screens may see and do in a session, and nothing else."""

from dataclasses import dataclass
from pathlib import Path

from simulation.contracts import codec
from simulation.contracts.act import Act, Submitted, kind_of
from simulation.contracts.agreement import Offer, Reply
from simulation.contracts.decision import Answer, Decision
from simulation.contracts.plan import Plan, Ruling
from simulation.contracts.view import View
from simulation.errors import Refused
from simulation.session import seats
from simulation.session.bounds import refusal
from simulation.session.journal import Journal
from simulation.session.lock import is_held
from simulation.session.record import Note, Refusal, Stage


@dataclass(frozen=True)
class Status:
    """Where the session stands, for everybody to know."""

    round: int
    rounds: int
    phase: Stage
    """starting until the first round is open; consequences while the host opens the next one."""
    waiting_for: tuple[str, ...]
    """Seats of people that have not submitted in this round."""
    host_alive: bool
    over: bool


class Desk:
    """One seat's place at a session; everything said here is on the disk before the call returns."""

    def __init__(self, path: Path | str, seat: str, token: str) -> None:
        self.path = Path(path)
        self.seat = seat
        self._journal = Journal.open(self.path)
        self._seen: tuple[int, int] = (-1, 0)
        self._said = 0
        self._kept: dict[int, tuple[int, View]] = {}
        try:
            seats.check(self._journal, seat, token)
        except BaseException:
            self._journal.close()
            raise

    def close(self) -> None:
        """Leave the desk; nothing is lost by it."""
        self._journal.close()

    def changed(self) -> bool:
        """Whether anything has been entered since the last call; cheap."""
        now = (self._journal.data_version(), self._said)
        changed, self._seen = now != self._seen, now
        return changed

    def status(self) -> Status:
        """Where the session stands."""
        facts, state = self._journal.facts(), self._journal.state()
        done = self._journal.submitted(state.round) if state.stage == "conversation" else frozenset(facts.people)
        waiting = tuple(seat for seat in facts.people if seat not in done)
        over = state.stage == "over"
        return Status(state.round, facts.rounds, state.stage, waiting, is_held(self.path), over)

    def view(self) -> View | None:
        """What this seat sees now; None until the host has opened the first round."""
        return self._view(0)

    def view_of(self, this_round: int) -> View | None:
        """What this seat saw last in a round: its consequences, once it has been played."""
        return self._view(this_round) if this_round > 0 else None

    def _view(self, this_round: int) -> View | None:
        """The newest view of a round (0: of all), read again only when it has changed."""
        version = self._journal.view_version(self.seat, this_round)
        kept = self._kept.get(this_round)
        if kept is None or kept[0] != version:
            view = self._journal.view(self.seat, this_round)
            if view is None:
                return None
            kept = self._kept[this_round] = (version, view)
        return kept[1]

    def drafts(self) -> tuple[Act, ...]:
        """What this seat has said in the round in hand, as it stands: the last word on each thing, in order."""
        refused = {refusal.entry for refusal in self.refusals()}
        latest: dict[object, Act] = {}
        for entry in self._journal.entries_of(self.seat, self._journal.state().round):
            if entry.number not in refused:
                act = entry.act()
                latest.pop(_topic(act, entry.number), None)
                latest[_topic(act, entry.number)] = act
        return tuple(latest.values())

    def refusals(self) -> tuple[Refusal, ...]:
        """What the game could not take from this seat in the round in hand, and why."""
        return self._journal.refusals_of(self.seat, self._journal.state().round)

    def decide(self, decision: Decision) -> None:
        """Set one of the seat's levers."""
        self._say(decision, decision.seat)

    def answer(self, answer: Answer) -> None:
        """Choose in a challenge that asks this seat."""
        self._say(answer, answer.seat)

    def offer(self, offer: Offer) -> None:
        """Offer another seat terms; the game gives the offer its number."""
        self._say(offer, offer.by)

    def reply(self, reply: Reply) -> None:
        """Accept, decline or counter an offer."""
        self._say(reply, reply.by)

    def propose(self, plan: Plan) -> None:
        """Put a cluster's plan before the PCT."""
        self._say(plan, plan.seat)

    def rule(self, ruling: Ruling) -> None:
        """Rule on one line of a cluster's plan."""
        self._say(ruling, ruling.seat)

    def submit(self) -> None:
        """Say that this seat is done for the round."""
        self._say(Submitted(self.seat, self._journal.state().round), self.seat)

    def _say(self, act: Act, by: str) -> None:
        """Enter `act` in the journal, or raise `Refused`; durable when this returns."""
        if by != self.seat:
            raise Refused(f"{by!r} cannot act at the desk of {self.seat!r}.", seat=self.seat, by=by)
        with self._journal.transaction():
            view = self._open_view()
            if why := refusal(view, act):
                raise Refused(why, seat=self.seat, round=view.round)
            self._journal.enter([Note(view.round, kind_of(act), self.seat, "person", codec.dump(act).decode())])
        self._said += 1

    def _open_view(self) -> View:
        """The view of the conversation in hand; raises `Refused` where there is none, or the seat has submitted."""
        state = self._journal.state()
        view = self._view(state.round)
        if state.stage == "over":
            raise Refused("The game is over.", advice="Read the closing summary, or start another game.")
        if state.stage != "conversation" or view is None or view.phase != "conversation":
            raise Refused(
                "The next round is not open yet.", advice="Wait a moment; nothing is lost.", round=state.round
            )
        if self.seat in self._journal.submitted(state.round):
            raise Refused(
                f"You have submitted round {state.round}.",
                advice="Wait for the quarter to be played.",
                round=state.round,
            )
        return view


def _topic(act: Act, number: int) -> object:
    """What an act is about: a later act of the same seat about the same thing takes its place."""
    match act:
        case Decision(name=name):
            return ("decision", name)
        case Answer(challenge=challenge):
            return ("answer", challenge)
        case Plan(organisation=organisation):
            return ("plan", organisation)
        case Ruling(organisation=organisation, initiative=initiative):
            return ("ruling", organisation, initiative)
        case Reply(offer=offer):
            return ("reply", offer)
    return number
