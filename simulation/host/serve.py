"""Running a session: hear what people enter, answer, and play a quarter when everybody has submitted."""

import os
import threading
from contextlib import closing
from pathlib import Path

from simulation.errors import SessionError
from simulation.host.game import GameFactory, real_game
from simulation.host.table import Table
from simulation.session.journal import Journal
from simulation.session.lock import HostLock

POLL_SECONDS = 0.03
"""How often the journal is asked whether anything came."""


def serve(path: Path, ended: threading.Event, make_game: GameFactory = real_game) -> None:
    """Be the host of the session at `path` until it is over or `ended` is set."""
    with closing(Journal.open(path)) as journal:
        lock = HostLock(path)
        try:
            refuse_broken(journal)
            with closing(Table(journal, make_game)) as table:
                _follow(journal, table, ended)
        finally:
            lock.release()


def refuse_broken(journal: Journal) -> None:
    """Raise `SessionError` where an entry is no longer what was written."""
    broken = journal.first_break()
    if broken:
        raise SessionError(
            f"{journal.path}: {broken.where} of this session is not what was written.",
            advice="It cannot be gone on with; use a copy of the file from before, if there is one.",
            path=str(journal.path),
        )


def _follow(journal: Journal, table: Table, ended: threading.Event) -> None:
    """Do what the journal asks for whenever it has changed."""
    seen = -1
    while not table.over:
        now = journal.data_version()
        if now != seen:
            seen = now
            while not ended.is_set() and table.step():
                pass
        if ended.wait(POLL_SECONDS):
            return


def until_input_ends() -> threading.Event:
    """An event that is set when nobody holds the other end of standard input any more."""
    ended = threading.Event()
    threading.Thread(target=_watch_input, args=(ended,), daemon=True).start()
    return ended


def _watch_input(ended: threading.Event) -> None:
    """Read standard input to its end; by its number, since a buffered reader would hold up the interpreter's end."""
    try:
        while os.read(0, 1024):
            pass
    except OSError:
        pass
    ended.set()
