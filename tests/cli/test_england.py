"""`ringholder run england`: a table of the whole, every area as JSON, and what cannot be said of all."""

import json

import pytest

from simulation.lab import england
from tui.__main__ import main

Out = pytest.CaptureFixture[str]


@pytest.fixture
def _few(monkeypatch: pytest.MonkeyPatch) -> None:
    """England cut down to its two smallest local economies."""
    monkeypatch.setattr(england, "regions", lambda: (33, 62))


@pytest.mark.usefixtures("_few")
def test_a_table_of_the_whole(capsys: Out) -> None:
    assert main(["run", "england", "--rounds", "1", "--workers", "1"]) == 0
    lines = capsys.readouterr().out.splitlines()
    names = [line.split()[0] for line in lines[1:]]
    assert {"gp_referrals@england", "gp_referrals@england#p90", "health_equity@england"} <= set(names)
    assert not [name for name in names if "@england" not in name]


@pytest.mark.usefixtures("_few")
def test_every_area_as_json(capsys: Out) -> None:
    assert main(["run", "england", "--rounds", "1", "--workers", "1", "--seed", "4", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    figures = found["rounds"][0]["measures"]
    areas = [key for key in figures if key.startswith("gp_referrals@") and "england" not in key]
    assert found["scenario"] == "england"
    assert sum(figures[key]["value"] for key in areas) == figures["gp_referrals@england"]["value"]


def test_what_is_about_one_place_is_wrong_usage(capsys: Out) -> None:
    assert main(["run", "england", "--set", "economy.pcts.midshire.need_index=1.2"]) == 2
    assert "one place" in capsys.readouterr().err
