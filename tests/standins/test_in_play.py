"""Stand-ins at the table of a real economy: what they do is possible, and they do a great deal."""

from dataclasses import replace

import pytest

from simulation.contracts.agreement import Offer
from simulation.contracts.view import View
from simulation.decisions import registry as decisions
from simulation.rounds import negotiation, planning
from simulation.rounds.game import Game
from simulation.scenario.source import load
from simulation.standins import registry
from simulation.standins.sight import Sight

NAMES = [character.name for character in registry.CHARACTERS]


@pytest.fixture(scope="module")
def game() -> Game:
    """Two boroughs without a script, every seat held by somebody."""
    scenario = load("two_boroughs")
    return Game(scenario.model_copy(update={"challenges": {}}), 1, frozenset(scenario.seats))


@pytest.fixture(scope="module")
def views(game: Game) -> dict[str, View]:
    """What every seat sees as the first round opens."""
    return {view.seat.seat: view for view in game.open_round()}


@pytest.mark.parametrize("name", NAMES)
def test_decisions_are_ones_that_the_game_would_take(game: Game, views: dict[str, View], name: str) -> None:
    made = [decision for view in views.values() for decision in registry.by_name(name).decide(Sight(view))]
    assert len({decision.seat for decision in made}) >= len(views) // 2
    for decision in made:
        post = game.posts[decision.seat]
        organisation = game.economy.organisation(post.organisation)
        assert decisions.refusal(game.economy, organisation, post.role, decision.name, decision.value) == ""


@pytest.mark.parametrize("name", NAMES)
def test_offers_and_counters_are_ones_that_the_game_would_take(game: Game, views: dict[str, View], name: str) -> None:
    offers: list[Offer] = []
    for seat, view in views.items():
        for made in registry.by_name(name).offers(Sight(view)):
            assert made.by == seat
            offers.append(replace(made, number=len(offers) + 1))
    assert len(offers) >= 3
    replies = [registry.by_name(other).reply(Sight(views[made.to]), made, ()) for made in offers for other in NAMES]
    counters = [counter for _, counter in replies if counter]
    assert {reply.verdict for reply, _ in replies} >= {"accept", "decline"}
    for made in (*offers, *counters):
        both = (*game.teller.templates(made.by), *game.teller.templates(made.to))
        assert negotiation.refusal(made, game.posts, both, game.round, 6) == ""


@pytest.mark.parametrize("name", NAMES)
def test_plans_are_ones_that_the_game_would_take(game: Game, views: dict[str, View], name: str) -> None:
    plan = registry.by_name(name).propose(Sight(views["cluster_lead"]))
    assert plan is not None
    assert planning.plan_refusal(plan, game.posts["cluster_lead"]) == ""


def test_what_stand_ins_decide_is_in_force_when_the_quarter_ends() -> None:
    scenario = load("two_boroughs")
    played = Game(scenario.model_copy(update={"challenges": {}}), 1, frozenset())
    made = [decision for _ in range(2) for decision in played.close_round().decisions]
    last = {(d.seat, d.name): d.value for d in made if not d.name.startswith("honour_")}
    assert {played.posts[seat].named for seat, _ in last} == {True, False}
    for (seat, name), value in last.items():
        levers = played.economy.organisation(played.posts[seat].organisation).levers
        assert getattr(levers, decisions.by_name(name).DECISION.lever) == value, (seat, name)
    played.close()
