"""`ringholder run` on the real game: the same in every process, and shaped as promised."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy
import pytest

from simulation.host.likeness import alike
from simulation.model import calendar
from tui.__main__ import main

ROOT = Path(__file__).parents[2]
Out = pytest.CaptureFixture[str]


def run(*arguments: str, **environment: str) -> dict[str, Any]:
    """What a run in a process of its own gives."""
    command = [sys.executable, "-m", "tui", "run", *arguments, "--json"]
    env = {**os.environ, **environment}
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def digests(found: dict[str, Any]) -> list[str]:
    return [played["digest"] for played in found["rounds"]]


@pytest.fixture(scope="module")
def two_rounds() -> dict[str, Any]:
    return run("two_boroughs", "--seed", "1", "--rounds", "2")


def test_a_run_has_the_promised_shape(two_rounds: dict[str, Any]) -> None:
    assert list(two_rounds) == ["scenario", "seed", "engine", "rounds"]
    assert (two_rounds["scenario"], two_rounds["seed"]) == ("two_boroughs", 1)
    assert [(r["round"], r["quarter"]) for r in two_rounds["rounds"]] == [(1, "2006/07 Q1"), (2, "2006/07 Q2")]
    assert all(set(played) == {"round", "quarter", "digest", "measures"} for played in two_rounds["rounds"])


@pytest.mark.parametrize(
    "key",
    [
        "gp_referrals@eastmere.north.p07",
        "gp_referrals@eastmere.north",
        "elective_admissions@eastmere",
        "elective_admissions@eastmere[orthopaedics]",
        "bed_occupancy@st_bride",
        "pct_position@fenbridge",
        "emergency_admissions@economy",
    ],
)
def test_every_level_has_its_measures(two_rounds: dict[str, Any], key: str) -> None:
    figure = two_rounds["rounds"][1]["measures"][key]
    assert set(figure) == {"value", "unit"}
    assert isinstance(figure["value"], int | float)


def test_the_same_seed_gives_the_same_digests_on_a_plainer_processor(two_rounds: dict[str, Any]) -> None:
    core = numpy._core._multiarray_umath  # type: ignore[attr-defined]
    extra = " ".join(name for name in core.__cpu_dispatch__ if core.__cpu_features__[name])
    plain = run("two_boroughs", "--rounds", "2", NPY_DISABLE_CPU_FEATURES=extra)
    assert digests(plain) == digests(two_rounds)
    for one, other in zip(plain["rounds"], two_rounds["rounds"], strict=True):
        assert alike(one["measures"], other["measures"])


def test_another_seed_gives_other_digests(two_rounds: dict[str, Any]) -> None:
    other = run("two_boroughs", "--seed", "2", "--rounds", "1")
    assert digests(other)[0] != digests(two_rounds)[0]


@pytest.mark.parametrize("setting", ["economy.pcts.eastmere.need_index=1.1", "decisions.r1.trust_chief.extra_lists=20"])
def test_a_setting_changes_what_follows(two_rounds: dict[str, Any], setting: str) -> None:
    other = run("two_boroughs", "--rounds", "1", "--set", setting)
    assert digests(other)[0] != digests(two_rounds)[0]


@pytest.mark.slow
def test_rounds_beyond_the_end_go_on() -> None:
    found = run("two_boroughs", "--rounds", "8", "--set", "challenges=none")
    assert [played["quarter"] for played in found["rounds"]][6:] == ["2007/08 Q3", "2007/08 Q4"]


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ("nonsense", "`nonsense` is no setting. Write PATH=VALUE"),
        ("economy.pcts.eastmore.need_index=1", "no `eastmore`"),
        ("seats.pct_finance.stand_in=heroic", "heroic"),
    ],
)
def test_a_setting_that_cannot_be_is_wrong_usage(setting: str, words: str, capsys: Out) -> None:
    assert main(["run", "two_boroughs", "--set", setting]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert words in err


def test_a_table_for_people(capsys: Out) -> None:
    assert main(["run", "reference", "--rounds", "1"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["measure", "unit", "2006/07", "Q1"]
    assert any(line.startswith("emergency_admissions@economy") for line in lines)
    assert not [line for line in lines if "[" in line]


def test_the_calendar_lasts_as_long_as_the_longest_run_that_may_be_asked_for(capsys: Out) -> None:
    assert main(["run", "reference", "--rounds", str(calendar.LONGEST + 1)]) == 2
    assert f"equal to {calendar.LONGEST}" in capsys.readouterr().err
    assert len(calendar.days_moved(1, calendar.LONGEST, 1)) == calendar.LONGEST * calendar.WEEKS_A_QUARTER
