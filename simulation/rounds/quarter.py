"""One quarter from decisions to consequences, on any copy of the world: played for real, or as it might have been."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulation.contracts.decision import Decision
from simulation.decisions import registry as decisions
from simulation.rounds import negotiation, planning, trouble
from simulation.rounds.book import Book
from simulation.rounds.roster import Post
from simulation.scenario.schema import Scenario

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy


@dataclass(frozen=True)
class Script:
    """All that is decided for one quarter."""

    scenario: Scenario
    posts: Mapping[str, Post]
    pct_of: Mapping[str, str]
    round: int
    challenges: tuple[str, ...]
    """Those that strike."""


PLAN = "commissioning_plan"
"""A cluster's plan and the PCT's rulings on it, where a decision is named."""
ANSWERS = "answers"
"""What a seat answered to challenges, where a decision is named."""


@dataclass(frozen=True)
class Without:
    """What to leave out, to see what it did: what a seat did (all of it or one part), the challenges, everything."""

    seat: str = ""
    decision: str = ""
    """The name of one of its decisions, or `PLAN` or `ANSWERS`; empty for all that it did."""
    challenges: bool = False
    plans: tuple[str, ...] = ()
    """Clusters whose plans are never ruled on."""
    everything: bool = False

    def leaves_out(self, decision: Decision) -> bool:
        """Whether `decision` is one of those left out."""
        if self.everything:
            return True
        return decision.seat == self.seat and self.decision in ("", decision.name)

    def turned(self, book: Book, script: Script) -> None:
        """Take out of `book` the rulings and answers that are left out."""
        if self.everything or (self.seat and self.decision in ("", PLAN)):
            for key in concerning(self.seat, book, script) if self.seat else tuple(book.rulings):
                del book.rulings[key]
        for key in [key for key in book.rulings if key[0] in self.plans]:
            del book.rulings[key]
        if self.seat and self.decision in ("", ANSWERS):
            for key in [key for key in book.answers if key[1] == self.seat]:
                del book.answers[key]


def concerning(seat: str, book: Book, script: Script) -> tuple[tuple[str, str], ...]:
    """The rulings of the round that `seat` made, or that were made on its plan."""
    post = script.posts[seat]
    leads = post.organisation if post.role == "pbc_cluster_lead" else ""
    return tuple(key for key, ruling in book.rulings.items() if ruling.seat == seat or key[0] == leads)


NOTHING = Without()


def play(economy: "HealthEconomy", book: Book, script: Script, without: Without = NOTHING) -> None:
    """Play the quarter of `script` on `economy` and `book`, both of which change.

    1. challenges strike and their answers take effect; 2. decisions are applied, in the order of posts; 3. the PCT's
    rulings are carried out; 4. payments that fall due are made; 5. thirteen weeks pass.
    """
    without.turned(book, script)
    if not (without.challenges or without.everything):
        trouble.happen(economy, script.scenario, book, script.challenges)
    for decision in in_order(book, script.posts):
        if not without.leaves_out(decision) and not decision.name.startswith("honour_"):
            decisions.apply(
                economy, economy.organisation(script.posts[decision.seat].organisation), decision.name, decision.value
            )
    planning.carry_out(book, economy, dict(script.pct_of))
    if not without.everything:
        negotiation.pay_due(book, economy, script.posts, script.round)
    economy.play_quarter()


def in_order(book: Book, posts: Mapping[str, Post]) -> tuple[Decision, ...]:
    """The round's decisions, by post and name: the order in which they were taken does not matter."""
    places = {seat: place for place, seat in enumerate(posts)}
    return tuple(sorted(book.decisions.values(), key=lambda d: (places[d.seat], d.name)))


def might_have_been(economy: "HealthEconomy", book: Book, script: Script, without: Without) -> "HealthEconomy":
    """A branch of `economy` in which the quarter was played without something; the caller closes it."""
    branch = economy.branch()
    play(branch, book.copy(), script, without)
    return branch
