"""What was changed in a session file afterwards is found, and named."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from simulation.host.verify import SAME, Verdict, verify
from simulation.session.chain import genesis, link
from simulation.session.desk import Desk
from simulation.session.journal import Journal
from tests.host.helpers import hosted, play, wait_for
from tests.toy import ROUNDS, ToyGame, new_session


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("played") / "s.ringholder"
    token = new_session(path, ("red",))["red"]
    with hosted(path) as host, closing(Desk(path, "red", token)) as desk:
        for round in range(1, ROUNDS + 1):
            wait_for(desk, round)
            play(desk, round)
        host.wait()
    return path.read_bytes()


@pytest.fixture
def path(played: bytes, tmp_path: Path) -> Path:
    path = tmp_path / "s.ringholder"
    path.write_bytes(played)
    return path


def change(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        assert connection.execute(statement).rowcount > 0


def relink(path: Path) -> None:
    """Mend the chain, as a careful forger would."""
    with closing(Journal.open(path)) as journal, journal.transaction():
        previous = genesis(journal.facts())
        for entry in journal.entries():
            previous = link(previous, entry.number, entry)
            journal._run("UPDATE entry SET link = ? WHERE number = ?", (previous, entry.number))


def test_a_played_session_is_the_same(path: Path) -> None:
    assert verify(path, ToyGame) == SAME


@pytest.mark.parametrize(
    ("statement", "where"),
    [
        ("UPDATE entry SET body = replace(body, '\"value\":2', '\"value\":8') WHERE number = 2", "entry 2 (decision)"),
        ("UPDATE entry SET seat = 'bot' WHERE number = 4", "entry 4 (offer)"),
        ("DELETE FROM entry WHERE number = 3", "entry 3 (missing)"),
        ("DELETE FROM entry WHERE number = (SELECT max(number) FROM entry)", "(missing)"),
        ("UPDATE session SET seed = 8", "what the session was started with, or entry 1 (opened)"),
        ("UPDATE file SET content = 'id,size' WHERE name = 'data/toy.csv'", "the scenario's text"),
    ],
)
def test_a_broken_link_is_named(path: Path, statement: str, where: str) -> None:
    change(path, statement)
    verdict = verify(path, ToyGame)
    assert verdict.verdict == "broken"
    assert verdict.field is not None
    assert verdict.field.endswith(where)


def test_an_edited_decision_in_a_mended_chain_differs(path: Path) -> None:
    change(path, "UPDATE entry SET body = replace(body, '\"value\":2', '\"value\":7') WHERE number = 2")
    relink(path)
    assert verify(path, ToyGame) == Verdict("differs", 1, "red", "pot")


def test_an_edited_answer_in_a_mended_chain_differs(path: Path) -> None:
    change(path, "UPDATE entry SET body = replace(body, 'will do', 'will not do') WHERE kind = 'reply' AND round = 1")
    relink(path)
    assert verify(path, ToyGame) == Verdict("differs", 1, "bot", "reply")


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("UPDATE result SET body = replace(body, '\"value\":37.3', '\"value\":37.9')", (1, "red", "pot")),
        (
            "UPDATE result SET body = replace(body, '\"value\":38.3', '\"value\":38.9') WHERE round = 1",
            (1, "red", "reported pot"),
        ),
        ("DELETE FROM result WHERE round = 2", (2, "", "result")),
        ("UPDATE result SET body = 'gone' WHERE round = 3", (3, "", "result")),
        ("UPDATE view SET body = replace(body, 'holds 112', 'holds 999')", (1, "red", "view (consequences): news")),
    ],
)
def test_an_edited_result_differs_and_is_named(path: Path, statement: str, expected: tuple[int, str, str]) -> None:
    change(path, statement)
    assert verify(path, ToyGame) == Verdict("differs", *expected)


def test_the_last_bits_of_a_figure_are_no_difference(path: Path) -> None:
    """Processors add in different orders."""
    changed = "body = replace(body, '37.333333333333336', '37.33333333333334')"
    change(path, f"UPDATE result SET {changed} WHERE body LIKE '%37.333333333333336%'")
    assert verify(path, ToyGame) == SAME


def test_a_broken_session_is_not_hosted(path: Path) -> None:
    change(path, "UPDATE entry SET body = replace(body, '\"value\":2', '\"value\":8') WHERE number = 2")
    with hosted(path) as host:
        words = host.communicate()[1]
    assert host.returncode == 3
    assert words == (
        f"{path}: entry 2 (decision) of this session is not what was written. "
        "It cannot be gone on with; use a copy of the file from before, if there is one.\n"
    )
