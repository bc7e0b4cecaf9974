"""A host killed at any moment: another goes on, and the game is the one that would have been played."""

from contextlib import closing
from pathlib import Path

import pytest

from simulation.host.verify import SAME, verify
from simulation.session.desk import Desk
from simulation.session.journal import Journal
from tests.host.helpers import Keeper, play
from tests.host.toy_host import MOMENTS
from tests.toy import ROUNDS, ToyGame, new_session


def play_through(path: Path, moment: str) -> tuple[list[tuple[object, ...]], int]:
    """A whole game at the red seat, whose host dies once at `moment`: its entries and results, and the deaths."""
    token = new_session(path, ("red",))["red"]
    with closing(Desk(path, "red", token)) as desk:
        keeper = Keeper(path, moment)
        for round in range(1, ROUNDS + 1):
            keeper.wait(desk, round)
            play(desk, round)
        keeper.wait(desk, ROUNDS + 1)
        keeper.host.communicate()
    with closing(Journal.open(path)) as journal:
        said = [(e.round, e.kind, e.seat, e.body) for e in journal.entries() if e.source == "person"]
        results = [(r.digest, r.decisions, r.agreements) for n in range(1, ROUNDS + 1) if (r := journal.result(n))]
    return [*said, *results], keeper.deaths


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[object, ...]]:
    return play_through(tmp_path_factory.mktemp("undisturbed") / "s.ringholder", "never")[0]


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_killed_host_loses_nothing(tmp_path: Path, moment: str, undisturbed: list[tuple[object, ...]]) -> None:
    path = tmp_path / "s.ringholder"
    game, deaths = play_through(path, moment)
    assert deaths == 1
    assert game == undisturbed
    assert verify(path, ToyGame) == SAME


def test_what_is_said_while_no_host_lives_is_heard_by_the_next(tmp_path: Path) -> None:
    path = tmp_path / "s.ringholder"
    token = new_session(path, ("red",))["red"]
    with closing(Desk(path, "red", token)) as desk:
        keeper = Keeper(path, "never")
        keeper.wait(desk, 1)
        keeper.host.kill()
        keeper.host.wait()
        play(desk, 1)
        keeper.wait(desk, 2)
        keeper.host.communicate()
    with closing(Journal.open(path)) as journal:
        assert [e.kind for e in journal.entries() if e.source == "stand_in"] == ["reply"]
