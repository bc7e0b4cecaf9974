"""The house as designed: doors, sizes, words about everything public, and one source of chance."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHIPPED = ("simulation", "tui", "benchmarks")
FILES = sorted(path for folder in SHIPPED for path in (ROOT / folder).rglob("*.py"))
HEAVY = ("mesa", "numpy", "pandas", "scipy", "pydantic", "yaml", "typer", "simulation.model", "simulation.scenario")
SCREENS = sorted(path for path in (ROOT / "tui/screens").glob("*.py") if path.stem not in {"__init__", "frame"})
NEEDS_NO_HELP = {"help": "it is the help itself", "leave": "it asks one question and says all of it"}
"""Screens without a page of help, with the reason."""
Function = ast.FunctionDef | ast.AsyncFunctionDef

LONG_FILES: dict[str, str] = {}
"""Files that may be longer than their budget, with the reason."""
LONG_FUNCTIONS: dict[str, str] = {}
"""Functions (file:name) that may be longer than forty lines, with the reason."""
CHANCE = {
    "simulation/model/streams.py": "the one source of chance",
    "benchmarks/yardsticks.py": "numpy's own draws are the yardstick of speed",
    "benchmarks/peers/naive_numpy.py": "the pathway as others would write it",
    "benchmarks/peers/mesa_agents.py": "the pathway as others would write it",
    "benchmarks/peers/simpy_processes.py": "the pathway as others would write it",
    "benchmarks/peers/ciw_network.py": "the pathway as others would write it",
    "simulation/scenario/england/chance.py": "scenarios of many areas are made by lot, before anything is played",
}
"""Files that may draw random numbers, with the reason."""


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def functions(path: Path) -> Iterator[Function]:
    """Every function and method of a file, those within others included."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    yield from (node for node in ast.walk(tree) if isinstance(node, Function))


def length(node: Function) -> int:
    """Lines from `def` to the end."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_rooms_open_their_doors_as_designed() -> None:
    """The import contracts of pyproject.toml hold."""
    command = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run([sys.executable, "-c", command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("module", ["tui.app", "tui.__main__", "simulation.session.desk"])
def test_a_screen_loads_no_model(module: str) -> None:
    """A seat's process stays small: no model, no arrays, no schema."""
    command = f"import sys, {module}; print(*[name for name in {HEAVY} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", command], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


@pytest.mark.parametrize("path", FILES, ids=name)
def test_a_file_keeps_to_its_size(path: Path) -> None:
    """At most 400 lines; 250 for the app and a screen."""
    small = path.parent.name == "screens" or path.name == "app.py"
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= (250 if small else 400) or name(path) in LONG_FILES


@pytest.mark.parametrize("path", FILES, ids=name)
def test_a_function_fits_on_a_screen(path: Path) -> None:
    """At most forty lines."""
    long = [f"{name(path)}:{node.name}" for node in functions(path) if length(node) > 40]
    assert [each for each in long if each not in LONG_FUNCTIONS] == []


def test_most_functions_are_short() -> None:
    """Half have six lines with their docstring, nine in ten under twenty."""
    lengths = [length(node) for path in FILES for node in functions(path)]
    assert median(lengths) <= 7
    assert quantiles(lengths, n=10)[8] < 20


@pytest.mark.parametrize("path", FILES, ids=name)
def test_what_is_public_is_documented(path: Path) -> None:
    """Every public class, function and method says what it is; what Textual calls by name is Textual's."""
    assert list(undocumented(ast.parse(path.read_text(encoding="utf-8")))) == []


def undocumented(tree: ast.Module | ast.ClassDef) -> Iterator[str]:
    """Names of public definitions without a docstring."""
    for node in tree.body:
        if isinstance(node, Function | ast.ClassDef) and not node.name.startswith("_"):
            if not ast.get_docstring(node):
                yield node.name
            if isinstance(node, ast.ClassDef):
                yield from undocumented(node)


@pytest.mark.parametrize("path", FILES, ids=name)
def test_chance_has_one_source(path: Path) -> None:
    """Nobody draws from `random`, `numpy.random` or Mesa's generator but the streams."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    drawn = [ast.unparse(node) for node in ast.walk(tree) if draws(node)]
    assert drawn == [] or name(path) in CHANCE


def draws(node: ast.AST) -> bool:
    """Whether `node` reaches for a random generator."""
    if isinstance(node, ast.Import):
        return any(alias.name.split(".")[0] == "random" for alias in node.names)
    if isinstance(node, ast.ImportFrom):
        return node.module in {"random", "numpy.random"} or (
            node.module == "numpy" and any(alias.name == "random" for alias in node.names)
        )
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        return (node.value.id in {"np", "numpy", "self", "model", "economy"} and node.attr == "random") or (
            node.value.id in {"self", "model", "economy"} and node.attr == "rng"
        )
    return False


def test_the_search_for_chance_finds_it() -> None:
    """Each way of reaching for a generator is seen."""
    ways = (
        "import random",
        "from random import choice",
        "from numpy.random import rand",
        "np.random.rand(3)",
        "self.random.random()",
    )
    for way in ways:
        assert any(draws(node) for node in ast.walk(ast.parse(way))), way
    assert not any(draws(node) for node in ast.walk(ast.parse("streams.uniform('x', 3)")))


@pytest.mark.parametrize("path", SCREENS, ids=lambda path: path.stem)
def test_a_screen_has_its_style_and_its_help(path: Path) -> None:
    """NAME.tcss and NAME.md stand beside NAME.py, and the help tells more than a title."""
    assert path.with_suffix(".tcss").exists()
    if path.stem not in NEEDS_NO_HELP:
        assert len(path.with_suffix(".md").read_text(encoding="utf-8").split()) > 20


@pytest.mark.parametrize("listed", [LONG_FILES, LONG_FUNCTIONS, CHANCE], ids=["files", "functions", "chance"])
def test_an_exception_is_needed_and_has_a_reason(listed: dict[str, str]) -> None:
    """What is excepted exists, and says why."""
    for where, why in listed.items():
        assert (ROOT / where.split(":")[0]).exists()
        assert len(why.split()) >= 3
