"""The lock of a session's host."""

from pathlib import Path

import pytest

from simulation.errors import SessionError
from simulation.session import lock
from simulation.session.lock import HostLock, is_held


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(lock, "PAUSE", 0)
    return tmp_path / "s.ringholder"


def test_one_at_a_time(session: Path) -> None:
    assert not is_held(session)
    first = HostLock(session)
    assert is_held(session)
    with pytest.raises(SessionError, match="another host is running this session already"):
        HostLock(session)
    first.release()
    assert not is_held(session)
    HostLock(session).release()


def test_a_look_leaves_no_file(session: Path) -> None:
    assert not is_held(session)
    HostLock(session).release()
    assert list(session.parent.iterdir()) == []


def test_the_file_of_a_killed_host_is_no_lock(session: Path) -> None:
    lock.lock_path(session).touch()
    assert not is_held(session)
    HostLock(session).release()


def test_a_look_does_not_keep_a_host_out(session: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter([False, False, True])
    monkeypatch.setattr(lock, "_lock", lambda _: next(answers))
    HostLock(session).release()
