"""Starts the game, or with `test` the tests; the first time it sets everything up in `.venv` beside this file.

python3 start.py              the game
python3 start.py run two_boroughs --json
python3 start.py test         the tests
python3 start.py test -k money
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "ringholder.txt"
OLDEST = (3, 11)


def main(arguments: list[str]) -> int:
    """Set up what is missing, then do what `arguments` ask."""
    testing = arguments[:1] == ["test"]
    trouble = too_old() or set_up("test" if testing else "")
    if trouble:
        print(trouble, file=sys.stderr)
        return 1
    module, rest = ("pytest", arguments[1:]) if testing else ("tui", arguments)
    if testing:
        os.chdir(ROOT)
    return hand_over([str(PYTHON), "-m", module, *rest])


def too_old() -> str:
    """Why this Python cannot run the game; "" when it can."""
    if sys.version_info[:2] >= OLDEST:
        return ""
    found = "{}.{}".format(*sys.version_info[:2])
    return f"Ringholder needs Python 3.11 or newer and this is {found}: install a newer one and start it with that."


def set_up(extra: str) -> str:
    """Install the project and its `extra` into `.venv` unless that is done; returns what went wrong, or ""."""
    wanted, have = fingerprint(), installed()
    if have[0] == wanted and extra in have:
        return ""
    print(
        f"Setting up {'the tests' if extra else 'the game'} in .venv, once; this takes a minute or two...",
        file=sys.stderr,
    )
    if not works([str(PYTHON), "--version"]):
        make_environment()
    extras = sorted({*have[1:], extra} - {""})
    trouble = install(f"{ROOT}[{','.join(extras)}]" if extras else str(ROOT))
    if not trouble:
        # compiles the model, so that the first game need not wait for it; one that cannot be played says so itself
        works([str(PYTHON), "-m", "tui", "run", "two_boroughs", "--rounds", "1", "--json"])
        STAMP.write_text("\n".join([wanted, "", *extras]), encoding="utf-8")
    return trouble


def fingerprint() -> str:
    """What an installation depends on: the project's own description."""
    return hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()


def installed() -> list[str]:
    """The fingerprint of what is installed, then its extras; an empty one where nothing that works is."""
    if not (STAMP.exists() and PYTHON.exists()):
        return [""]
    return STAMP.read_text(encoding="utf-8").split("\n")


def make_environment() -> None:
    """A new, empty environment; without a pip of its own where this Python cannot give it one."""
    has_ensurepip = importlib.util.find_spec("ensurepip") is not None
    venv.EnvBuilder(clear=True, with_pip=has_ensurepip, symlinks=os.name != "nt").create(VENV)


def install(what: str) -> str:
    """Install `what` into the environment, editable; returns what went wrong, or ""."""
    pip = find_pip()
    if not pip:
        return (
            "pip is missing: install it for this Python (Debian and Ubuntu: apt install python3-pip), then try again."
        )
    options = ["install", "--quiet", "--no-input", "--disable-pip-version-check", "--editable", what]
    done = subprocess.run([*pip, *options], capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return ""
    print(done.stdout + done.stderr, file=sys.stderr)
    return "The packages that Ringholder needs could not be installed: see above, check the network, then try again."


def find_pip() -> list[str]:
    """The command for a pip that can install into the environment: its own or this Python's; empty for none."""
    own = [str(PYTHON), "-m", "pip"]
    ours = [sys.executable, "-m", "pip", "--python", str(PYTHON)]
    return next((pip for pip in (own, ours) if works([*pip, "--version"])), [])


def works(command: list[str]) -> bool:
    """Whether `command` exists, runs and ends well."""
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def hand_over(command: list[str]) -> int:
    """Become `command`; on Windows, where that would lose the terminal, wait for it."""
    if os.name == "nt":
        return subprocess.call(command)
    os.execv(command[0], command)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
