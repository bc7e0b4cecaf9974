"""The game: a scenario, a seed and what people do, round by round, become results and views."""

from contextlib import closing
from dataclasses import replace
from hashlib import blake2b
from typing import TYPE_CHECKING

from simulation.contracts.act import Act, Submitted
from simulation.contracts.agreement import Offer, Reply
from simulation.contracts.decision import Answer, Decision
from simulation.contracts.plan import Plan, Ruling
from simulation.contracts.result import OrganisationDigest, RoundResult
from simulation.contracts.view import View
from simulation.errors import Refused
from simulation.model.economy import HealthEconomy
from simulation.rounds import cast, negotiation, planning, powers, trouble
from simulation.rounds.book import Book
from simulation.rounds.closing import Page, close_game
from simulation.rounds.quarter import Script, play
from simulation.rounds.roster import Post, roster, take_charge
from simulation.rounds.telling import Teller, read_by_stand_ins
from simulation.scenario.schema import Asks, Scenario
from simulation.standins.sight import Sight

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Game:
    """One table's game. The same scenario, seed and acts of people, in the same order, give the same results."""

    def __init__(self, scenario: Scenario, seed: int, people: frozenset[str], record: bool = True) -> None:
        """Set up the economy and the posts; raises `Refused` where `people` names a seat that the scenario has not.

        Without a `record` (for stand-ins alone, whose rounds are passed), only what they read is measured.
        """
        unknown = sorted(people - set(scenario.seats))
        if unknown:
            seats = ", ".join(scenario.seats)
            raise Refused(f"{scenario.name} has no seat called {unknown[0]!r}.", advice=f"Its seats are {seats}.")
        self.scenario = scenario
        self.seed = seed
        self.posts: Mapping[str, Post] = {post.seat: post for post in roster(scenario, people)}
        self.economy = HealthEconomy(scenario, seed)
        take_charge(self.economy, self.posts.values())
        if not record:
            self.economy.record.only = read_by_stand_ins(scenario, self.posts.values())
        self.book = Book()
        self.round = 1
        self.over = False
        self.teller = Teller(scenario, seed, self.posts, self.economy)
        # only what people are told in the end replays the game from its first day
        self.origin = self.economy.branch() if people else self.economy
        self.pages: list[Page] = []
        self._struck: tuple[str, ...] = ()
        self._opened: cast.Sights | None = None

    @property
    def persons(self) -> tuple[Post, ...]:
        """The posts that people hold."""
        return tuple(post for post in self.posts.values() if post.person)

    def open_round(self) -> tuple[View, ...]:
        """Begin the conversation of the round: challenges strike, stand-ins propose and offer."""
        if self._opened is None:
            self._struck = trouble.strike_now(self.scenario, self.book, self.round, self.teller.history)
            self._opened = self._sights(cast.stand_ins(self.posts))
            cast.open_talks(self.posts, self._opened, self.book)
        return self.views()

    @property
    def opened(self) -> cast.Sights:
        """What stand-ins saw of their views as the round opened, by seat."""
        return self._opened or {}

    def _directors(self) -> cast.Sights:
        """What the stand-ins who rule on plans see, of which some have come in since the round opened."""
        return self._sights(p for p in cast.stand_ins(self.posts) if p.role == "pct_director_of_commissioning")

    def _sights(self, posts: "Iterable[Post]") -> cast.Sights:
        """What stand-ins on `posts` make out as things now stand."""
        return {view.seat.seat: Sight(view) for view in self._views(posts)}

    def views(self) -> tuple[View, ...]:
        """What each person sees as things now stand."""
        return self._views(self.persons)

    def _views(self, posts: "Iterable[Post]") -> tuple[View, ...]:
        """The views of `posts` in the conversation."""
        book = self.book.copy()
        return tuple(self.teller.conversation(p, book, self.economy, self.round, self._struck) for p in posts)

    def refuse(self, act: Act) -> str:
        """Why `act` cannot be taken now; empty where it can."""
        if self.over:
            return "The game is over."
        seat = powers.actor(act)
        if seat not in self.posts or not self.posts[seat].person:
            return f"Nobody sits on {seat!r} in this game."
        if seat in self.book.submitted:
            return f"{self.posts[seat].card.role_label} has already submitted round {self.round}."
        return powers.refusal(act, self)

    def hear(self, act: Act) -> tuple[Act, ...]:
        """Take a person's act; returns what stand-ins answer at once. Raises `Refused`, with the reason."""
        self.open_round()
        why = self.refuse(act)
        if why:
            raise Refused(why)
        return self._enter(act)

    def _enter(self, act: Act) -> tuple[Act, ...]:
        """Write `act` in the book."""
        book = self.book
        if isinstance(act, Offer):
            return cast.put(replace(act, number=book.number()), self.posts, self.opened, book)
        if isinstance(act, Reply):
            book.enter_reply(act, self.round)
        elif isinstance(act, Plan):
            planning.propose(book, act)
        elif isinstance(act, Ruling):
            book.rulings[act.organisation, act.initiative] = act
        elif isinstance(act, Answer):
            book.answers[act.challenge, act.seat] = act
        elif isinstance(act, Decision):
            book.decisions[act.seat, act.name] = act
        elif isinstance(act, Submitted):
            book.submitted.add(act.seat)
        book.acts.append(act)
        return ()

    def asked(self, seat: str) -> tuple[tuple[str, Asks], ...]:
        """The challenges that ask `seat` this round, with what they ask."""
        challenges = self.scenario.challenges
        return tuple((name, asks) for name in self._struck for asks in challenges[name].asks if asks.seat == seat)

    def close_round(self) -> RoundResult:
        """Fill what is missing by stand-ins, play the quarter, and tell everybody what followed and why."""
        result = self._result(self._play())
        self._turn_page()
        return result if not self.over else close_game(self, result)

    def pass_round(self) -> None:
        """The same where nobody keeps a record of the round, and so none is drawn up."""
        self._play()
        self._turn_page()

    def digest(self) -> str:
        """A fingerprint of the whole economy as it stands."""
        return _of_all(self.economy.digests())

    def _play(self) -> tuple[View, ...]:
        """Play the quarter; the views of people after it."""
        self.open_round()
        cast.fill(self.posts, self.opened, self.book, self.round)
        cast.rule(self.posts, self._directors(), self.book)
        cast.follow_script(self.scenario.decisions.get(f"r{self.round}", {}), self.posts, self.book)
        script = Script(self.scenario, self.posts, self.teller.pct_of, self.round, self._struck)
        before, book_before = self.economy.branch() if self.persons else None, self.book.copy()
        self.pages.append(Page(script, book_before))
        play(self.economy, self.book, script)
        true = self.teller.observe(self.economy)
        negotiation.settle(self.book, self.economy, self.posts, self.round, true)
        planning.follow_up(self.book, self.economy, self.teller.saved())
        if before is None:
            return ()
        with closing(before):
            return self.teller.consequences(self.persons, self.book, self.economy, script, before, book_before)

    def _result(self, views: tuple[View, ...]) -> RoundResult:
        """What the round leaves behind."""
        digests = self.economy.digests()
        return RoundResult(
            round=self.round,
            quarter=self.teller.quarter(self.round),
            digest=_of_all(digests),
            digests=digests,
            true=self.teller.true_readings(),
            reported=self.teller.reported_readings(self.economy),
            decisions=tuple(sorted(self.book.decisions.values(), key=lambda d: (d.seat, d.name))),
            agreements=tuple(self.book.agreements),
            views=views,
        )

    def _turn_page(self) -> None:
        """Go on to the next round, or end the game after the last."""
        self.book.turn_page()
        self._opened = None
        self.over = self.round >= self.scenario.period.rounds
        if not self.over:
            self.round += 1

    def close(self) -> None:
        """Free the economy; the game cannot be played on."""
        self.economy.close()
        self.teller.shadows.close()
        self.origin.close()


def _of_all(digests: tuple[OrganisationDigest, ...]) -> str:
    """One fingerprint of a whole economy."""
    return blake2b("".join(one.digest for one in digests).encode(), digest_size=16).hexdigest()
