"""Days off that fall into another round: working days, referrals and what growth they feign."""

import pytest

from simulation.errors import RingholderError
from simulation.measures import registry
from simulation.model import conservation
from simulation.model.economy import HealthEconomy
from simulation.scenario.source import load


def played(*settings: str, rounds: int = 2) -> list[dict[str, float]]:
    economy, found = HealthEconomy(load("reference", settings), seed=3), []
    for _ in range(rounds):
        economy.play_quarter()
        conservation.check(economy)
        found.append(registry.read(economy))
    economy.close()
    return found


def test_days_off_move_between_rounds_and_referrals_with_them() -> None:
    usual, moved = played(), played("days_off.moved=2", "days_off.round=r2")
    days = "working_days@economy"
    assert usual[0][days] - moved[0][days] == pytest.approx(2.0)
    assert moved[1][days] - usual[1][days] == pytest.approx(2.0)
    early = "early_working_days@economy"
    assert moved[1][early] - usual[1][early] == pytest.approx(2.0)
    assert moved[1]["early_referrals@economy"] > 1.02 * usual[1]["early_referrals@economy"]
    assert moved[0]["gp_referrals@economy"] < usual[0]["gp_referrals@economy"]


def test_days_that_come_back_do_the_reverse() -> None:
    usual, moved = played(), played("days_off.moved=-2", "days_off.round=r2", "days_off.weeks=6")
    assert moved[1]["gp_referrals@economy"] < usual[1]["gp_referrals@economy"]
    assert moved[0]["working_days@economy"] > usual[0]["working_days@economy"]


@pytest.mark.parametrize("setting", ["days_off.moved=9", "days_off.weeks=0", "days_off.round=easter"])
def test_values_that_make_no_sense_are_refused(setting: str) -> None:
    with pytest.raises(RingholderError):
        load("reference", (setting,))


def test_days_cannot_leave_the_first_round() -> None:
    with pytest.raises(RingholderError, match="r2 or later"):
        load("reference", ("days_off.moved=2", "days_off.round=r1"))
