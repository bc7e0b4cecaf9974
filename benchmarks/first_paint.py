"""How long `ringholder` takes from a cold start until its menu stands on the screen."""

import os
import select
import subprocess
import sys
from time import perf_counter

MENU = b"New game"
PATIENCE = 20.0
"""Seconds after which nothing more is expected."""


def first_paint() -> float:
    """Seconds until the menu has been drawn in a terminal of 80 by 24."""
    import pty

    ours, theirs = pty.openpty()
    place = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "80", "LINES": "24"}
    begin = perf_counter()
    screen = subprocess.Popen(
        [sys.executable, "-m", "tui"], stdin=theirs, stdout=theirs, stderr=theirs, env=place, start_new_session=True
    )
    try:
        return _until_menu(ours, begin)
    finally:
        screen.kill()
        screen.wait()
        os.close(theirs)
        os.close(ours)


def _until_menu(ours: int, begin: float) -> float:
    """Seconds since `begin` until the menu has come through."""
    shown = b""
    while MENU not in shown:
        if perf_counter() - begin > PATIENCE:
            raise TimeoutError("The menu did not appear; `python -m tui` may tell why.")
        if select.select([ours], [], [], 0.05)[0]:
            shown += os.read(ours, 65_536)
    return perf_counter() - begin
