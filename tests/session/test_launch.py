"""Sessions of this user: started, listed, resumed, revived; each with a host as a child."""

import os
import signal
import sys
from contextlib import closing
from pathlib import Path

import pytest

from simulation.contracts.decision import Decision
from simulation.errors import RingholderError, ScenarioError, SessionError, UsageError
from simulation.session import launch, place
from simulation.session.journal import Journal
from tests.host.helpers import play, wait_for
from tests.toy import until

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def toy_hosts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Hosts of the toy game, and saved sessions in a folder of the test's own."""
    monkeypatch.setattr(launch, "HOST", [sys.executable, "-P", "-m", "tests.host.toy_host"])
    monkeypatch.setattr(place, "folder", lambda: tmp_path / "sessions")
    monkeypatch.chdir(tmp_path)


def test_a_started_session_is_played_saved_and_resumed() -> None:
    with closing(launch.start("toy", "red", 7)) as desk:
        wait_for(desk, 1)
        play(desk, 1)
        wait_for(desk, 2)
        desk.decide(Decision("red", "spend", 2))
        drafts = desk.drafts()
    (saved,) = launch.saved()
    assert (saved.title, saved.seat_label, saved.quarter) == ("Toy", "General practitioner: Dr Red", "2006/07 Q2")
    assert (saved.round, saved.rounds, saved.over, saved.problem) == (2, 3, False, "")
    with closing(launch.resume(saved.path.stem)) as desk:
        assert desk.drafts() == drafts
        desk.submit()
        wait_for(desk, 3)
        desk.submit()
        until(lambda: desk.status().over, "the end")
    assert launch.saved()[0].over
    with closing(launch.resume(saved.path)) as desk:
        assert desk.host is None
        assert (view := desk.view()) is not None
        assert view.phase == "over"


def test_a_killed_host_is_revived() -> None:
    with closing(launch.start("toy", "red", 7)) as desk:
        wait_for(desk, 1)
        assert desk.host is not None
        launch.revive(desk)
        first = desk.host.pid
        os.kill(first, signal.SIGKILL)
        until(lambda: not desk.status().host_alive, "the host's end")
        play(desk, 1)
        launch.revive(desk)
        assert desk.host.pid != first
        wait_for(desk, 2)


def test_a_host_that_cannot_go_on_says_why_once() -> None:
    with closing(launch.start("toy", "red", 7)) as desk:
        wait_for(desk, 1)
        play(desk, 1)
        wait_for(desk, 2)
        assert desk.host is not None
        os.kill(desk.host.pid, signal.SIGKILL)
        until(lambda: not desk.status().host_alive, "the host's end")
        with closing(Journal.open(desk.path)) as journal, journal.transaction():
            journal._run("DELETE FROM result")
        launch.revive(desk)
        until(lambda: desk.host is not None and desk.host.exit_code() is not None, "the next host's end")
        with pytest.raises(SessionError, match="round 1 does not replay as it was played"):
            launch.revive(desk)
        launch.revive(desk)


def test_a_host_outlives_neither_its_screen_nor_a_kill_of_it() -> None:
    desk = launch.start("toy", "red", 7)
    wait_for(desk, 1)
    desk.close()
    assert not [file for file in desk.path.parent.iterdir() if file != desk.path]


def test_a_damaged_session_is_listed_with_its_problem() -> None:
    place.folder().mkdir(parents=True)
    (place.folder() / "old.ringholder").write_text("not a session")
    (saved,) = launch.saved()
    assert saved.seat_label == "old"
    assert "this is not a whole Ringholder session" in saved.problem


def test_two_sessions_of_one_second_are_two_files() -> None:
    with closing(launch.start("toy", "red", 7)) as one, closing(launch.start("toy", "red", 7)) as other:
        assert one.path != other.path


@pytest.mark.parametrize(
    ("scenario", "seat", "seed", "kind", "words"),
    [
        ("atlantis", "gp_alder", 1, ScenarioError, "There is no scenario called `atlantis`."),
        ("nowhere.yaml", "gp_alder", 1, ScenarioError, "There is no file"),
        (
            "two_boroughs",
            "gp_adler",
            1,
            UsageError,
            "two_boroughs has no seat called `gp_adler`. Did you mean `gp_alder`?",
        ),
        ("two_boroughs", "gp_alder", -4, UsageError, "-4 cannot be a seed."),
    ],
)
def test_what_cannot_be_started_says_why(
    monkeypatch: pytest.MonkeyPatch, scenario: str, seat: str, seed: int, kind: type[RingholderError], words: str
) -> None:
    monkeypatch.setattr(launch, "HOST", [sys.executable, "-P", "-m", "simulation.host"])
    with pytest.raises(kind) as error:
        launch.start(scenario, seat, seed)
    assert words in str(error.value)
    assert launch.saved() == ()


def test_the_shipped_scenarios_are_described(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launch, "HOST", [sys.executable, "-P", "-m", "simulation.host"])
    (card,) = (card for card in launch.scenarios() if card.name == "two_boroughs")
    assert card == launch.scenario("two_boroughs")
    assert len(card.seats) >= 14
    assert all(seat.brief.who_you_are for seat in card.seats)
