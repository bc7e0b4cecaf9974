"""Every lever moves some headline of some seat, at one end against the other, with everybody's luck the same."""

from collections.abc import Iterator

import pytest

from simulation.contracts.decision import Value
from simulation.decisions import registry as decisions
from simulation.lab import effects
from simulation.measures import registry as measures
from simulation.model.economy import HealthEconomy
from simulation.rounds.roster import Post
from simulation.scenario.source import load

SCENARIO = load("reference", ("challenges=none",))
HEADLINES = tuple(effects.headlines(SCENARIO))
QUARTERS = 6
"""Enough to pass an April, and the settlement of the year before."""


@pytest.fixture(scope="module")
def start() -> HealthEconomy:
    return HealthEconomy(SCENARIO, 11)


def differ(start: HealthEconomy, organisation: str, name: str, ends: tuple[Value, Value]) -> bool:
    """Whether some headline comes apart within the quarters, with one lever held at one end or the other."""
    pair = [start.branch() for _ in ends]
    for economy, value in zip(pair, ends, strict=True):
        decisions.apply(economy, economy.organisation(organisation), name, value)
    apart = any(one != other for one, other in zip(*map(quarters, pair), strict=True))
    for economy in pair:
        economy.close()
    return apart


def quarters(economy: HealthEconomy) -> Iterator[dict[str, float]]:
    """The headlines of each quarter, as it is played."""
    for _ in range(QUARTERS):
        economy.play_quarter()
        now = measures.read(economy)
        yield {key: now[key] for key in HEADLINES if key in now}


@pytest.mark.parametrize(
    ("post", "name"), effects.tasks(SCENARIO), ids=lambda part: part if isinstance(part, str) else ""
)
def test_a_lever_moves_a_headline(start: HealthEconomy, post: Post, name: str) -> None:
    """At least one pair of values gives another figure on somebody's scorecard."""
    pairs = effects.ends(decisions.by_name(name).DECISION, start, post.organisation)
    assert any(differ(start, post.organisation, name, pair) for pair in pairs)
