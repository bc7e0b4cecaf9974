"""A small deterministic game, so that sessions and hosts are tested apart from the model."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import blake2b
from pathlib import Path

from simulation.contracts.act import Act, Submitted
from simulation.contracts.agreement import Agreement, Offer, Reply, TermTemplate
from simulation.contracts.decision import Decision, OpenDecision, Option
from simulation.contracts.measure import Reading
from simulation.contracts.result import OrganisationDigest, RoundResult
from simulation.contracts.view import News, Phase, RoleBrief, SeatCard, View
from simulation.scenario.source import Source
from simulation.session import seats
from simulation.session.chain import hash_files
from simulation.session.journal import Journal
from simulation.session.record import Facts
from simulation.version import ENGINE

FILES = {"toy.yaml": "name: toy\n", "data/toy.csv": "id,size\np01,5000\n"}
ROUNDS = 3
PEOPLE = ("red", "blue")
SECRET = "Only {} knows this."

SPEND = OpenDecision("spend", "Spend", "", "level", 0, "", "", "", low=0, high=10, step=2, unit="pounds")
MODE = OpenDecision("mode", "Mode", "", "choice", "a", "", "", "", options=(Option("a", "A"), Option("b", "B")))
SHUT = OpenDecision("shut", "Shut", "", "level", 0, "", "", "", high=9, allowed=False, why_not="The panel has not met.")
PAY = TermTemplate("money", "red", "payment", "Pay", "exactly", low=0, high=100, step=10, unit="pounds")


def card(seat: str) -> SeatCard:
    return SeatCard(
        seat, "gp", "General practitioner", f"Dr {seat.title()}", seat, RoleBrief("", "", "", ""), "cautious"
    )


@dataclass
class ToyGame:
    """Each seat has a pot; what is spent is doubled, and the stand-in answers every offer."""

    source: Source
    seed: int
    people: frozenset[str]
    limit: int = 1_000

    def __post_init__(self) -> None:
        self.round, self.over = 1, False
        self.pots = dict.fromkeys((*sorted(self.people), "bot"), 100 + self.seed)
        self.decisions: dict[tuple[str, str], Decision] = {}
        self.submitted: set[str] = set()
        self.offers: list[Offer] = []
        self.agreements: list[Agreement] = []

    def open_round(self) -> tuple[View, ...]:
        return self.views()

    def views(self) -> tuple[View, ...]:
        return tuple(self._view(seat) for seat in sorted(self.people))

    def _view(self, seat: str) -> View:
        news = (News(SECRET.format(seat), seat, "people"), News(f"The pot holds {self.pots[seat]}.", seat, "service"))
        return View(
            scenario="toy", title="Toy", seed=self.seed, seat=card(seat), round=self.round, rounds=ROUNDS,
            quarter=f"2006/07 Q{self.round}", phase="conversation", briefing="", aims=(), news=news,
            decisions=(SPEND, MODE, SHUT), agreements=tuple(self.agreements),
            offers=tuple(offer for offer in self.offers if seat in (offer.by, offer.to)), templates=(PAY,),
            partners=(card("bot"),), challenges=(), tiles=(), common=(), plans=(), budget=(), waits=(), trust=(),
            nodes=(), flows=(),
        )  # fmt: skip

    def refuse(self, act: Act) -> str:
        over = isinstance(act, Decision) and act.name == "spend" and int(act.value) == 10 and self.round == 2
        return "There is no money for that." if over else ""

    def hear(self, act: Act) -> tuple[Act, ...]:
        if isinstance(act, Decision):
            self.decisions[act.seat, act.name] = act
        elif isinstance(act, Submitted):
            self.submitted.add(act.seat)
        elif isinstance(act, Offer):
            return self._answer(replace(act, number=len(self.agreements) + 1))
        return ()

    def _answer(self, offer: Offer) -> tuple[Act, ...]:
        self.agreements.append(Agreement(offer, "open", self.round))
        return (Reply(offer.number, offer.to, "accept", f"{offer.terms[0].value} will do."),)

    def close_round(self) -> RoundResult:
        for (seat, name), decision in sorted(self.decisions.items()):
            self.pots[seat] += int(decision.value) * 2 if name == "spend" else len(str(decision.value))
        self.pots["bot"] += self.round + len(self.agreements)
        digests = tuple(_digest(seat, pot) for seat, pot in sorted(self.pots.items()))
        self.over = self.round >= ROUNDS
        phase: Phase = "over" if self.over else "consequences"
        result = RoundResult(
            self.round, f"2006/07 Q{self.round}", _hash(repr(digests)), digests, self._readings(0), self._readings(1),
            tuple(self.decisions.values()), tuple(self.agreements),
            tuple(replace(view, phase=phase) for view in self.views()),
        )  # fmt: skip
        self.submitted.clear()
        self.decisions.clear()
        self.round += 0 if self.over else 1
        return result

    def _readings(self, error: int) -> tuple[Reading, ...]:
        return tuple(Reading("pot", seat, pot / 3 + error, "count") for seat, pot in sorted(self.pots.items()))

    def close(self) -> None:
        self.pots.clear()


def _hash(text: str) -> str:
    return blake2b(text.encode(), digest_size=8).hexdigest()


def _digest(seat: str, pot: int) -> OrganisationDigest:
    fields = (("pot", _hash(str(pot))), ("parity", _hash(str(pot % 2))))
    return OrganisationDigest(seat, _hash(repr(fields)), fields)


def facts(people: tuple[str, ...] = PEOPLE, seed: int = 7) -> Facts:
    return Facts("toy", "Toy", hash_files(FILES), ENGINE, seed, ROUNDS, people, "2.0", "SSE AVX", "2026-01-01T10:00:00")


def new_session(path: Path, people: tuple[str, ...] = PEOPLE) -> dict[str, str]:
    """A new session of the toy at `path`; the tokens of its seats."""
    journal = Journal.create(path, facts(people), FILES)
    try:
        return {seat: seats.issue(journal, seat) for seat in people}
    finally:
        journal.close()


def until(condition: Callable[[], bool], what: str = "the condition", tries: int = 3_000) -> None:
    """Wait until `condition` holds, a bounded number of looks; fails saying what never came."""
    import threading

    never = threading.Event()
    for _ in range(tries):
        if condition():
            return
        never.wait(0.01)
    raise AssertionError(f"{what} never came")
