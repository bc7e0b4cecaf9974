"""Every command that the pages and the command line's own help show is run, made short."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer

from simulation.cli import app
from tui.__main__ import main

ROOT = Path(__file__).parents[1]
PAGES = (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "facilitator_notes").glob("*.md")))
SHOWN = re.compile(r"(?:ringholder|python3 start\.py) ([a-z][^`\n]*)")
SCREENS = frozenset({"play", "resume", "test", "verify"})
"""Commands that need a terminal, a session or the whole suite; tested elsewhere."""
NAMED = frozenset({"check"})
"""Commands that a sentence only names: by themselves they need more."""
SHORT = {
    "run": ["--rounds", "1"],
    "compare": ["--rounds", "1", "--runs", "1", "--workers", "1"],
    "validate": ["--help"],
}
OWN = re.compile(r"\b(my_\w+|NAME)(\.yaml)?\b")


def examples() -> Iterator[str]:
    """The examples in the help of commands."""
    for command in typer.main.get_command(app).commands.values():  # type: ignore[attr-defined]
        yield command.epilog or ""


def commands() -> list[str]:
    """Everything after `ringholder`, without comments, pipes and redirections."""
    texts = [line for page in PAGES for line in page.read_text(encoding="utf-8").splitlines()]
    found = [match for text in (*texts, *examples()) for match in SHOWN.findall(text)]
    plain = (re.split(r"\s+[|>#]", one)[0].strip().rstrip(".;:,)") for one in found)
    return sorted({one for one in plain if one.split()[0] in KNOWN - SCREENS and one not in NAMED})


KNOWN = frozenset(typer.main.get_command(app).commands)  # type: ignore[attr-defined]


@pytest.fixture
def own_scenario(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A scenario of one's own, called as the pages call it."""
    text = (ROOT / "scenarios" / "reference.yaml").read_text(encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "data").mkdir()
    for data in (ROOT / "scenarios" / "data").glob("reference*.csv"):
        (tmp_path / "data" / data.name).write_bytes(data.read_bytes())
    for name in ("my_borough", "my_town", "my_scenario", "NAME"):
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")


@pytest.mark.usefixtures("own_scenario")
@pytest.mark.parametrize("command", commands())
def test_a_command_that_is_shown_works(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    name, *rest = shlex.split(command)
    arguments = [OWN.sub(r"\1.yaml", part).replace("ID", "T3") for part in rest]
    assert main([name, *arguments, *SHORT.get(name, [])]) == 0, capsys.readouterr().err


def test_there_are_commands_to_run() -> None:
    assert {"run", "compare", "check", "levers"} <= {command.split()[0] for command in commands()}
