"""A plan is proposed, ruled on with a reason, set up and followed."""

import pytest

from simulation.contracts.plan import Plan, PlanLine, Ruling
from simulation.errors import Refused
from simulation.rounds import planning
from simulation.rounds.game import Game
from simulation.rounds.quarter import Without
from tests.rounds.conftest import Begin

CLUSTER = "eastmere.north"


def propose(game: Game, *names: str, priorities: tuple[str, ...] = ("demand_management", "prescribing")) -> None:
    """Let the cluster's lead propose each of `names` at scale 1."""
    game.open_round()
    game.hear(Plan("cluster_lead", CLUSTER, game.round, priorities, tuple(PlanLine(name, 1) for name in names)))


def line(game: Game, name: str) -> str:
    """How a line stands."""
    return game.book.lines[CLUSTER, name].status


def test_every_initiative_serves_a_priority_that_a_plan_can_name() -> None:
    codes = {priority.code for priority in planning.PRIORITIES}
    assert {entry.serves for entry in planning.catalogue()} <= codes


def test_an_approved_line_is_set_up_and_then_runs(begin: Begin) -> None:
    game = begin("cluster_lead", "pct_director")
    propose(game, "prescribing_review")
    game.hear(Ruling("pct_director", CLUSTER, "prescribing_review", "approve", 1))
    game.close_round()
    assert line(game, "prescribing_review") in ("setting_up", "running")
    for _ in range(2):
        game.close_round()
    standing = game.book.lines[CLUSTER, "prescribing_review"]
    assert standing.status == "running"
    assert standing.actual_cost > 0
    assert standing.planned_saving > 0


def test_a_refusal_needs_a_reason_and_is_told(begin: Begin) -> None:
    game = begin("cluster_lead", "pct_director")
    propose(game, "prescribing_review")
    with pytest.raises(Refused, match="Say why"):
        game.hear(Ruling("pct_director", CLUSTER, "prescribing_review", "refuse", 0))
    game.hear(Ruling("pct_director", CLUSTER, "prescribing_review", "refuse", 0, "The drugs budget is spent."))
    views = game.close_round().views
    (told,) = (plan for view in views if view.seat.seat == "cluster_lead" for plan in view.plans)
    assert told.lines[0].reason == "The drugs budget is spent."


def test_a_stand_in_director_rules_with_a_reason(begin: Begin) -> None:
    game = begin("cluster_lead")
    propose(game, "prescribing_review")
    game.close_round()
    assert line(game, "prescribing_review") != "proposed"


def test_fewer_goals_not_more(begin: Begin) -> None:
    game = begin("cluster_lead")
    with pytest.raises(Refused, match="fewer goals"):
        propose(game, priorities=("demand_management", "prescribing", "prevention", "urgent_care"))


def test_a_line_must_serve_a_priority(begin: Begin) -> None:
    with pytest.raises(Refused, match="serves none"):
        propose(begin("cluster_lead"), "stop_smoking", priorities=("prescribing",))


def test_a_plan_that_is_never_ruled_on_changes_nothing(begin: Begin) -> None:
    game = begin("cluster_lead")
    propose(game, "prescribing_review")
    game.close_round()
    (page,) = game.pages
    book = page.book.copy()
    Without(plans=(CLUSTER,)).turned(book, page.script)
    assert {cluster for cluster, _ in page.book.rulings} - {cluster for cluster, _ in book.rulings} == {CLUSTER}


def test_nobody_else_proposes(begin: Begin) -> None:
    game = begin("gp_alder")
    game.open_round()
    with pytest.raises(Refused, match="Only the lead"):
        game.hear(Plan("gp_alder", CLUSTER, 1, (), ()))
