"""Every kind of mistake in a scenario file, and what its author is told."""

from pathlib import Path

import pytest

from simulation.scenario.checks import registry
from tests.scenario.golden import FOLDER, said

CASES = sorted(FOLDER.glob("*.yaml"))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_an_author_is_told_what_is_wrong(case: Path) -> None:
    assert said(case) == case.with_suffix(".txt").read_text(encoding="utf-8")


def test_a_scenario_without_mistakes_has_no_problems() -> None:
    assert said(FOLDER.parent / "base.yaml") == "\n"


def test_every_check_has_a_case() -> None:
    told = "".join(case.with_suffix(".txt").read_text(encoding="utf-8") for case in CASES)
    assert [check.ID for check in registry.CHECKS if f"error[{check.ID}]" not in told] == []


def test_no_check_is_left_out() -> None:
    folder = Path(registry.__file__).parent
    files = {path.stem for path in folder.glob("*.py") if "def look(case: Case)" in path.read_text(encoding="utf-8")}
    assert files - {"registry"} == {check.__name__.rpartition(".")[2] for check in registry.CHECKS}  # type: ignore[attr-defined]


def test_every_problem_but_the_files_own_has_a_line() -> None:
    for case in CASES:
        for line in case.with_suffix(".txt").read_text(encoding="utf-8").splitlines():
            if not line.startswith("    help:"):
                assert line.split(": error[")[0].count(":") == 2, line
