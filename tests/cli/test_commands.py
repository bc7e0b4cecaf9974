"""Each command: its help, its exit code, what goes to stdout and what to stderr."""

import json
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from simulation import cli, guard
from simulation.version import ENGINE
from tui.__main__ import main

COMMANDS = ("play", "resume", "run", "verify", "check", "schema", "measures", "levers", "parameters")
ROOT = Path(cli.__file__).parents[1]
Out = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("simulation.session.place.folder", lambda: tmp_path / "sessions")
    monkeypatch.setattr(platformdirs, "user_log_dir", lambda *_, **__: str(tmp_path / "log"))
    monkeypatch.delenv("RINGHOLDER_DEBUG", raising=False)
    monkeypatch.chdir(tmp_path)


def test_help_lists_every_command(capsys: Out) -> None:
    assert main(["--help"]) == 0
    text = capsys.readouterr().out
    assert [command for command in COMMANDS if f"\n  {command} " not in text] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_help_with_an_example(command: str, capsys: Out) -> None:
    assert main([command, "--help"]) == 0
    assert f"Example: ringholder {command}" in capsys.readouterr().out


def test_the_version(capsys: Out) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"ringholder {ENGINE}\n"


def test_the_version_is_that_of_the_distribution() -> None:
    assert f'version = "{ENGINE}"' in (ROOT / "pyproject.toml").read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["bogus"], "No such command 'bogus'."),
        (["run"], "Missing argument"),
        (["run", "reference", "--rounds", "0"], "Invalid value for '--rounds'"),
        (["check"], "Missing argument"),
        (["play", "--seat", "gp_alder"], "--seat needs a scenario. For example: ringholder play"),
    ],
)
def test_wrong_usage(arguments: list[str], words: str, capsys: Out) -> None:
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert words in err
    assert "Traceback" not in err


@pytest.mark.parametrize("arguments", [[], ["play", "two_boroughs"], ["resume", "some"]])
def test_screens_need_a_terminal(arguments: list[str], capsys: Out) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().err == (
        "The game needs a terminal to draw on, and this is none. "
        "Run it in a terminal window; `ringholder run` plays without screens.\n"
    )


@pytest.mark.parametrize("command", [["run", "atlantis"], ["run", "atlantis", "--json"]])
def test_an_unknown_scenario(command: list[str], capsys: Out) -> None:
    assert main(command) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err == "There is no scenario called `atlantis`. Known: reference, ten_areas, two_boroughs.\n"


def test_check_finds_nothing_wrong_with_what_ships(capsys: Out) -> None:
    assert main(["check", "two_boroughs", "reference"]) == 0
    assert capsys.readouterr() == ("", "No problems.\n")


BAD = """name: bad
title: Bad
period: {start: 2006/07 Q1, rounds: 2}
modelled_on: nowhere
economy: {pcts: {}, acute_trusts: {}, sha: {}}
sumary: mistyped
title: Twice
"""


def test_check_names_file_line_and_column(tmp_path: Path, capsys: Out) -> None:
    (tmp_path / "bad.yaml").write_text(BAD)
    assert main(["check", "bad.yaml"]) == 1
    out, err = capsys.readouterr()
    assert (
        "bad.yaml:6:1: error[unknown-key]: `sumary` is not a key of the scenario\n    help: Did you mean `summary`?"
        in out
    )
    assert "bad.yaml:7:1: error[duplicate-key]:" in out
    assert err == ""


def test_check_gives_the_same_as_json(tmp_path: Path, capsys: Out) -> None:
    (tmp_path / "bad.yaml").write_text(BAD)
    assert main(["check", str(tmp_path), "atlantis", "--json"]) == 1
    problems = json.loads(capsys.readouterr().out)["problems"]
    assert [set(problem) for problem in problems] == [{"file", "line", "column", "id", "message", "help"}] * len(
        problems
    )
    found = {(problem["id"], problem["line"], problem["column"]) for problem in problems}
    assert {("unknown-key", 6, 1), ("duplicate-key", 7, 1), ("not-found", 0, 0)} <= found


def test_schema_is_a_json_schema(capsys: Out) -> None:
    assert main(["schema"]) == 0
    schema = json.loads(capsys.readouterr().out)
    assert {"period", "economy", "seats"} <= set(schema["properties"])


@pytest.mark.parametrize(
    ("command", "keys"),
    [
        ("measures", {"id", "label", "unit", "direction", "levels", "definition"}),
        ("levers", {"path", "values", "example", "meaning"}),
        ("parameters", {"name", "value", "unit", "meaning", "source"}),
    ],
)
def test_lists_as_json_and_as_a_table(command: str, keys: set[str], capsys: Out) -> None:
    assert main([command, "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)[command]
    assert len(rows) > 30
    assert all(keys <= set(row) for row in rows)
    assert main([command]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(rows) + 1


def test_every_parameter_has_a_source(capsys: Out) -> None:
    main(["parameters", "--json"])
    assert all(row["source"] and row["meaning"] for row in json.loads(capsys.readouterr().out)["parameters"])


def test_verify_of_what_is_no_session(tmp_path: Path, capsys: Out) -> None:
    (tmp_path / "letter.txt").write_text("Dear Sir")
    assert main(["verify", "letter.txt"]) == 3
    assert "this is not a whole Ringholder session (file is not a database)" in capsys.readouterr().err
    assert (tmp_path / "letter.txt").read_text() == "Dear Sir"


def test_no_saved_sessions(capsys: Out) -> None:
    assert main(["resume"]) == 0
    assert capsys.readouterr() == ("", "There are no saved sessions. `ringholder play` starts one.\n")
    assert main(["resume", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"sessions": []}


def broken(*_: object) -> int:
    raise ZeroDivisionError("all is lost")


def test_an_unforeseen_error_is_a_sentence_and_a_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Out
) -> None:
    monkeypatch.setattr(cli, "_problems_of", broken)
    assert main(["check", "reference"]) == 1
    err = capsys.readouterr().err
    log = tmp_path / "log" / "ringholder.log"
    assert err == (
        f"Something went wrong that should not have: ZeroDivisionError. The details are in {log}. "
        "Saved sessions are not touched.\n"
    )
    assert "all is lost" in log.read_text()


def test_debugging_shows_the_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli, "_problems_of", broken)
    monkeypatch.setenv("RINGHOLDER_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        main(["check", "reference"])


def test_stopping_is_quiet(monkeypatch: pytest.MonkeyPatch, capsys: Out) -> None:
    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_problems_of", interrupted)
    assert main(["check", "reference"]) == guard.INTERRUPTED
    assert capsys.readouterr().err == "Stopped.\n"


def test_nobody_reading_is_quiet() -> None:
    command = f"{sys.executable} -m tui parameters --json | head -c 10"
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.returncode == 0
    assert done.stderr == ""


def test_the_command_line_is_light() -> None:
    heavy = ("mesa", "numpy", "pydantic", "yaml", "textual", "simulation.scenario", "simulation.session.journal")
    command = f"import sys, simulation.cli; print(*[name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", command], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == ""
