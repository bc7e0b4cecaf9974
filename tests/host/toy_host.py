"""A host of the toy game that kills itself once: `python -m tests.host.toy_host PATH MOMENT MARKER`."""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from simulation.contracts import codec
from simulation.guard import guarded
from simulation.host.serve import serve, until_input_ends
from simulation.session.journal import Journal
from tests.toy import ToyGame, new_session

MOMENTS: dict[str, tuple[type, str, str]] = {
    "before opening": (ToyGame, "open_round", "before"),
    "after opening": (ToyGame, "open_round", "after"),
    "before hearing": (ToyGame, "hear", "before"),
    "after hearing": (ToyGame, "hear", "after"),
    "while answers are written": (Journal, "keep_views", "after"),
    "before the quarter": (ToyGame, "close_round", "before"),
    "after the quarter": (ToyGame, "close_round", "after"),
    "while the result is written": (Journal, "keep_result", "after"),
    "before the commit": (Journal, "set_state", "after"),
}


def die_once(moment: str, marker: Path) -> None:
    """Arrange for this process to be killed at `moment`, unless `marker` says that one was already."""
    if moment == "never" or marker.exists():
        return
    cls, name, when = MOMENTS[moment]
    setattr(cls, name, _deadly(getattr(cls, name), when, marker))


def _deadly(method: Callable[..., Any], when: str, marker: Path) -> Callable[..., Any]:
    def dies(*args: Any, **kwargs: Any) -> Any:
        if when == "after":
            method(*args, **kwargs)
        marker.touch()
        os.kill(os.getpid(), signal.SIGKILL)

    return dies


def host(path: Path) -> int:
    serve(path, until_input_ends(), ToyGame)
    return 0


def main(arguments: list[str]) -> int:
    """As the real host, but with tokens of the toy, and a moment to die at."""
    if arguments[0] == "--new":
        _, path, _, seat, _ = arguments
        print(codec.dump({"done": new_session(Path(path), (seat,))}).decode(), flush=True)
        arguments = [path]
    path, moment, marker = [*arguments, "never", ""][:3]
    die_once(moment, Path(marker))
    return guarded(lambda: host(Path(path)))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
