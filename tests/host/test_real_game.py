"""The gate: scenario, journal, host, view, consequences with a branch, kill, resume, verify, on the game that ships."""

import os
import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from simulation.contracts.agreement import Offer, Term
from simulation.contracts.decision import Answer, Decision
from simulation.contracts.view import View
from simulation.host.verify import SAME, verify
from simulation.session import launch
from simulation.session.launch import LocalDesk
from tests.toy import until

SEAT = "pct_finance"


def wait_for(desk: LocalDesk, round: int) -> View:
    """The view of the conversation of `round`; a host that died of an error is told."""
    until(lambda: is_open(desk, round), f"round {round}", tries=12_000)
    view = desk.view()
    assert view is not None
    return view


def is_open(desk: LocalDesk, round: int) -> bool:
    launch.revive(desk)
    status = desk.status()
    return (status.round, status.phase) == (round, "conversation")


def speak(desk: LocalDesk, view: View) -> None:
    """Set the first decision to an end, answer what is asked, and offer the first partner something."""
    spec = next(spec for spec in view.decisions if spec.allowed)
    desk.decide(Decision(SEAT, spec.name, spec.options[-1].code if spec.options else spec.high, "To see what happens."))
    for challenge in view.challenges:
        if challenge.asks:
            desk.answer(Answer(SEAT, challenge.id, challenge.options[-1].code))
    template = next(template for template in view.templates if template.by == SEAT and template.kind == "money")
    term = Term("money", SEAT, template.subject, template.label, template.bound, template.low, template.unit)
    desk.offer(Offer(0, view.round, SEAT, view.partners[0].seat, (term,), view.round))


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two rounds of `two_boroughs` in one seat, the host killed in the middle of each."""
    path = tmp_path_factory.mktemp("real") / "s.ringholder"
    with closing(launch.start("two_boroughs", SEAT, 1, path)) as desk:
        for round in (1, 2):
            speak(desk, wait_for(desk, round))
            assert desk.host is not None
            os.kill(desk.host.pid, signal.SIGKILL)
            desk.submit()
        wait_for(desk, 3)
    return path


def test_consequences_compare_with_a_branch(played: Path) -> None:
    with closing(launch.resume(played)) as desk:
        view = desk.view_of(1)
        assert view is not None
        assert view.phase == "consequences"
        assert all(consequence.why for consequence in view.consequences)
        assert any(consequence.left_as_it_was != consequence.value for consequence in view.consequences)


def test_a_killed_and_resumed_session_replays_the_same(played: Path) -> None:
    assert verify(played) == SAME


def test_an_edited_decision_is_named(played: Path, tmp_path: Path) -> None:
    path = tmp_path / "edited.ringholder"
    path.write_bytes(played.read_bytes())
    with closing(sqlite3.connect(path)) as connection, connection:
        changed = "UPDATE entry SET body = replace(body, 'To see', 'Not to see') WHERE number = 2"
        assert connection.execute(changed).rowcount == 1
    verdict = verify(path)
    assert (verdict.verdict, verdict.round, verdict.organisation) == ("broken", 1, SEAT)
    assert verdict.field == "entry 2 (decision)"
