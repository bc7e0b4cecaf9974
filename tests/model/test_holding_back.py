"""What waits do to demand: elasticity by motives that can be taken away, private care, and A&E that is slow."""

import numpy as np
import pytest

from simulation.measures import registry
from simulation.model.economy import HealthEconomy
from simulation.model.flows import holding_back
from simulation.scenario.source import load

HELD = ("capacity.clinics.managers=held", "capacity.theatres.managers=held")
OFF = ("switches.private_care=off", "switches.waiting_restraint=off")


def a_year(*settings: str) -> dict[str, float]:
    """Referrals, waits and patients gone private in the second half of a year and a half."""
    economy = HealthEconomy(load("reference", settings), seed=5)
    total: dict[str, float] = {}
    for quarter in range(6):
        economy.play_quarter()
        if quarter >= 2:
            for key, value in registry.read(economy).items():
                total[key] = total.get(key, 0.0) + value
    economy.close()
    return total


def less_capacity(*settings: str) -> tuple[dict[str, float], dict[str, float]]:
    """A year as it was, and with a twentieth less capacity."""
    cut = ("capacity.clinics.factor=0.95", "capacity.theatres.factor=0.95")
    return a_year(*HELD, *settings), a_year(*HELD, *cut, *settings)


def elasticity(before: dict[str, float], after: dict[str, float]) -> float:
    waits = np.log(after["outpatient_wait@economy"] / before["outpatient_wait@economy"])
    return float(np.log(after["gp_referrals@economy"] / before["gp_referrals@economy"]) / waits)


def test_longer_waits_are_answered_weakly_and_by_going_private() -> None:
    before, after = less_capacity()
    assert after["outpatient_wait@economy"] > 1.1 * before["outpatient_wait@economy"]
    assert -0.25 <= elasticity(before, after) <= -0.05
    assert after["private_care@economy"] > 1.02 * before["private_care@economy"]


def test_without_the_motives_hardly_anything_is_left_of_it() -> None:
    with_them = elasticity(*less_capacity())
    without = elasticity(*less_capacity(*OFF))
    assert abs(without) < 0.5 * abs(with_them)
    assert a_year(*OFF).get("private_care@economy") == 0


def test_the_better_off_go_private() -> None:
    economy = HealthEconomy(load("reference"), seed=1)
    rich, poor = np.argmin(economy.deprivation), np.argmax(economy.deprivation)
    means = economy.patience.means
    assert means[rich] > 1.5 * means[poor]
    economy.close()


def test_at_the_waits_of_the_start_nothing_is_held_back() -> None:
    economy = HealthEconomy(load("reference"), seed=1)
    start = holding_back.waits(economy)
    assert start.worth * (1.0 - start.private) == pytest.approx(start.referred, rel=1e-6)
    assert 0.03 < start.private.mean() < 0.12
    assert holding_back.listing(economy) == pytest.approx(np.repeat(economy.constants.listing[:, None], 3, 1), rel=1e-6)
    economy.world.expected_wait = economy.world.expected_wait * 0.5
    shorter = holding_back.waits(economy)
    assert shorter.worth.mean() > start.worth.mean()
    assert shorter.private.mean() < start.private.mean()
    economy.close()


def test_people_stay_away_from_a_slow_department_and_ask_elsewhere() -> None:
    usual, slow = (HealthEconomy(load("reference"), seed=1) for _ in range(2))
    slow.world.in_time[:] = 0.80
    assert (holding_back.put_off(slow) < holding_back.put_off(usual)).all()
    for _ in range(2):
        for economy in (usual, slow):
            economy.play_quarter()
            economy.world.in_time[:] = 0.98 if economy is usual else 0.80
    assert slow.last_quarter.ae.sum() < usual.last_quarter.ae.sum()
    assert slow.last_quarter.out_of_hours.sum() > usual.last_quarter.out_of_hours.sum()
    for economy in (usual, slow):
        economy.close()
