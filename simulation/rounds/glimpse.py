"""A view whose parts are worked out as they are looked at: people look at all of it, stand-ins at little."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from itertools import chain
from typing import TYPE_CHECKING

from simulation.contracts.agreement import Agreement, Offer, TermTemplate
from simulation.contracts.decision import OpenDecision
from simulation.contracts.plan import PlanView
from simulation.contracts.view import (
    BudgetLine,
    Challenge,
    MapFlow,
    MapNode,
    News,
    SeatCard,
    Tile,
    TrustLink,
    View,
    WaitBand,
)
from simulation.decisions import registry as decisions
from simulation.lazily import Lazily
from simulation.rounds import negotiation, planning, support_told, trouble
from simulation.rounds.book import Book
from simulation.rounds.roster import Post

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.rounds.telling import Teller


@dataclass(frozen=True)
class Moment:
    """When views are taken: what has been said by then, and an economy where nothing moves before the round closes."""

    teller: "Teller"
    book: Book
    """Not written in again."""
    economy: "HealthEconomy"
    round: int
    quarter: str
    struck: Sequence[str]
    """The challenges of the round."""


class Glimpse(View):
    """What `post` sees at a moment while the round is talked over and decided."""

    post: Post
    at: Moment

    def __init__(self, post: Post, at: Moment) -> None:
        teller = at.teller
        vars(self).update(
            post=post,
            at=at,
            seat=post.card,
            seed=teller.seed,
            round=at.round,
            rounds=teller.scenario.period.rounds,
            quarter=at.quarter,
            phase="conversation",
            # the planning tool keeps the figures of the day on which it is first asked in a year: it is asked at once
            outlook=teller.outlook(post, at.economy),
        )

    def whole(self) -> View:
        """All of it."""
        return View(**{field.name: getattr(self, field.name) for field in fields(View)})

    @Lazily
    def scenario(self) -> str:
        """The name of the scenario."""
        return self.at.teller.scenario.name

    @Lazily
    def title(self) -> str:
        """What it is called."""
        return self.at.teller.scenario.title

    @Lazily
    def briefing(self) -> str:
        """What the scenario has to say about the round."""
        return self.at.teller.scenario.briefing.get(f"r{self.at.round}", "").strip()

    @Lazily
    def aims(self) -> tuple[str, ...]:
        """What everybody is there for."""
        return tuple(self.at.teller.scenario.aims.values())

    @Lazily
    def challenges(self) -> tuple[Challenge, ...]:
        """The challenges of the round that the seat hears of."""
        return trouble.told(self.at.teller.scenario, self.post.seat, self.at.struck, self.at.book)

    @Lazily
    def news(self) -> tuple[News, ...]:
        """What has happened."""
        return self.at.teller.news(self.at.economy)

    @Lazily
    def tiles(self) -> tuple[Tile, ...]:
        """The seat's own scorecard."""
        teller = self.at.teller
        return tuple([teller.tile(key, self.post, self.at.economy) for key in teller.keys(self.post)])

    @Lazily
    def common(self) -> tuple[Tile, ...]:
        """The common scorecard."""
        return self.at.teller.common(self.at.economy)

    @Lazily
    def decisions(self) -> tuple[OpenDecision, ...]:
        """Payments that fall due, and the seat's levers."""
        post, economy = self.post, self.at.economy
        owed = negotiation.honour_decisions(self.agreements, post.seat, self.at.round, self.at.teller.labels)
        return (*owed, *decisions.open_for(economy, economy.organisation(post.organisation), post.role))

    @Lazily
    def plans(self) -> tuple[PlanView, ...]:
        """The plans that the seat may see."""
        standing = planning.Standing(self.post, self.at.teller.pct_of, self.at.teller.names)
        return planning.plan_views(self.at.book, self.at.economy, standing)

    @Lazily
    def agreements(self) -> tuple[Agreement, ...]:
        """The agreements that the seat has come to."""
        return tuple([a for a in self.at.book.agreements if self.post.seat in (a.offer.by, a.offer.to)])

    @Lazily
    def offers(self) -> tuple[Offer, ...]:
        """The offers on the table that are from or to it."""
        return tuple([o for o in self.at.book.offers.values() if self.post.seat in (o.by, o.to)])

    @Lazily
    def templates(self) -> tuple[TermTemplate, ...]:
        """What it and its partners could undertake."""
        seats = (self.post.seat, *(card.seat for card in self.partners)) if self.post.named else ()
        return tuple(chain(*map(self.at.teller.templates, seats)))

    @Lazily
    def partners(self) -> tuple[SeatCard, ...]:
        """The other seats, where it is one itself."""
        posts = self.at.teller.posts.values() if self.post.named else ()
        return tuple([p.card for p in posts if p.named and p.seat != self.post.seat])

    @Lazily
    def budget(self) -> tuple[BudgetLine, ...]:
        """Its organisation's budget."""
        return self.at.teller.drawn(self.at.economy).budget(self.post.organisation)

    @Lazily
    def waits(self) -> tuple[WaitBand, ...]:
        """How long its organisation's people have waited."""
        return self.at.teller.drawn(self.at.economy).waits(self.post.organisation)

    @Lazily
    def trust(self) -> tuple[TrustLink, ...]:
        """How far its organisation is trusted and trusts."""
        return self.at.teller.drawn(self.at.economy).trust(self.post.organisation)

    @Lazily
    def nodes(self) -> tuple[MapNode, ...]:
        """The places of the map."""
        return self.at.teller.map(self.at.economy)[0]

    @Lazily
    def flows(self) -> tuple[MapFlow, ...]:
        """The flows of the map."""
        return self.at.teller.map(self.at.economy)[1]

    @Lazily
    def support(self) -> tuple[str, ...]:
        """What its officers know of shared support."""
        return support_told.told_to(self.at.economy, self.post.organisation)
