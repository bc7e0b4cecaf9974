"""Compiled loops know numbers only as arguments, give what plain Python gives, and are kept where one may write."""

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from simulation.model.kernels import compiling

LOOPS = sorted(
    path for path in Path(compiling.__file__).parent.glob("*.py") if path.stem not in {"__init__", "compiling"}
)
MAY_IMPORT = {"math", "typing", "numpy", "numpy.typing", "simulation.model.kernels.compiling"}


@pytest.mark.parametrize("path", LOOPS, ids=lambda path: path.stem)
def test_a_loop_knows_numbers_only_as_arguments(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imported = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    imported |= {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    assert imported <= MAY_IMPORT, "what a loop imports is compiled in, and does not change when that changes"


@pytest.mark.parametrize("path", LOOPS, ids=lambda path: path.stem)
def test_every_loop_is_compiled(path: Path) -> None:
    functions = [node for node in ast.parse(path.read_text(encoding="utf-8")).body if isinstance(node, ast.FunctionDef)]
    plain = [node.name for node in functions if "compiled" not in {ast.unparse(name) for name in node.decorator_list}]
    assert functions
    assert not plain


def played(**environment: str) -> object:
    """The first round of `reference`, played by another process."""
    command = [sys.executable, "-m", "tui", "run", "reference", "--rounds", "1", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, **environment})
    return json.loads(done.stdout)


def test_a_quarter_is_the_same_without_a_compiler() -> None:
    assert played() == played(NUMBA_DISABLE_JIT="1")


def test_without_numba_a_loop_is_played_as_it_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiling, "NUMBA", None)

    def loop(people: int) -> int:
        return people

    assert compiling.compiled(loop) is loop


def test_compiled_loops_are_kept_for_as_long_as_they_are_not_rewritten(tmp_path: Path) -> None:
    assert compiling.folder(tmp_path) == compiling.folder(tmp_path) == tmp_path / "kernels" / compiling.fingerprint()


def test_where_nothing_can_be_written_loops_are_kept_for_the_time_being(tmp_path: Path) -> None:
    taken = tmp_path / "caches"
    taken.write_text("a file, where a folder should be")
    kept = compiling.folder(taken)
    assert kept.is_dir()
    assert tmp_path not in kept.parents
