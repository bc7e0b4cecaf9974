import json
from dataclasses import astuple

import numpy as np
import pytest

from simulation.lab import compare, paired
from simulation.lab.run import play_alone
from simulation.scenario.source import load
from tui.__main__ import main

REVIEW = "decisions.r1.gp.referral_review=100"
KEYS = ("gp_referrals@midshire.a.p02", "elective_spend@midshire", "outpatient_wait@midshire", "engagement@midshire#p90")


def test_a_decision_swapped_for_itself_changes_nothing() -> None:
    same = load("reference", [REVIEW])
    found = compare.compare(same, load("reference", [REVIEW]), (), [1, 2], 3, workers=1)
    assert len(found) > 100
    for one in found:
        for each in (one.total, *one.by_round, *one.by_year):
            assert each.difference in (0.0, None), one.key
            assert each.same_sign in (1.0, None)


def test_the_sides_are_what_runs_give() -> None:
    found = compare.compare(load("reference"), load("reference", [REVIEW]), KEYS[:2], [3], 2, workers=1)
    for side, settings in (("a", []), ("b", [REVIEW])):
        played = list(play_alone(load("reference", settings), 3, 2))
        for one in found:
            assert [getattr(each, side) for each in one.by_round] == [each.measures[one.key] for each in played]
            assert getattr(one.total, side) == pytest.approx(sum(each.measures[one.key] for each in played))


def test_several_processes_give_what_one_gives() -> None:
    a, b = load("reference"), load("reference", [REVIEW])
    alone, together = (compare.compare(a, b, KEYS, [1, 2], 2, workers=count) for count in (1, 2))
    assert alone == together


def test_years_are_financial_years() -> None:
    assert paired.years_of("2006/07 Q3", 4) == ("2006/07", "2006/07", "2007/08", "2007/08")
    figures = np.array([[1.0, 2.0, 3.0, np.nan]])
    years = paired.years_of("2006/07 Q3", 4)
    assert paired.over_years(figures, years, "sum").tolist() == [[3.0, 3.0]]
    assert paired.over_years(figures[:, :3], years[:3], "last").tolist() == [[2.0, 3.0]]
    assert paired.over_years(figures, years, "mean").tolist() == [[1.5, 3.0]]


def test_a_known_difference_and_its_interval() -> None:
    a, b = np.array([10.0, 20.0, 30.0, np.nan]), np.array([12.0, 21.0, 33.0, 5.0])
    found = paired.difference(a, b)
    # differences 2, 1, 3: mean 2, standard deviation 1, t(2) = 4.303
    assert (found.a, found.b, found.difference, found.percent) == (20.0, 22.0, 2.0, 10.0)
    assert found.low == pytest.approx(2 - 4.303 / np.sqrt(3))
    assert found.high == pytest.approx(2 + 4.303 / np.sqrt(3))
    assert found.same_sign == 1.0


@pytest.mark.parametrize(("freedom", "t"), [(1, 12.706), (6, 2.447), (9, 2.262), (29, 2.045), (1000, 1.962)])
def test_students_t(freedom: int, t: float) -> None:
    assert paired.student(freedom) == pytest.approx(t, abs=0.002)


def test_a_single_pair_has_no_interval() -> None:
    assert astuple(paired.difference(np.array([2.0]), np.array([3.0]))) == (2.0, 3.0, 1.0, 50.0, None, None, 1.0)


def test_the_command_gives_the_promised_json(capsys: pytest.CaptureFixture[str]) -> None:
    command = ["compare", "reference", "--b", REVIEW, "--runs", "2", "--rounds", "5", "--workers", "1", "--json"]
    assert main([*command, "--measure", KEYS[0], "--measure", KEYS[3]]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {key: found[key] for key in ("scenario", "runs", "a", "b")} == {
        "scenario": "reference", "runs": 2, "a": [], "b": [REVIEW],
    }  # fmt: skip
    assert list(found["measures"]) == [KEYS[0], KEYS[3]]
    one = found["measures"][KEYS[0]]
    assert (one["unit"], len(one["by_round"]), len(one["by_year"])) == ("patients", 5, 2)
    assert set(one["total"]) == {"a", "b", "difference", "percent", "low", "high", "same_sign"}
    assert one["total"]["difference"] < 0


def test_what_cannot_be_compared_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "reference", "--measure", "elective_admissions@nowhere"]) == 2
    assert "No organisation is called `nowhere`." in capsys.readouterr().err
    assert main(["compare", "reference", "--b", "incentives.qof.aplies=no"]) == 2
    assert "aplies" in capsys.readouterr().err
