"""A merger slows a PCT's decisions and makes them poorer for a time; more priorities leave less for each."""

import numpy as np

from simulation.model.economy import HealthEconomy
from simulation.scenario.source import load

MERGED = "economy.pcts.midshire.merged_in=3"


def series(measure: str, *settings: str, rounds: int = 10, seed: int = 2) -> list[float]:
    economy = HealthEconomy(load("reference", settings), seed)
    for _ in range(rounds):
        economy.play_quarter()
    found = [quarter[f"{measure}@midshire"] for quarter in economy.record.true]
    economy.close()
    return found


def test_a_merger_slows_decisions_and_they_recover() -> None:
    """T26 (rules B3.5)."""
    plain, merged = series("case_decision_weeks"), series("case_decision_weeks", MERGED)
    assert merged[:2] == plain[:2]
    assert max(merged[2:4]) > 1.3 * max(plain[2:4])
    assert merged[-1] < plain[-1] + 1


def test_a_merger_makes_decisions_poorer_and_costs_engagement() -> None:
    plain, merged = (series("case_decision_quality", *settings) for settings in ((), (MERGED,)))
    assert merged[2] < plain[2] - 3
    keen, shaken = (np.mean(series("engagement", *settings)[3:6]) for settings in ((), (MERGED,)))
    assert shaken < keen


def test_without_limits_of_management_a_merger_slows_nothing() -> None:
    """The constraint that makes the effect vanish."""
    off = "switches.management_limits=off"
    assert series("case_decision_weeks", off, MERGED, rounds=5) == series("case_decision_weeks", off, rounds=5)


def test_more_priorities_leave_less_for_each() -> None:
    weeks, support = [], []
    for goals in (3, 8, 14):
        economy = HealthEconomy(load("reference"), 2)
        economy.pcts[0].levers.goals = goals
        for _ in range(3):
            economy.play_quarter()
        weeks.append(economy.offices.weeks[0])
        support.append(economy.offices.support[0])
    assert weeks == sorted(weeks)
    assert weeks[0] < weeks[2]
    assert support == sorted(support, reverse=True)
    assert support[0] > support[2]
