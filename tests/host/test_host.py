"""One host for a session, ending with its parent, hearing two desks."""

import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from simulation.contracts.decision import Decision
from simulation.errors import SessionError
from simulation.host.verify import SAME, verify
from simulation.session.desk import Desk
from simulation.session.journal import Journal
from tests.host.helpers import hosted, offer, play, start_host, wait_for
from tests.toy import ROUNDS, ToyGame, new_session, until


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "s.ringholder"


def test_a_second_host_is_refused(path: Path) -> None:
    tokens = new_session(path)
    with hosted(path), closing(Desk(path, "red", tokens["red"])) as desk:
        wait_for(desk, 1)
        second = start_host(path)
        _, words = second.communicate()
        assert second.returncode == 3
        assert (
            words == f"{path}: another host is running this session already. Use the one that runs, or end it first.\n"
        )
        assert desk.status().host_alive


def test_a_host_ends_with_its_parent(path: Path) -> None:
    tokens = new_session(path)
    host = start_host(path)
    with closing(Desk(path, "red", tokens["red"])) as desk:
        wait_for(desk, 1)
        assert host.stdin is not None
        host.stdin.close()
        assert host.wait() == 0
        assert not desk.status().host_alive
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_host_ends_when_the_game_is_over(path: Path) -> None:
    token = new_session(path, ("red",))["red"]
    host = start_host(path)
    with closing(Desk(path, "red", token)) as desk:
        for round in range(1, ROUNDS + 1):
            wait_for(desk, round)
            play(desk, round)
        assert host.wait() == 0
        assert desk.status().over
        view = desk.view()
        assert view is not None
        assert (view.round, view.phase) == (ROUNDS, "over")
        phases = [view.phase for n in range(1, ROUNDS + 1) if (view := desk.view_of(n))]
        assert phases == ["consequences", "consequences", "over"]
    host.communicate()


def test_a_round_closes_when_both_desks_have_submitted(path: Path) -> None:
    tokens = new_session(path)
    with (
        hosted(path),
        closing(Desk(path, "red", tokens["red"])) as red,
        closing(Desk(path, "blue", tokens["blue"])) as blue,
    ):
        wait_for(red, 1)
        play(red, 1)
        assert red.status().waiting_for == ("blue",)
        blue.decide(Decision("blue", "spend", 4))
        assert blue.status().round == 1
        blue.submit()
        wait_for(red, 2)
        wait_for(blue, 2)
    assert verify(path, ToyGame) == SAME


def test_both_see_what_the_stand_in_answered_to_one(path: Path) -> None:
    tokens = new_session(path)
    with hosted(path), closing(Desk(path, "red", tokens["red"])) as desk:
        wait_for(desk, 1)
        desk.offer(offer("red", 20))
        until(lambda: bool((view := desk.view()) and view.agreements), "the agreement")
        view = desk.view()
        assert view is not None
        assert view.agreements[0].offer.terms[0].value == 20


def test_what_the_game_refuses_is_told_and_does_not_count(path: Path) -> None:
    token = new_session(path, ("red",))["red"]
    with hosted(path), closing(Desk(path, "red", token)) as desk:
        wait_for(desk, 1)
        play(desk, 1)
        wait_for(desk, 2)
        desk.decide(Decision("red", "spend", 10))
        until(lambda: bool(desk.refusals()), "the refusal")
        assert desk.refusals()[0].reason == "There is no money for that."
        assert desk.drafts() == ()
        desk.submit()
        wait_for(desk, 3)
    assert verify(path, ToyGame) == SAME


def test_a_host_refuses_a_session_that_replays_differently(path: Path) -> None:
    token = new_session(path, ("red",))["red"]
    with hosted(path), closing(Desk(path, "red", token)) as desk:
        wait_for(desk, 1)
        play(desk, 1)
        wait_for(desk, 2)
    with closing(Journal.open(path)) as journal, journal.transaction():
        result = journal.result(1)
        assert result is not None
        journal._run("DELETE FROM result")
        journal.keep_result(replace(result, digest="0"), 1)
    host = start_host(path)
    assert "round 1 does not replay as it was played" in host.communicate()[1]
    assert host.returncode == 3


def test_the_real_host_names_its_usage() -> None:
    host = subprocess.run([sys.executable, "-m", "simulation.host"], capture_output=True, text=True, check=False)
    assert host.returncode == 2
    assert host.stderr == "Usage: python -m simulation.host SESSION `ringholder play` and `resume` do it for you.\n"


def test_a_host_of_nothing_says_so(tmp_path: Path) -> None:
    missing = tmp_path / "none.ringholder"
    host = subprocess.run(
        [sys.executable, "-m", "simulation.host", str(missing)], capture_output=True, text=True, check=False
    )
    assert host.returncode == SessionError.exit_code
    assert host.stderr == f"{missing}: there is no such session. `ringholder resume` lists the saved ones.\n"
