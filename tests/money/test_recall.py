"""Registers and recall are done for money and by standards; their gain stops, and what is not paid for falls behind."""

import numpy as np
import pytest

from simulation.model import recall
from simulation.model.economy import HealthEconomy
from simulation.scenario.source import load

ALONE = ("seats=none", "initiatives=none")


def played(*settings: str, quarters: int = 1) -> HealthEconomy:
    economy = HealthEconomy(load("reference", (*ALONE, *settings)), 3)
    for _ in range(quarters):
        economy.play_quarter()
    return economy


@pytest.fixture(scope="module")
def paid() -> list[HealthEconomy]:
    """After two years and after seven, with the framework."""
    return [played(quarters=8), played(quarters=28)]


@pytest.fixture(scope="module")
def unpaid() -> list[HealthEconomy]:
    """The same without it."""
    off = "incentives.qof.applies=no"
    return [played(off, quarters=8), played(off, quarters=28)]


def care(economy: HealthEconomy) -> float:
    return float(economy.behaviour.chronic_care[: len(economy.practices)].mean())


def test_care_is_better_with_it_and_what_is_not_paid_for_worse(
    paid: list[HealthEconomy], unpaid: list[HealthEconomy]
) -> None:
    """Unincentivised care falls behind, continuity declines (rules C4.7)."""
    assert care(paid[0]) > care(unpaid[0]) + 0.05
    assert paid[0].recall.other.mean() < unpaid[0].recall.other.mean()
    assert paid[0].behaviour.continuity[:40].mean() < unpaid[0].behaviour.continuity[:40].mean()


def test_the_gain_stops_as_effort_is_at_its_ceiling_and_standards_rise(
    paid: list[HealthEconomy], unpaid: list[HealthEconomy]
) -> None:
    gap = [
        with_it.recall.effort.mean() - without.recall.effort.mean()
        for with_it, without in zip(paid, unpaid, strict=True)
    ]
    assert gap[1] < 0.7 * gap[0]
    assert paid[1].recall.effort.max() == 1.0


def test_the_gap_between_poor_and_rich_places_is_narrower_with_it(
    paid: list[HealthEconomy], unpaid: list[HealthEconomy]
) -> None:
    def slope(economy: HealthEconomy) -> float:
        return float(np.polyfit(economy.deprivation[:40], economy.recall.effort, 1)[0])

    assert slope(unpaid[0]) < slope(paid[0]) <= 0.0 + 1e-3


def test_more_money_brings_little_more_and_less_money_less() -> None:
    low, usual, high = (played(f"incentives.qof.pounds={pounds}").recall.effort.mean() for pounds in (30, 124.6, 250))
    assert low < usual <= high
    assert high - usual < usual - low


def test_without_the_motive_of_money_it_changes_nothing() -> None:
    off = ("switches.money_motive=off",)
    with_it, without = (played(*off, *more, quarters=4) for more in ((), ("incentives.qof.applies=no",)))
    assert care(with_it) == care(without)


def test_those_whom_it_pays_give_more_than_those_whom_it_does_not() -> None:
    economy = played("incentives.qof.practices=50%", quarters=4)
    rows = economy.rule_rows("qof")
    assert economy.recall.effort[rows].mean() > economy.recall.effort[~rows].mean() + 0.1


def test_parts_of_avoidable_admissions_add_up(paid: list[HealthEconomy]) -> None:
    part = recall.paid_part(paid[0])
    assert ((part > 0.2) & (part < 0.9)).all()
