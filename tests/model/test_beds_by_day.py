"""Beds day by day: chance of arrivals and discharges, shortage that rises steeply with occupancy, nobody lost."""

import random
import statistics

import numpy as np
import pytest

from simulation.measures import registry
from simulation.model import conservation
from simulation.model.economy import HealthEconomy
from simulation.model.kernels.beds import some
from simulation.scenario.source import load

TRUST_DAYS = 2 * 91


@pytest.mark.parametrize(("people", "chance"), [(5, 0.03), (40, 0.1), (300, 0.12), (60, 0.9), (1000, 0.3)])
def test_counts_by_chance_have_the_mean_and_spread_of_the_binomial(people: int, chance: float) -> None:
    draw = random.Random(1)
    counts = [some(people, chance, draw.random()) for _ in range(4000)]
    assert statistics.mean(counts) == pytest.approx(people * chance, rel=0.05, abs=0.02)
    assert statistics.pvariance(counts) == pytest.approx(people * chance * (1 - chance), rel=0.1)
    assert min(counts) >= 0
    assert max(counts) <= people


def test_more_luck_is_never_fewer() -> None:
    for people, chance in ((7, 0.2), (90, 0.4), (90, 0.6)):
        counts = [some(people, chance, luck) for luck in np.linspace(0.0, 0.999, 200)]
        assert counts == sorted(counts)
    assert some(10, 0.0, 0.9) == 0
    assert some(10, 1.0, 0.1) == 10
    assert some(0, 0.5, 0.5) == 0


def swept(factor: float, seeds: int = 3) -> tuple[float, float]:
    """Occupancy, and share of trusts' days short of beds, with so many of the beds, which nobody may change."""
    occupancy, short = [], []
    settings = ("capacity.beds.managers=held", f"capacity.beds.factor={factor}")
    for seed in range(seeds):
        economy = HealthEconomy(load("reference", settings), seed)
        for quarter in range(3):
            economy.play_quarter()
            conservation.check(economy)
            if quarter:
                found = registry.read(economy)
                occupancy.append(found["bed_occupancy@economy"])
                short.append(found["days_short_of_beds@economy"] / TRUST_DAYS)
        economy.close()
    return float(np.mean(occupancy)), float(np.mean(short))


def test_days_short_of_beds_rise_steeply_with_occupancy() -> None:
    found = [swept(factor) for factor in (1.07, 1.01, 0.95, 0.9)]
    occupancy, short = (np.array(column) for column in zip(*found, strict=True))
    slopes = np.diff(short) / np.diff(occupancy)
    assert occupancy[0] < 83 < 90 < occupancy[-1]
    assert short[0] < 0.03
    assert short[-1] > 0.25
    assert slopes.tolist() == sorted(slopes)
    # the same few beds matter more where the hospital is full
    assert slopes[-1] > 4 * slopes[0]


def test_a_winter_surge_brings_cancellations_breaches_and_days_short_of_beds() -> None:
    keys = ("cancelled_operations", "days_short_of_beds", "bed_occupancy")
    found = []
    for factor in (1.0, 1.1):
        economy = HealthEconomy(load("reference", (f"demand.emergencies.factor={factor}", "demand.ae.factor=1.1")), 4)
        for _ in range(4):
            economy.play_quarter()
        found.append(registry.read(economy))
        economy.close()
    for key in keys:
        assert found[1][f"{key}@economy"] > found[0][f"{key}@economy"]
    assert found[1]["cancelled_operations@economy"] > 1.5 * found[0]["cancelled_operations@economy"]
    assert found[1]["ae_four_hours@economy"] < found[0]["ae_four_hours@economy"]
