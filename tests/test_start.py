"""What `start.py` does on machines that lack something."""

import importlib.util
import sys
from pathlib import Path

import pytest

import start


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of its own with an environment of its own, to be made."""
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'nothing'\nversion = '1'\n", encoding="utf-8")
    environment = tmp_path / ".venv"
    monkeypatch.setattr(start, "ROOT", tmp_path)
    monkeypatch.setattr(start, "VENV", environment)
    monkeypatch.setattr(start, "PYTHON", environment / start.PYTHON.relative_to(start.PYTHON.parent.parent))
    monkeypatch.setattr(start, "STAMP", environment / start.STAMP.name)
    return tmp_path


def test_an_old_python_is_told_so_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It names both versions and what to do."""
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    assert start.main([]) == 1
    assert "needs Python 3.11 or newer and this is 3.9" in capsys.readouterr().err


def test_without_ensurepip_the_pip_of_this_python_serves(elsewhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment has no pip of its own, and things can be installed into it all the same."""
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    start.make_environment()
    assert not start.works([str(start.PYTHON), "-m", "pip", "--version"])
    assert start.find_pip()[-2:] == ["--python", str(start.PYTHON)]


def test_without_any_pip_it_says_what_to_install(elsewhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One sentence, with what to do."""
    monkeypatch.setattr(start, "works", lambda command: False)
    assert start.install("anything").startswith("pip is missing: install it")


def test_without_a_network_it_says_so_and_tries_again_the_next_time(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Packages that cannot be had are no success, and nothing is stamped."""
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", "")
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    assert "check the network" in start.set_up("")
    assert start.installed() == [""]


def test_what_is_installed_is_not_installed_again(elsewhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once is enough, until the project's description changes or more is wanted."""
    done: list[str] = []
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)

    def install(what: str) -> str:
        done.append(what)
        return ""

    monkeypatch.setattr(start, "install", install)
    for extra in ("", "", "test", "", "test"):
        assert start.set_up(extra) == ""
    assert done == [str(elsewhere), f"{elsewhere}[test]"]
    (elsewhere / "pyproject.toml").write_text("[project]\nname = 'nothing'\nversion = '2'\n", encoding="utf-8")
    assert start.set_up("") == ""
    assert done[2:] == [f"{elsewhere}[test]"]


def test_further_words_are_passed_on(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """`test` means pytest here; anything else is a command of the game, wherever it is said."""
    said: list[list[str]] = []
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(start, "set_up", lambda extra: "")

    def hand_over(command: list[str]) -> int:
        said.append(command[1:])
        return 0

    monkeypatch.setattr(start, "hand_over", hand_over)
    start.main(["run", "two_boroughs", "--json"])
    assert Path.cwd() == tmp_path
    start.main(["test", "-k", "money"])
    assert said == [["-m", "tui", "run", "two_boroughs", "--json"], ["-m", "pytest", "-k", "money"]]
