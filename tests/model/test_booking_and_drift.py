"""Choose and Book spreads as slots and goodwill allow; need for emergency care wanders; long runs are stable."""

import numpy as np
import pytest

from simulation.measures import registry
from simulation.model import booking, conservation
from simulation.model.economy import HealthEconomy
from simulation.scenario.source import load


def test_booking_spreads_as_it_did_and_areas_are_far_apart() -> None:
    economy = HealthEconomy(load("ten_areas"), seed=2)
    found = []
    for _ in range(5):
        economy.play_quarter()
        found.append(registry.read(economy))
    economy.close()
    share = [one["electronic_booking@economy"] for one in found]
    assert share == sorted(share)
    assert 20 <= share[2] <= 40
    assert 28 <= share[3] <= 48
    areas = [found[3][f"electronic_booking@{pct}"] for pct in load("ten_areas").economy.pcts]
    assert max(areas) - min(areas) > 20


def test_nobody_books_what_no_hospital_releases() -> None:
    economy = HealthEconomy(load("reference"), seed=1)
    economy.booking.slots[:] = 0.0
    assert booking.booked(economy) == pytest.approx(np.zeros(40))
    economy.booking.slots[:] = 1.0
    all_released = booking.booked(economy)
    assert (all_released > 0).all()
    economy.booking.ready[:] = 1.0
    assert (booking.booked(economy) > all_released).all()
    economy.close()


def test_goodwill_falls_where_tries_fail_and_comes_back() -> None:
    economy = HealthEconomy(load("reference"), seed=1)
    economy.choices.electronic_booking[:] = 80
    economy.booking.slots[:] = 0.05
    economy.booking.pace[:] = 0.0
    booking.release(economy)
    booking.release(economy)
    low = economy.booking.goodwill.copy()
    assert (low < 0.95).all()
    economy.booking.slots[:] = 1.0
    for _ in range(4):
        booking.release(economy)
    assert (economy.booking.goodwill > low).all()
    economy.close()


def growth(*settings: str) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    economy = HealthEconomy(load("ten_areas", ("seats=none", "initiatives=none", *settings)), seed=4)
    years = []
    for _ in range(2):
        admitted = np.zeros(len(economy.practices))
        for _ in range(4):
            done = economy.play_quarter().emergencies[: len(economy.practices)]
            admitted = admitted + done.sum(axis=(1, 2))
        years.append(np.array([admitted[pct.rows].sum() for pct in economy.pcts]))
    economy.close()
    return np.asarray(years[1] / years[0] - 1.0)


def test_emergencies_grow_by_themselves_and_not_alike_everywhere() -> None:
    apart, alike = growth(), growth("switches.areas_differ=off")
    assert 0.02 <= apart.mean() <= 0.07
    assert apart.std() > 1.5 * alike.std()


def test_ten_years_are_stable() -> None:
    economy = HealthEconomy(load("reference", ("period.rounds=40",)), seed=1)
    for quarter in range(40):
        economy.play_quarter()
        if quarter % 8 == 7:
            conservation.check(economy)
    found = registry.read(economy)
    economy.close()
    assert 70 <= found["bed_occupancy@economy"] <= 97
    assert found["outpatient_wait@economy"] < 10
    assert found["inpatient_wait@economy"] < 14
    assert found["ae_four_hours@economy"] > 90
    assert found["unmet_consultations@economy"] < 0.12 * found["gp_consultations@economy"]
    assert all(np.isfinite(value) for value in found.values())
