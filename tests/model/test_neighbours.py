"""The council that gets people handed over, and the authority that directs or lets alone."""

import numpy as np
import pytest

from simulation.decisions import registry as decisions
from simulation.model.economy import HealthEconomy
from simulation.model.support import standing
from simulation.scenario.source import load

YEAR = 4


def played(quarters: int, *settings: str, **levers: str) -> HealthEconomy:
    """The reference economy after some quarters, with levers of its PCT set from the first."""
    economy = HealthEconomy(load("reference", settings), 3)
    for name, value in levers.items():
        decisions.apply(economy, economy.pcts[0], name, value)
    for _ in range(quarters):
        economy.play_quarter()
    return economy


@pytest.fixture(scope="module")
def agreed() -> HealthEconomy:
    return played(YEAR)


@pytest.fixture(scope="module")
def strict() -> HealthEconomy:
    return played(YEAR, continuing_care="strict")


def test_what_one_side_saves_the_other_pays(agreed: HealthEconomy, strict: HealthEconomy) -> None:
    saved = strict.ledger.flow("elsewhere", "midshire", "continuing_care", "year")
    assert saved > 100_000_00
    assert strict.ledger.flow("midshire_council", "elsewhere", "continuing_care", "year") == saved
    assert agreed.ledger.flow(None, "midshire", "continuing_care", "year") == 0


def test_while_they_argue_people_wait_in_bed(agreed: HealthEconomy, strict: HealthEconomy) -> None:
    delayed = [sum(t["delayed_discharge_days@economy"] for t in e.record.true) for e in (strict, agreed)]
    assert delayed[0] > delayed[1]


def test_the_council_remembers_who_handed_people_over(agreed: HealthEconomy, strict: HealthEconomy) -> None:
    trust = [e.trust_between("midshire_council", "midshire") for e in (strict, agreed)]
    assert trust[0] < trust[1]


def test_generosity_goes_the_other_way() -> None:
    economy = played(2, continuing_care="generous")
    assert economy.ledger.flow("midshire", "elsewhere", "continuing_care", "year") > 0


def test_a_council_without_a_seat_that_is_squeezed_helps_fewer() -> None:
    economy = HealthEconomy(load("reference", ("seats=none",)), 3)
    council = economy.councils[0]
    council.levers.joint_fund = 100
    economy.ledger.pay(council.id, "treasury", council.budget // 20, "agreement")
    economy.play_quarter()
    assert (council.levers.eligibility, council.levers.joint_fund) == ("critical", 0)


def test_those_who_do_badly_are_directed_and_learn() -> None:
    """A turnaround team costs money and time, and people learn beside it."""
    poor, left = (HealthEconomy(load("reference"), 3) for _ in range(2))
    for economy in (poor, left):
        economy.help.true[:] = economy.help.believed[:] = 1.2
    poor.help.standing[0] = "directed"
    for economy in (poor, left):
        for _ in range(3):
            economy.play_quarter()
    assert poor.help.true[0] > left.help.true[0]
    assert poor.ledger.flow("midshire", None, "advisers", "year") > 0
    assert poor.offices.posts[0] != left.offices.posts[0]


def test_autonomy_is_earned_by_competence_and_balance() -> None:
    economy = HealthEconomy(load("reference", ("economy.sha.midland_sha.top_slice=2%",)), 3)
    for _ in range(YEAR):
        economy.play_quarter()
    economy.help.true[:] = 3.5
    balance = economy.ledger.balance("midshire")
    economy.ledger.settle("treasury", "midshire", -balance, "opening")
    economy.play_quarter()
    assert economy.help.standing == ["autonomous"]
    assert standing.slice_share(economy, 0) == 0.5
    assert economy.offices.sliced[0] == pytest.approx(0.01 * economy.allocation("midshire"), rel=0.01)
    assert any("earned autonomy" in news.text for _, news in economy.told)


def test_a_deep_deficit_brings_the_turnaround_team() -> None:
    economy = played(YEAR)
    economy.ledger.pay("midshire", "treasury", round(0.1 * economy.allocation("midshire")), "challenge")
    economy.play_quarter()
    assert economy.help.standing == ["directed"]
    assert np.isfinite(economy.help.true).all()
