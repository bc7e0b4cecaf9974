"""A game is a function of scenario, seed and what people do."""

from itertools import groupby

import pytest

from simulation.contracts import units
from simulation.contracts.act import Submitted
from simulation.contracts.decision import Decision
from simulation.contracts.view import View
from simulation.errors import Refused
from simulation.lab.run import passed, played
from simulation.rounds.closing import replay
from simulation.rounds.game import Game
from simulation.scenario.source import load
from tests.rounds.conftest import Begin


def pull(game: Game, seat: str, **levers: int | str) -> None:
    """Let a person decide."""
    for name, value in levers.items():
        game.hear(Decision(seat, name, value))


def play_out(game: Game) -> list[str]:
    """Close every round that is left; the digests."""
    digests = []
    while not game.over:
        digests.append(game.close_round().digest)
    return digests


def test_the_same_seed_gives_the_same_digests(begin: Begin) -> None:
    games = [begin(), begin()]
    first, second = (play_out(game) for game in games)
    assert first == second
    assert len(set(first)) == len(first)


@pytest.mark.parametrize("name", ["two_boroughs", "reference"])
def test_stand_ins_play_the_same_game_without_a_record(name: str) -> None:
    whole, rounds = load(name), 5
    recorded = [result.digest for _, result in played(whole, 2, rounds)]
    assert [game.digest() for game in passed(whole, 2, rounds)] == recorded


def test_another_seed_gives_other_digests(begin: Begin) -> None:
    assert begin().close_round().digest != begin(seed=2).close_round().digest


def test_the_order_of_decisions_does_not_matter(begin: Begin) -> None:
    one, other = begin("pct_director", "trust_chief"), begin("pct_director", "trust_chief")
    pull(one, "pct_director", information=50, contract_challenge=10)
    pull(one, "trust_chief", extra_lists=2)
    pull(other, "trust_chief", extra_lists=2)
    pull(other, "pct_director", contract_challenge=10, information=50)
    assert one.close_round().digest == other.close_round().digest


def test_a_decision_swapped_for_itself_changes_nothing(begin: Begin) -> None:
    idle, busy = begin("trust_chief"), begin("trust_chief")
    busy.open_round()
    for decision in busy.views()[0].decisions:
        if decision.allowed:
            pull(busy, "trust_chief", **{decision.name: decision.current})
    assert idle.close_round().true == busy.close_round().true


def test_a_branch_equals_a_replay(begin: Begin) -> None:
    game = begin("cluster_lead")
    pull(game, "cluster_lead", peer_review="peers")
    for _ in range(2):
        game.close_round()
    again = replay(game.origin, game.pages)
    assert again.digests() == game.economy.digests()
    again.close()


def test_a_seat_learns_what_followed_and_why(begin: Begin) -> None:
    game = begin("trust_chief")
    pull(game, "trust_chief", extra_lists=8)
    (view,) = game.close_round().views
    wait = {c.measure: c for c in view.consequences if c.scorecard == "own"}["within_18_weeks"]
    assert wait.left_as_it_was is not None
    assert wait.value > wait.left_as_it_was
    assert all(c.why for c in view.consequences)


def test_each_person_sees_only_its_own_view(begin: Begin) -> None:
    game = begin("gp_alder", "pct_finance")
    alder, finance = game.open_round()
    assert (alder.seat.seat, finance.seat.seat) == ("gp_alder", "pct_finance")
    assert {d.name for d in alder.decisions}.isdisjoint(d.name for d in finance.decisions)


def test_what_is_not_in_a_seats_power_is_refused_with_a_reason(begin: Begin) -> None:
    game = begin("gp_alder")
    with pytest.raises(Refused, match=r"for the .* to decide"):
        pull(game, "gp_alder", beds=900)


def test_out_of_bounds_is_refused_with_the_bounds(begin: Begin) -> None:
    with pytest.raises(Refused, match=r"expected .* found 9999"):
        pull(begin("trust_chief"), "trust_chief", extra_lists=9999)


def test_nobody_decides_after_submitting(begin: Begin) -> None:
    game = begin("trust_chief")
    game.hear(Submitted("trust_chief", 1))
    with pytest.raises(Refused, match="already submitted round 1"):
        pull(game, "trust_chief", extra_lists=2)


def test_a_seat_that_does_not_exist_is_refused_with_those_that_do(begin: Begin) -> None:
    with pytest.raises(Refused, match="trust_chief"):
        begin("nobody")


@pytest.fixture
def played_out(begin: Begin) -> View:
    """The last view of a whole game."""
    game = begin("pct_finance")
    while not game.over:
        result = game.close_round()
    return result.views[0]


def test_the_game_closes_with_an_epilogue(played_out: View) -> None:
    assert played_out.phase == "over"
    assert played_out.closing is not None
    assert {line.scorecard for line in played_out.closing.lines} == {"own", "common"}
    assert all("Your decisions" in line.comment or "Nothing you" in line.comment for line in played_out.closing.lines)
    assert any("Plans" in sentence and "Really" in sentence for sentence in played_out.closing.story)
    assert any("Luck" in sentence for sentence in played_out.closing.story)
    assert played_out.closing.questions


def test_levers_that_matter_this_round_come_first_and_the_rest_by_subject(begin: Begin) -> None:
    game = begin("pct_director", "gp_alder")
    game.open_round()
    for view in game.views():
        marked = [bool(decision.matters) for decision in view.decisions]
        assert 1 <= sum(marked) <= 3
        assert marked == sorted(marked, reverse=True)
        subjects = [d.subject for d in view.decisions if not d.matters]
        assert len(list(groupby(subjects))) == len(set(subjects))


def test_why_a_lever_matters_is_what_the_seat_sees_and_changes_with_it(begin: Begin) -> None:
    game = begin("pct_chief")
    (view,) = game.open_round()
    engaged = next(tile for tile in view.tiles if tile.measure == "practices_engaged")
    assert any(units.figure(engaged.reported[-1] or 0, "percent") in found.matters for found in view.decisions)
    early = [decision.matters for decision in view.decisions]
    game.close_round()
    assert [decision.matters for decision in game.open_round()[0].decisions] != early
