"""Trusts answer the 18-week target: the way to it, what they buy when behind, and what is left when nobody asks."""

import pytest

from simulation.measures import registry
from simulation.model import conservation
from simulation.model.economy import HealthEconomy
from simulation.model.organisations import eighteen_weeks
from simulation.scenario.source import load


def played(*settings: str, rounds: int = 8) -> tuple[HealthEconomy, list[dict[str, float]]]:
    economy = HealthEconomy(load("reference", settings), seed=3)
    found = []
    for _ in range(rounds):
        economy.play_quarter()
        conservation.check(economy)
        found.append(registry.read(economy))
    return economy, found


@pytest.fixture(scope="module")
def usual() -> tuple[HealthEconomy, list[dict[str, float]]]:
    return played()


def shares(found: list[dict[str, float]]) -> list[float]:
    return [one["within_18_weeks@economy"] for one in found]


def test_waits_come_down_as_they_did(usual: tuple[HealthEconomy, list[dict[str, float]]]) -> None:
    share = shares(usual[1])
    assert 25 <= share[2] <= 50
    assert share[5] >= 50
    assert share[7] >= 70


def test_without_pressure_they_come_down_far_less(usual: tuple[HealthEconomy, list[dict[str, float]]]) -> None:
    for off in ("switches.eighteen_week_pressure=off", "incentives.eighteen_week_sanction.applies=no"):
        economy, found = played(off)
        assert shares(found)[7] < shares(usual[1])[7] - 8
        assert not economy.drive.bought.any()
        assert economy.ledger.flow(None, "elsewhere", "outsourced", "year") == 0
        economy.close()


def test_what_is_bought_is_paid_for(usual: tuple[HealthEconomy, list[dict[str, float]]]) -> None:
    economy = usual[0]
    assert economy.ledger.flow(None, "elsewhere", "outsourced", "year") > 0


def test_the_way_leads_to_the_target() -> None:
    economy = HealthEconomy(load("reference"), seed=1)
    wanted = []
    for economy.quarter in (0, 3, 5, 7, 11, 30):
        wanted.append(eighteen_weeks.wanted_share(economy))
    assert wanted == sorted(wanted)
    assert wanted[0] == pytest.approx(0.35)
    assert wanted[-1] == pytest.approx(0.90)
    economy.close()


def test_the_further_behind_the_harder_managers_are_pressed(small: HealthEconomy) -> None:
    trust = small.trusts[0]
    assert eighteen_weeks.pressure(small, trust) == 0.0
    small.play_quarter()
    small.quarter = 7
    pressed = []
    for share in (0.95, 0.85, 0.7, 0.3):
        treated = int((small.last_quarter.day_cases + small.last_quarter.inpatients)[:, :, 0].sum())
        small.last_quarter.within_18_weeks[:, 0] = 0
        small.last_quarter.within_18_weeks[0, 0] = round(share * treated)
        pressed.append(eighteen_weeks.pressure(small, trust))
    assert pressed == sorted(pressed)
    assert pressed[0] == 0.0
    assert pressed[-1] == 1.0
