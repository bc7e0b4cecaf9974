"""Stand-ins on one island neither see nor feel what is done on another that is not connected with it."""

import pytest

from simulation.lab.run import played
from simulation.measures import registry
from simulation.scenario.schema import Scenario
from simulation.scenario.source import load
from tests.model.factory import seat, two_islands

ROUNDS = 3
SEATS = {
    "director": seat("pct_director_of_commissioning", "left"),
    "finance": seat("pct_finance_director", "left"),
    "chief": seat("acute_chief_executive", "left_general"),
}
Said = dict[str, dict[str, int | str]]
Record = list[tuple[dict[str, str], dict[str, float]]]


def islands(said: Said) -> Scenario:
    """Two islands, on the left of which some seats say the same in every round."""
    rounds = {f"r{number}": said for number in range(1, ROUNDS + 1)}
    rules = load("reference").incentives
    return two_islands().model_copy(update={"seats": SEATS, "decisions": rounds, "incentives": rules})


def record(said: Said) -> Record:
    """Digests and figures of every organisation, round by round."""
    return [
        ({one.organisation: one.digest for one in result.digests}, registry.read(game.economy))
        for game, result in played(islands(said), seed=3, rounds=ROUNDS)
    ]


@pytest.fixture(scope="module")
def records() -> tuple[Record, Record]:
    """What comes of two policies on the left."""
    hard: Said = {"director": {"panel_meetings": 0}, "finance": {"freed_up_share": 0}, "chief": {"beds": 40}}
    soft: Said = {"director": {"budget_basis": "fair_shares", "contract_challenge": 50}, "finance": {"risk_pool": 0}}
    return record(hard), record(soft)


def test_nobody_on_the_right_does_anything_else(records: tuple[Record, Record]) -> None:
    for (digests, figures), (others, other_figures) in zip(*records, strict=True):
        right = [id for id in digests if id.startswith("right")]
        assert len(right) > 8
        assert {id for id in right if digests[id] != others[id]} == set()
        keys = [key for key in figures if key.partition("@")[2].startswith("right")]
        assert {key for key in keys if figures[key] != other_figures[key]} == set()


def test_everybody_on_the_left_does(records: tuple[Record, Record]) -> None:
    (digests, _), (others, _) = records[0][-1], records[1][-1]
    left = [id for id in digests if id.startswith("left.") and ".p" in id]
    assert all(digests[id] != others[id] for id in left)
