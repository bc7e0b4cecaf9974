"""`python -m simulation.host PATH` runs a session; screens start it, and it ends when they do.

`--new PATH SCENARIO SEAT SEED` starts the session first, and `--scenarios [SCENARIO]` describes what can be played:
both answer with one line of JSON on stdout.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from simulation.contracts import codec
from simulation.errors import RingholderError, UsageError
from simulation.guard import guarded


def main(arguments: list[str]) -> int:
    """Run the host's command line; its exit code."""
    return guarded(lambda: _dispatch(arguments))


def _dispatch(arguments: list[str]) -> int:
    """Do what the arguments ask for."""
    match arguments:
        case ["--scenarios", *names] if len(names) <= 1:
            return _answer(lambda: _describe(names))
        case ["--new", path, scenario, seat, seed]:
            code = _answer(lambda: _new(Path(path), scenario, seat, seed))
            return code or _serve(Path(path))
        case [path] if not path.startswith("-"):
            return _serve(Path(path))
    raise UsageError("Usage: python -m simulation.host SESSION", advice="`ringholder play` and `resume` do it for you.")


def _answer(work: Callable[[], object]) -> int:
    """Say on stdout, in one line of JSON, what came of `work`, or why nothing did."""
    try:
        answer, code = {"done": work()}, 0
    except RingholderError as error:
        answer, code = {"error": error.message, "advice": error.advice}, error.exit_code
    print(codec.dump(answer).decode(), flush=True)
    return code


def _describe(names: list[str]) -> object:
    """The cards of the scenarios that ship, or of the one that is named."""
    from simulation.host.describe import scenario_card, shipped
    from simulation.scenario.source import load

    return (scenario_card(load(names[0]), names[0]),) if names else shipped()


def _new(path: Path, scenario: str, seat: str, seed: str) -> object:
    """The token of the seat in a new session."""
    from simulation.host.new import new_session

    return new_session(path, scenario, [seat], int(seed))


def _serve(path: Path) -> int:
    """Run the session until it is over or nobody holds the other end of stdin."""
    from simulation.host.serve import serve, until_input_ends

    serve(path, until_input_ends())
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
