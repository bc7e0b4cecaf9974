"""The last line before a user: every error becomes a sentence and an exit code, never a traceback."""

import os
import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import platformdirs

from simulation.errors import RingholderError

INTERRUPTED = 130
"""What a shell expects of a program that was ended with Ctrl-C."""


def guarded(work: Callable[[], int]) -> int:
    """Do `work` and give its exit code; what goes wrong is said in a sentence on stderr."""
    try:
        code = work()
        sys.stdout.flush()
    except RingholderError as error:
        say(str(error))
        return error.exit_code
    except KeyboardInterrupt:
        say("Stopped.")
        return INTERRUPTED
    except BrokenPipeError:
        let_go_of_stdout()
        return 0
    except Exception as error:
        if os.environ.get("RINGHOLDER_DEBUG"):
            raise
        say(unexpected(error))
        return 1
    return code


def say(text: str) -> None:
    """Tell the user something that is not data."""
    print(text, file=sys.stderr)


def unexpected(error: BaseException) -> str:
    """A sentence about an error that nobody foresaw, which is kept in the log."""
    kept = _log(error)
    where = f"The details are in {kept}." if kept else "Set RINGHOLDER_DEBUG=1 to see the details."
    return f"Something went wrong that should not have: {type(error).__name__}. {where} Saved sessions are not touched."


def _log(error: BaseException) -> Path | None:
    """Where the details of `error` were written; None where nothing can be written."""
    try:
        path = Path(platformdirs.user_log_dir("ringholder", appauthor=False)) / "ringholder.log"
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as log:
            log.write(f"{datetime.now().isoformat(timespec='seconds')} {sys.argv[1:]}\n")
            log.writelines(traceback.format_exception(error))
    except OSError:
        return None
    return path


def let_go_of_stdout() -> None:
    """Stop the interpreter from complaining, as it ends, that nobody reads any more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
