"""Scenarios are found by name or path, wherever the game is installed."""

from pathlib import Path

import pytest

from simulation.errors import ScenarioError
from simulation.scenario.source import examine, known, load, make, read

BASE = Path(__file__).parent / "base.yaml"
SHIPPED = Path(__file__).parents[2] / "scenarios"


def test_shipped_scenarios_are_known_by_name() -> None:
    assert {"reference", "two_boroughs"} <= set(known())


@pytest.mark.parametrize("name", known())
def test_every_shipped_scenario_loads_by_name_and_by_path_to_the_same(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert load(name) == load(SHIPPED / f"{name}.yaml")
    assert load(name).name == name


def test_a_name_that_is_not_known_is_answered_with_the_nearest_and_all() -> None:
    with pytest.raises(ScenarioError, match=r"Did you mean `two_boroughs`\? Known: .*reference.*two_boroughs"):
        load("two_borroughs")


def test_a_path_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError, match="There is no file"):
        load(tmp_path / "nowhere.yaml")


def test_a_folder_is_no_scenario(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError):
        load(tmp_path)


def test_practices_of_a_file_stand_in_the_scenario() -> None:
    rows = load("two_boroughs").economy.pcts["eastmere"].practices
    assert len(rows) == 52
    assert rows[6].name == "Alder Road Surgery"


def test_a_source_holds_all_that_is_needed_to_make_the_scenario_again(tmp_path: Path) -> None:
    source = read("two_boroughs")
    assert [name for name, _ in source.data] == ["data/eastmere_practices.csv", "data/fenbridge_practices.csv"]
    for name, text in ((source.file, source.text), *source.data):
        place = tmp_path / name
        place.parent.mkdir(exist_ok=True)
        place.write_text(text, encoding="utf-8")
    again = read(tmp_path / source.file)
    assert make(again) == make(source)
    assert again.hash == source.hash


def test_the_hash_changes_with_any_text() -> None:
    source = read("two_boroughs")
    changed = source.data[0][1].replace("Alder", "Older")
    other = type(source)(source.file, source.text, ((source.data[0][0], changed), source.data[1]))
    assert other.hash != source.hash


@pytest.mark.parametrize("name", ["/etc/passwd", "../secret.csv", "data/../../secret.csv", "a.txt"])
def test_a_scenario_cannot_reach_outside_its_folder(name: str, tmp_path: Path) -> None:
    (tmp_path / "secret.csv").write_text("id\n", encoding="utf-8")
    inside = tmp_path / "inside"
    inside.mkdir()
    text = BASE.read_text(encoding="utf-8").replace(
        "      practices:\n", f"      practices: {{from: {name}}}\n      rest:\n"
    )
    (inside / "s.yaml").write_text(text, encoding="utf-8")
    source = read(inside / "s.yaml")
    assert source.data == ()
    assert "file-missing" in [problem.id for problem in examine(source)[1]]


def test_windows_line_ends_and_a_byte_order_mark_are_read(tmp_path: Path) -> None:
    text = BASE.read_text(encoding="utf-8").replace("\n", "\r\n")
    (tmp_path / "s.yaml").write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert load(tmp_path / "s.yaml") == load(BASE)


def test_every_problem_of_a_broken_scenario_is_in_the_error(tmp_path: Path) -> None:
    text = (
        BASE.read_text(encoding="utf-8")
        .replace("beds: 30", "beds: 30, bedz: 3")
        .replace("after: storm, ask", "after: x, ask")
    )
    (tmp_path / "s.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(ScenarioError, match=r"(?s)2 problems.*unknown-key.*reference"):
        load(tmp_path / "s.yaml")
