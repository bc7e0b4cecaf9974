"""Starting and resuming sessions on this machine, each with a host as a child process."""

import json
import os
import subprocess
import sys
import tempfile
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from simulation.contracts import codec
from simulation.contracts.catalogue import ScenarioCard
from simulation.errors import RingholderError, ScenarioError, SessionError, UsageError
from simulation.session import place, seats
from simulation.session.desk import Desk
from simulation.session.journal import Journal
from simulation.session.lock import is_held

HOST = [sys.executable, "-P", "-m", "simulation.host"]
"""`-P`: what lies in the folder where the game is started from must not be taken for a part of it."""
PATIENCE = 10
"""Seconds that a host gets to finish a quarter when its screen leaves."""


@dataclass(frozen=True)
class SavedSession:
    """A session on this machine that can be gone on with."""

    path: Path
    scenario: str
    title: str
    seat_label: str
    quarter: str
    round: int
    rounds: int
    over: bool
    when: datetime
    """When it was last written to."""
    problem: str = ""
    """Why it cannot be opened; empty where it can."""


class HostChild:
    """A host that runs for as long as this process holds the other end of its standard input."""

    def __init__(self, arguments: list[str]) -> None:
        self._words = tempfile.TemporaryFile()  # noqa: SIM115 (open for as long as the host is)
        self._process = subprocess.Popen(
            [*HOST, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._words,
            env=_environment(),
            start_new_session=True,
        )

    @property
    def pid(self) -> int:
        """The number of its process."""
        return self._process.pid

    def exit_code(self) -> int | None:
        """What it ended with; None while it runs."""
        return self._process.poll()

    def answer(self) -> object:
        """The first line that it says, read as JSON; raises what it says went wrong."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise self.error()
        said = json.loads(line)
        if "error" in said:
            raise _error(self._process.wait(), said["error"], said["advice"])
        return said["done"]

    def error(self) -> RingholderError:
        """What it said as it ended."""
        code = self._process.wait()
        self._words.seek(0)
        words = self._words.read().decode("utf-8", "replace").strip()
        return _error(code, words or f"The session's host ended without a word (exit code {code}).", "")

    def end(self) -> None:
        """Let go of it, and wait until what it was writing is written."""
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._words.close()


class LocalDesk(Desk):
    """A desk whose host runs as a child of this process."""

    def __init__(self, path: Path, seat: str, token: str, host: HostChild | None) -> None:
        super().__init__(path, seat, token)
        self.host = host
        self._told = False

    def close(self) -> None:
        """Leave the desk, and let the host end."""
        super().close()
        if self.host is not None:
            self.host.end()
            self.host = None

    def revive(self) -> None:
        """Start a host where none runs; raises once what ended the last one, where starting again would not cure it."""
        code = self.host.exit_code() if self.host else -1
        if code is None or is_held(self.path) or self.status().over:
            return
        if code > 0:
            self._tell()
            return
        if self.host is not None:
            self.host.end()
        self.host, self._told = HostChild([str(self.path)]), False

    def _tell(self) -> None:
        """Raise what the host said as it ended, once."""
        if self.host is not None and not self._told:
            self._told = True
            raise self.host.error()


def scenarios() -> tuple[ScenarioCard, ...]:
    """The scenarios that ship, with their seats."""
    return _describe([])


def scenario(name: str) -> ScenarioCard:
    """The scenario of that name or in that file, with its seats."""
    return _describe([name])[0]


def start(scenario: str, seat: str, seed: int, path: Path | None = None) -> LocalDesk:
    """A desk in a new session, whose host is starting; the file goes to `path`, or among the user's saved sessions."""
    path = path or _fresh_path(scenario, seat)
    host = HostChild(["--new", str(path.absolute()), _as_given(scenario), seat, str(seed)])
    try:
        tokens = host.answer()
        assert isinstance(tokens, dict)
        return LocalDesk(path, seat, tokens[seat], host)
    except BaseException:
        host.end()
        raise


def resume(path: Path | str, seat: str = "") -> LocalDesk:
    """A desk in a saved session, whose host is starting; at its first seat, where none is named."""
    path = find(str(path))
    with closing(Journal.open(path)) as journal:
        seat = seat or journal.facts().people[0]
        token, over = seats.issue(journal, seat), journal.state().stage == "over"
    host = None if over or is_held(path) else HostChild([str(path)])
    return LocalDesk(path, seat, token, host)


def revive(desk: Desk) -> None:
    """Start a host for the session of `desk` where its own has died."""
    if isinstance(desk, LocalDesk):
        desk.revive()


def find(name: str) -> Path:
    """The session file at the path `name`, or of that name among the saved ones."""
    path = Path(name)
    known = place.folder() / f"{path.name.removesuffix(place.SUFFIX)}{place.SUFFIX}"
    return known if not path.exists() and path.parent == Path(".") and known.exists() else path.absolute()


def saved() -> tuple[SavedSession, ...]:
    """The user's saved sessions, the newest first."""
    found = place.folder().glob(f"*{place.SUFFIX}")
    return tuple(sorted((_look_at(path) for path in found), key=lambda session: session.when, reverse=True))


def _look_at(path: Path) -> SavedSession:
    """What the list of saved sessions says of one."""
    when = datetime.fromtimestamp(path.stat().st_mtime)
    try:
        with closing(Journal.open(path, whole=False)) as journal:
            facts, state = journal.facts(), journal.state()
            view = journal.view(facts.people[0])
    except RingholderError as error:
        return SavedSession(path, "", path.stem, path.stem, "", 0, 0, False, when, str(error))
    label = f"{view.seat.role_label}: {view.seat.name}" if view else facts.people[0]
    over = state.stage == "over"
    return SavedSession(path, facts.scenario, facts.title, label, state.quarter, state.round, facts.rounds, over, when)


def _describe(arguments: list[str]) -> tuple[ScenarioCard, ...]:
    """Ask a child process for the cards, since a screen reads no scenario files."""
    host = HostChild(["--scenarios", *arguments])
    try:
        return codec.load(codec.dump(host.answer()), tuple[ScenarioCard, ...])
    finally:
        host.end()


def _error(code: int, message: str, advice: str) -> RingholderError:
    """The error that a host ended with, by its exit code."""
    kinds: dict[int, type[RingholderError]] = {1: ScenarioError, 2: UsageError}
    return kinds.get(code, SessionError)(message, advice=advice)


def _environment() -> dict[str, str]:
    """This process's environment, in which the child finds the same code."""
    code = str(Path(__file__).resolve().parents[2])
    known = os.environ.get("PYTHONPATH", "")
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (code, known)))}


def _as_given(scenario: str) -> str:
    """A scenario's name; or its path, made absolute."""
    path = Path(scenario)
    return str(path.absolute()) if path.suffix in (".yaml", ".yml") or path.parent != Path(".") else scenario


def _fresh_path(scenario: str, seat: str) -> Path:
    """A path among the saved sessions that no file has."""
    stem = f"{Path(scenario).stem}-{seat}-{datetime.now():%Y%m%d-%H%M%S}"
    names = (stem, *(f"{stem}-{number}" for number in range(2, 1000)))
    paths = (place.folder() / f"{name}{place.SUFFIX}" for name in names)
    return next(path for path in paths if not path.exists())
