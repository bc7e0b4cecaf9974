"""The first year, every seat played by a stand-in, sits on the calibration card times the stated need (activity 0)."""

from collections.abc import Mapping

import pytest

from simulation.rounds.game import Game
from simulation.scenario.source import load

CARD = {
    "gp_consultations": 5_300,
    "gp_referrals": 190,
    "gp_first_outpatients": 160,
    "first_outpatients": 259,
    "follow_ups": 590,
    "elective_admissions": 119,
    "day_cases": 81,
    "emergency_admissions": 92,
    "same_day_emergencies": 24,
    "acsc_emergencies": 15,
    "ae_attendances": 371,
    "ae_type_1": 268,
}
"""A year, for each 1,000 residents of England."""
QUARTERS = 4

Year = tuple[Mapping[str, float], ...]


def first_year(name: str) -> Year:
    """The true figures of each quarter of the first year."""
    game = Game(load(name, ("challenges=none",)), 1, frozenset())
    for _ in range(QUARTERS):
        game.close_round()
    game.close()
    return tuple(game.teller.history)


@pytest.fixture(scope="module")
def reference() -> Year:
    """A year of the county of England's average."""
    return first_year("reference")


@pytest.fixture(scope="module")
def two_boroughs() -> Year:
    """A year of the two boroughs without challenges."""
    return first_year("two_boroughs")


def rate(year: Year, measure: str, pct: str) -> float:
    """A year's count for each 1,000 residents."""
    return 1_000 * sum(quarter[f"{measure}@{pct}"] for quarter in year) / year[0][f"residents@{pct}"]


@pytest.mark.parametrize("measure", CARD)
def test_the_reference_is_on_the_card(reference: Year, measure: str) -> None:
    assert rate(reference, measure, "midshire") == pytest.approx(CARD[measure], rel=0.05)


@pytest.mark.parametrize("pct", ["eastmere", "fenbridge"])
@pytest.mark.parametrize("measure", CARD)
def test_two_boroughs_are_on_the_card_times_their_need(two_boroughs: Year, pct: str, measure: str) -> None:
    need = load("two_boroughs").economy.pcts[pct].need_index
    assert rate(two_boroughs, measure, pct) == pytest.approx(need * CARD[measure], rel=0.05)


@pytest.mark.parametrize("trust", ["county_general", "royal_infirmary"])
def test_hospitals_are_as_full_and_as_slow_as_they_were(reference: Year, trust: str) -> None:
    """Occupancy 84-88% (activity 5 row 176), 98% within four hours (row 174), waits of 2006 (rows 158, 163)."""
    mean = {m: sum(q[f"{m}@{trust}"] for q in reference) / QUARTERS for m in ("bed_occupancy", "ae_four_hours")}
    assert 84 <= mean["bed_occupancy"] <= 88
    assert 97 <= mean["ae_four_hours"] <= 99
    assert all(4 <= quarter[f"outpatient_wait@{trust}"] <= 13 for quarter in reference)
    assert all(6 <= quarter[f"inpatient_wait@{trust}"] <= 15 for quarter in reference)
