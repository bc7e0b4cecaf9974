"""A session file: made once, opened without harm, refused with a reason."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from simulation.errors import SessionError
from simulation.session import place
from simulation.session.journal import Journal
from simulation.session.record import Note, State
from tests.toy import FILES, facts, new_session

NOTE = Note(1, "decision", "red", "person", "{}")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "s.ringholder"


@pytest.fixture
def session(path: Path) -> Path:
    new_session(path)
    return path


def change(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


def refusal(path: Path) -> str:
    """Why `path` cannot be opened; it is left as it was."""
    before = path.read_bytes() if path.exists() else None
    with pytest.raises(SessionError) as error:
        Journal.open(path)
    assert error.value.exit_code == 3
    assert (path.read_bytes() if path.exists() else None) == before
    return str(error.value).replace(str(path), "FILE")


def test_what_goes_in_comes_out(session: Path) -> None:
    with closing(Journal.open(session)) as journal:
        assert journal.facts() == facts()
        assert journal.files() == FILES
        assert journal.state() == State(0, "starting", 0)
        with journal.transaction():
            assert journal.enter([NOTE, NOTE]) == 2
        assert [entry.number for entry in journal.entries()] == [1, 2]
        assert [entry.number for entry in journal.entries(1)] == [2]
        assert journal.first_break() is None


def test_a_transaction_that_fails_leaves_nothing(session: Path) -> None:
    with closing(Journal.open(session)) as journal:
        with pytest.raises(AttributeError), journal.transaction():
            journal.enter([NOTE, None])  # type: ignore[list-item]
        assert journal.entries() == ()
        assert journal.first_break() is None


def test_commits_are_on_the_disk_when_they_return(session: Path) -> None:
    with closing(Journal.open(session)) as journal:
        assert journal._one("PRAGMA journal_mode")[0] == "wal"
        assert journal._one("PRAGMA synchronous")[0] == 2


def test_a_closed_session_is_one_file(session: Path) -> None:
    with closing(Journal.open(session)) as journal, journal.transaction():
        journal.enter([NOTE])
    assert [file.name for file in session.parent.iterdir()] == [session.name]


def test_another_process_is_noticed(session: Path) -> None:
    with closing(Journal.open(session)) as one, closing(Journal.open(session)) as other:
        before = one.data_version()
        assert one.data_version() == before
        with other.transaction():
            other.enter([NOTE])
        assert one.data_version() != before


def test_a_copy_is_a_whole_session(session: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.ringholder"
    with closing(Journal.open(session)) as journal:
        with journal.transaction():
            journal.enter([NOTE])
        journal.hand_over(copy)
        with closing(Journal.open(copy)) as other:
            assert other.entries() == journal.entries()


def test_people_are_forgotten_without_a_trace(session: Path) -> None:
    with closing(Journal.open(session)) as journal:
        journal.name_person("red", "Somebody Unmistakable")
        assert journal.person("red") == "Somebody Unmistakable"
        journal.forget_people()
        assert journal.person("red") == ""
        assert journal.first_break() is None
    assert b"Unmistakable" not in session.read_bytes()


def test_no_session_is_written_over(session: Path) -> None:
    before = session.read_bytes()
    with pytest.raises(SessionError, match="there is a file of that name already"):
        Journal.create(session, facts(), FILES)
    assert session.read_bytes() == before


def test_a_missing_file(path: Path) -> None:
    assert refusal(path) == "FILE: there is no such session. `ringholder resume` lists the saved ones."
    assert not path.exists()


def test_a_file_that_is_no_database(path: Path) -> None:
    path.write_text("What I did in my holidays. " * 400)
    assert refusal(path) == (
        "FILE: this is not a whole Ringholder session (file is not a database). "
        "Use a copy of it, if there is one; the file has been left as it is."
    )


def test_an_empty_file(path: Path) -> None:
    path.touch()
    assert "(it is empty)" in refusal(path)


def test_another_programs_database(path: Path) -> None:
    change(path, "CREATE TABLE holiday (place TEXT)")
    assert "(it is another program's file)" in refusal(path)


@pytest.mark.parametrize("share", [0.9, 0.5, 0.1])
def test_a_truncated_file(session: Path, share: float) -> None:
    whole = session.read_bytes()
    session.write_bytes(whole[: int(len(whole) * share)])
    assert refusal(session).startswith("FILE: this is not a whole Ringholder session (")


def test_a_file_of_a_newer_engine(session: Path) -> None:
    change(session, "PRAGMA user_version = 9")
    assert refusal(session) == (
        "FILE: this session is of a newer engine (file version 9; this one knows 1). "
        "Install the newest Ringholder and open it again; the file has been left as it is."
    )


def test_a_session_started_with_a_newer_engine(session: Path) -> None:
    change(session, "UPDATE session SET engine = '12.4'")
    assert "was started with Ringholder 12.4, newer than this one" in refusal(session)


def test_a_network_folder_is_refused(session: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place, "mounts", lambda: {"/": "ext4", str(session.parent): "nfs4"})
    assert refusal(session) == (
        "FILE: this folder is on another machine (nfs4), where a session cannot be kept safely. "
        "Copy the session to a folder of this machine, or start it in one."
    )


def test_the_nearest_mount_counts() -> None:
    mounts = {"/": "ext4", "/shared": "cifs", "/shared/mine": "ext4"}
    assert place.deepest(mounts, Path("/shared/mine/games")) == "ext4"
    assert place.deepest(mounts, Path("/shared/yours")) == "cifs"
    assert place.deepest(mounts, Path("/sharedness")) == "ext4"


def test_a_macs_mounts_are_read() -> None:
    text = "/dev/disk3s1s1 on / (apfs, sealed, local)\n//me@box/all (x) on /Volumes/all (smbfs, nodev)\n"
    assert place.parse_mount_command(text) == {"/": "apfs", "/Volumes/all": "smbfs"}
