"""The `ringholder` command: screens for `play`, `resume` and no argument; everything else goes to `simulation.cli`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from simulation.errors import UsageError
from simulation.guard import guarded

if TYPE_CHECKING:
    from simulation.session.desk import Desk
    from tui.ports import Start


def main(arguments: list[str] | None = None) -> int:
    """Run one command; its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    return guarded(lambda: _dispatch(given))


def _dispatch(arguments: list[str]) -> int:
    """The menu, or a command."""
    if not arguments:
        return _open()
    from simulation import cli

    return cli.main(arguments, cli.Screens(play=_play, resume=_resume))


def _play(scenario: str, seat: str, seed: int) -> int:
    """A new game at a seat; or the choice of seats, or of scenarios, where none is named."""
    _need_terminal()
    from tui.ports import Start

    if scenario and seat:
        from simulation.session import launch

        return _open(launch.start(scenario, seat, seed))
    return _open(start=Start(scenario=scenario, seed=seed))


def _resume(session: Path) -> int:
    """A saved game, where it was left."""
    _need_terminal()
    from simulation.session import launch

    return _open(launch.resume(session))


def _open(desk: "Desk | None" = None, start: "Start | None" = None) -> int:
    """Show the screens until the player leaves."""
    _need_terminal()
    from tui.app import RingholderApp

    screens = RingholderApp(desk, start)
    try:
        screens.run()
    finally:
        last = screens.desk or desk
        if last is not None:
            last.close()
    return screens.return_code or 0


def _need_terminal() -> None:
    """Raise `UsageError` where there is no terminal to draw on."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise UsageError(
            "The game needs a terminal to draw on, and this is none.",
            advice="Run it in a terminal window; `ringholder run` plays without screens.",
        )


if __name__ == "__main__":
    raise SystemExit(main())
