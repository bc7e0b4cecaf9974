"""Who may do what: why an act of a seat cannot be taken, in words that say what would be possible."""

from typing import TYPE_CHECKING

from simulation.contracts.act import Act, Submitted
from simulation.contracts.agreement import Offer, Reply
from simulation.contracts.decision import Answer, Decision
from simulation.contracts.plan import Plan, Ruling
from simulation.decisions import registry as decisions
from simulation.rounds import negotiation, planning

if TYPE_CHECKING:
    from simulation.rounds.game import Game


def actor(act: Act) -> str:
    """The seat that acts."""
    return act.by if isinstance(act, Offer | Reply) else act.seat


def refusal(act: Act, game: "Game") -> str:
    """Why `act` cannot be taken in `game` as it stands; empty where it can."""
    if isinstance(act, Decision):
        return _decision(act, game)
    if isinstance(act, Answer):
        return _answer(act, game)
    if isinstance(act, Offer):
        return _offer(act, game)
    if isinstance(act, Reply):
        return _reply(act, game)
    if isinstance(act, Plan):
        return planning.plan_refusal(act, game.posts[act.seat])
    if isinstance(act, Ruling):
        pct = game.teller.pct_of.get(act.organisation, "")
        return planning.ruling_refusal(act, game.posts[act.seat], pct, game.book)
    return _submitted(act, game)


def _decision(act: Decision, game: "Game") -> str:
    """Why a decision cannot be taken."""
    if act.name.startswith("honour_"):
        due = negotiation.honour_decisions(game.book.agreements, act.seat, game.round, game.teller.labels)
        options = {option.code for d in due if d.name == act.name for option in d.options}
        return "" if act.value in options else f"Nothing called {act.name!r} falls due with the answer {act.value!r}."
    post = game.posts[act.seat]
    return decisions.refusal(game.economy, game.economy.organisation(post.organisation), post.role, act.name, act.value)


def _answer(act: Answer, game: "Game") -> str:
    """Why a challenge cannot be answered so."""
    asked = next((a for a in game.asked(act.seat) if a[0] == act.challenge), None)
    if asked is None:
        return f"No challenge called {act.challenge!r} asks {act.seat} this round."
    options = asked[1].options
    return "" if act.option in options else f"Choose one of {', '.join(options)}; found {act.option!r}."


def _offer(act: Offer, game: "Game") -> str:
    """Why an offer cannot be made."""
    if act.to not in game.posts or not game.posts[act.to].named:
        return f"There is no seat called {act.to!r} to make an offer to."
    both = (*game.teller.templates(act.by), *game.teller.templates(act.to))
    return negotiation.refusal(act, game.posts, both, game.round, game.scenario.period.rounds)


def _reply(act: Reply, game: "Game") -> str:
    """Why a reply cannot be given."""
    offer = game.book.offers.get(act.offer)
    if offer is None:
        return f"There is no open offer number {act.offer}."
    return "" if offer.to == act.by else f"Offer {act.offer} was made to {offer.to}, not to {act.by}."


def _submitted(act: Submitted, game: "Game") -> str:
    """Why a round cannot be submitted."""
    return "" if act.round == game.round else f"Round {game.round} is being played, not round {act.round}."
