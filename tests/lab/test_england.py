"""England as many local economies: the same figures with one process or two, and sums that add up."""

import numpy as np
import pytest

from simulation.errors import UsageError
from simulation.lab import england
from simulation.scenario.england import country
from simulation.scenario.schema import Scenario

FEW = (18, 4)
"""Two small local economies."""


@pytest.fixture(scope="module")
def common() -> Scenario:
    return country.rules()


@pytest.fixture(scope="module")
def parts(common: Scenario) -> list[england.Played]:
    return list(england.play_all(common, 3, 2, FEW, workers=1))


def test_two_processes_play_what_one_plays(common: Scenario, parts: list[england.Played]) -> None:
    both = england.together(england.play_all(common, 3, 2, FEW, workers=2))
    assert both == england.together(parts)
    assert both[0].digest != both[1].digest


def test_the_whole_is_the_sum_of_its_areas(parts: list[england.Played]) -> None:
    for played in england.together(parts):
        figures = played.measures
        for measure in ("gp_referrals", "emergency_admissions", "acute_spend", "registered_patients"):
            areas = [figures[f"{measure}@{pct}"] for pct in areas_of(parts)]
            assert figures[f"{measure}@england"] == pytest.approx(sum(areas), rel=1e-12)
            assert figures[f"{measure}@england#p10"] <= figures[f"{measure}@england#p90"]
            assert figures[f"{measure}@england#mean"] == pytest.approx(float(np.mean(areas)))


def areas_of(parts: list[england.Played]) -> list[str]:
    """Ids of the areas that were played."""
    return [key.partition("@")[2] for part in parts for key in part.quarters[0].areas if key.startswith("residents@")]


def test_shares_are_those_of_everybody(parts: list[england.Played]) -> None:
    figures = england.together(parts)[1].measures
    shares = [figures[f"day_case_share@{pct}"] for pct in areas_of(parts)]
    assert min(shares) < figures["day_case_share@england"] < max(shares)
    assert 50 < figures["health_equity@england"] < 150
    assert set(england.of_the_whole(england.together(parts))[0].measures) < set(figures)


def test_local_economies_have_chances_of_their_own(common: Scenario) -> None:
    once, again = (england.play(FEW[0], common, seed, 1).quarters[0].digest for seed in (3, 4))
    assert once != again
    assert england.play(FEW[0], common, 3, 1).quarters[0].digest == once


def test_rules_hold_everywhere() -> None:
    common = country.rules(("incentives.freed_up_resources.share=10%",))
    for number in FEW:
        assert country.region(number, common).incentives["freed_up_resources"]["share"] == "10%"


@pytest.mark.parametrize(
    "setting", ["economy.pcts.midshire.need_index=1.1", "seats=none", "decisions.r1.gp.pbc_hours=2"]
)
def test_what_is_about_one_place_is_refused(setting: str) -> None:
    with pytest.raises(UsageError, match="one place"):
        country.rules((setting,))
