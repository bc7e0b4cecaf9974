"""The tables of a session file, and opening one without harm to it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from simulation.errors import SessionError
from simulation.session.place import refuse_network

APPLICATION = 0x52484C44
"""Marks an SQLite file as a session of ours (`PRAGMA application_id`)."""
SCHEMA_VERSION = 1
"""Kept as `PRAGMA user_version`, which every later shape of the file can still be asked for."""
TABLES = """
CREATE TABLE session (
    scenario TEXT NOT NULL, title TEXT NOT NULL, scenario_hash TEXT NOT NULL, engine TEXT NOT NULL,
    seed INTEGER NOT NULL, rounds INTEGER NOT NULL, people TEXT NOT NULL, numpy TEXT NOT NULL,
    processor TEXT NOT NULL, created TEXT NOT NULL);
CREATE TABLE file (name TEXT PRIMARY KEY, content TEXT NOT NULL);
CREATE TABLE entry (
    number INTEGER PRIMARY KEY AUTOINCREMENT, round INTEGER NOT NULL, kind TEXT NOT NULL, seat TEXT NOT NULL,
    source TEXT NOT NULL, body TEXT NOT NULL, link TEXT NOT NULL);
CREATE TABLE state (round INTEGER NOT NULL, stage TEXT NOT NULL, heard INTEGER NOT NULL, quarter TEXT NOT NULL);
CREATE TABLE result (round INTEGER PRIMARY KEY, quarter TEXT NOT NULL, digest TEXT NOT NULL, body TEXT NOT NULL);
CREATE TABLE view (
    seat TEXT NOT NULL, round INTEGER NOT NULL, stage TEXT NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (seat, round, stage));
CREATE TABLE token (digest TEXT PRIMARY KEY, seat TEXT NOT NULL);
CREATE TABLE person (seat TEXT PRIMARY KEY, name TEXT NOT NULL);
"""


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into one that says what is wrong with the session at `path`."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise SessionError(
            f"{path}: the session cannot be used just now ({error}).",
            advice="Check that the disk has room and that you may write there, then resume; nothing submitted is lost.",
            path=str(path),
        ) from error
    except sqlite3.DatabaseError as error:
        raise damaged(path, str(error)) from error


def damaged(path: Path, why: str) -> SessionError:
    """The error for a file that is no session, or no whole one."""
    return SessionError(
        f"{path}: this is not a whole Ringholder session ({why}).",
        advice="Use a copy of it, if there is one; the file has been left as it is.",
        path=str(path),
    )


def make(path: Path) -> sqlite3.Connection:
    """A new and empty session file; refuses to write over anything."""
    refuse_network(path)
    _claim(path)
    with told(path):
        connection = _connect(path)
        _keep_safely(connection, path)
    return connection


def lay_out(connection: sqlite3.Connection) -> None:
    """Mark a new file as a session and make its tables, within the transaction that is open."""
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    for statement in TABLES.split(";"):
        connection.execute(statement)


def find(path: Path, whole: bool) -> sqlite3.Connection:
    """The session file at `path`, recognised before anything is changed; with `whole`, every page of it is checked."""
    if not path.is_file():
        raise SessionError(
            f"{path}: there is no such session.", advice="`ringholder resume` lists the saved ones.", path=str(path)
        )
    refuse_network(path)
    with told(path):
        connection = _connect(path)
        try:
            _recognise(connection, path, whole)
            _keep_safely(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


def _claim(path: Path) -> None:
    """Make `path` an empty file of our own, so that nobody else's is overwritten."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(exist_ok=False)
    except FileExistsError as error:
        raise SessionError(
            f"{path}: there is a file of that name already.", advice="Choose another name.", path=str(path)
        ) from error
    except OSError as error:
        raise SessionError(
            f"{path}: a session cannot be written there ({error.strerror}).",
            advice="Choose a folder in which you may write.",
            path=str(path),
        ) from error


def _connect(path: Path) -> sqlite3.Connection:
    """A connection that never makes a file and begins transactions only when told to."""
    uri = f"{path.resolve().as_uri()}?mode=rw"
    connection = sqlite3.connect(uri, uri=True, timeout=30, isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    return connection


def _keep_safely(connection: sqlite3.Connection, path: Path) -> None:
    """Write-ahead log, and every commit on the disk before it returns."""
    mode = str(connection.execute("PRAGMA journal_mode = WAL").fetchone()[0])
    if mode != "wal":
        raise SessionError(
            f"{path}: several programs cannot share a file in this folder (journal mode {mode}, expected wal).",
            advice="Copy the session to an ordinary folder of this machine.",
            path=str(path),
        )
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")


def _recognise(connection: sqlite3.Connection, path: Path, whole: bool) -> None:
    """Raise `SessionError` unless this is a session, of a shape that is known, and whole."""
    if _pragma(connection, "application_id") != APPLICATION:
        raise damaged(path, "it is another program's file" if path.stat().st_size else "it is empty")
    version = _pragma(connection, "user_version")
    if version > SCHEMA_VERSION:
        raise SessionError(
            f"{path}: this session is of a newer engine (file version {version}; this one knows {SCHEMA_VERSION}).",
            advice="Install the newest Ringholder and open it again; the file has been left as it is.",
            path=str(path),
            found=version,
            expected=SCHEMA_VERSION,
        )
    if whole and (found := str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])) != "ok":
        raise damaged(path, found)


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    """A whole number that the file's header holds."""
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


def checkpoint(connection: sqlite3.Connection) -> None:
    """Move what the write-ahead log holds into the file, so that the session is one file."""
    with suppress(sqlite3.Error):
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
