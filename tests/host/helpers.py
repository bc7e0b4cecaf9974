"""Hosts of the toy game as processes of their own."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from simulation.contracts.agreement import Offer, Term
from simulation.contracts.decision import Decision
from simulation.session.desk import Desk
from tests.toy import until

ROOT = Path(__file__).parents[2]


def start_host(path: Path, moment: str = "never") -> subprocess.Popen[str]:
    """A toy host of the session at `path` that dies once at `moment`."""
    command = [sys.executable, "-m", "tests.host.toy_host", str(path), moment, f"{path}.died"]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, stdin=pipe, stderr=pipe, text=True)


@contextmanager
def hosted(path: Path) -> Iterator[subprocess.Popen[str]]:
    """A toy host that ends with the block."""
    host = start_host(path)
    try:
        yield host
    finally:
        host.communicate()


class Keeper:
    """Keeps a host running, as a screen does: starts another when one has died."""

    def __init__(self, path: Path, moment: str) -> None:
        self.path = path
        self.deaths = 0
        self.host = start_host(path, moment)

    def wait(self, desk: Desk, round: int) -> None:
        """Until the conversation of `round` is open, or the game is over."""
        until(lambda: self._ready(desk, round), f"round {round}")

    def _ready(self, desk: Desk, round: int) -> bool:
        if self.host.poll() is not None and not desk.status().over:
            assert self.host.returncode == -9, self.host.communicate()
            self.deaths += 1
            self.host.communicate()
            self.host = start_host(self.path)
        status = desk.status()
        return status.over or (status.round >= round and status.phase == "conversation")


def wait_for(desk: Desk, round: int) -> None:
    """Until the conversation of `round` is open."""
    until(lambda: (desk.status().round, desk.status().phase) == (round, "conversation"), f"round {round}")


def offer(seat: str, pounds: int) -> Offer:
    """`seat` offers the stand-in money."""
    term = Term("money", "red", "payment", "Pay", "exactly", pounds, "pounds")
    return Offer(0, 1, seat, "bot", (term,), until_round=3)


def play(desk: Desk, round: int) -> None:
    """Everything that the red seat does in `round`."""
    desk.decide(Decision(desk.seat, "spend", 2 * round))
    desk.decide(Decision(desk.seat, "mode", "b", "Because."))
    desk.offer(offer(desk.seat, 10 * round))
    desk.submit()
