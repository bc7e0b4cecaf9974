"""One host for a session: a lock beside the file that the system lets go of when its holder ends, however it ends."""

import os
import sys
import time
from pathlib import Path

from simulation.errors import SessionError

TRIES = 20
"""A look at the lock by a desk holds it for an instant, so that a host asks more than once."""
PAUSE = 0.05
"""Seconds between two tries."""


def lock_path(session: Path) -> Path:
    """The file beside `session` that its host locks."""
    return session.with_name(session.name + "-host")


class HostLock:
    """Held by the one host of a session, for as long as its process lives."""

    def __init__(self, session: Path) -> None:
        self._path = lock_path(session)
        self._handle = _take_with_patience(self._path)
        if self._handle is None:
            raise SessionError(
                f"{session}: another host is running this session already.",
                advice="Use the one that runs, or end it first.",
                path=str(session),
            )

    def release(self) -> None:
        """Let another host take the session."""
        if self._handle is not None:
            _remove(self._path)
            os.close(self._handle)
            self._handle = None


def is_held(session: Path) -> bool:
    """Whether a host runs the session now."""
    try:
        handle = os.open(lock_path(session), os.O_RDWR)
    except OSError:
        return False
    free = _lock(handle)
    os.close(handle)
    return not free


def _take_with_patience(path: Path) -> int | None:
    """The lock at `path`, or None where somebody holds on to it."""
    for _ in range(TRIES):
        handle = _take(path)
        if handle is not None:
            return handle
        time.sleep(PAUSE)
    return None


def _take(path: Path) -> int | None:
    """The lock at `path` if it is free and still the file of that name."""
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except PermissionError:
        return None
    if _lock(handle) and _is_current(handle, path):
        return handle
    os.close(handle)
    return None


def _is_current(handle: int, path: Path) -> bool:
    """Whether the open file is the one that bears the name, and not one removed since."""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def _remove(path: Path) -> None:
    """Take the lock's file away where the system lets an open file go."""
    if sys.platform != "win32":
        path.unlink(missing_ok=True)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        """Whether the first byte of the open file could be locked."""
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _lock(handle: int) -> bool:
        """Whether the open file could be locked."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
