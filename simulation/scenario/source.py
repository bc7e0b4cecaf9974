"""A scenario's files: found by name or path, read, checked and made into a `Scenario`."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path as FilePath
from pathlib import PurePosixPath
from typing import Any

from pydantic import ValidationError

from simulation.contracts.problem import Problem
from simulation.errors import ScenarioError, UsageError
from simulation.scenario.checks.registry import look
from simulation.scenario.checks.spec import Case
from simulation.scenario.loader import Tree, parse, refuse_control_characters
from simulation.scenario.market import arranged
from simulation.scenario.practices_file import graft
from simulation.scenario.problems import nearest, refused, render_all
from simulation.scenario.schema import Scenario
from simulation.scenario.set import apply

_SETTING = "--set "


@dataclass(frozen=True)
class Source:
    """The text of a scenario and of the files that it names: all that is needed to make it again anywhere."""

    file: str
    text: str
    data: tuple[tuple[str, str], ...] = ()
    """(name as the scenario writes it, text) of each CSV file."""

    @property
    def hash(self) -> str:
        """A fingerprint of every text in it."""
        parts = [self.text, *(part for pair in self.data for part in pair)]
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def known() -> tuple[str, ...]:
    """The names of the scenarios that are installed."""
    shipped = files("scenarios").iterdir()
    return tuple(sorted(entry.name.removesuffix(".yaml") for entry in shipped if entry.name.endswith(".yaml")))


def read(name_or_path: str | FilePath) -> Source:
    """The text of a scenario and of the CSV files that it names."""
    place, file = _find(str(name_or_path))
    text = _text(place, file)
    names = _names_of_data(parse(text, file).value)
    beside = place.parent if isinstance(place, FilePath) else files("scenarios")
    found = ((name, beside.joinpath(*PurePosixPath(name).parts)) for name in names)
    data = tuple((name, _text(entry, name)) for name, entry in found if entry.is_file())
    return Source(file, text, data)


def load(name_or_path: str | FilePath, overrides: Sequence[str] = ()) -> Scenario:
    """The scenario of that name or in that file, with `PATH=VALUE` settings applied; raises `ScenarioError`."""
    return make(read(name_or_path), overrides)


def make(source: Source, overrides: Sequence[str] = ()) -> Scenario:
    """The scenario in `source`; raises `ScenarioError` with every problem that was found."""
    scenario, problems = examine(source, overrides)
    if scenario is None or problems:
        if problems and all(problem.file.startswith(_SETTING) for problem in problems):
            raise UsageError(render_all(problems), problems=problems)
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        text = f"The scenario {source.file} has {count}:\n{render_all(problems)}"
        raise ScenarioError(text, problems=problems)
    return arranged(scenario)


def examine(source: Source, overrides: Sequence[str] = ()) -> tuple[Scenario | None, tuple[Problem, ...]]:
    """The scenario, as far as it can be made, and everything that is wrong with it."""
    tree = grow(source)
    if overrides and isinstance(tree.value, dict):
        apply(tree, overrides)
    scenario = _validate(tree)
    if scenario is not None:
        look(Case(scenario, tree))
    return scenario, tuple(sorted(set(tree.problems)))


def grow(source: Source) -> Tree:
    """The tree of a scenario with its practices in place."""
    tree = parse(source.text, source.file)
    data = dict(source.data)
    for path, block in _blocks_naming_data(tree.value):
        name = block["from"]
        if not isinstance(name, str) or name not in data:
            help = (
                "Name a CSV file in the scenario's folder or below it." if not _inside(str(name)) else "Put it there."
            )
            tree.report((*path, "from"), "file-missing", f"there is no file `{name}` beside the scenario", help)
            tree.broken.add(path)
        else:
            file = str(PurePosixPath(source.file).parent / name)
            refuse_control_characters(data[name], tree, file)
            _put(tree.value, path, graft(tree, path, data[name], file))
            if not _get_at(tree.value, path):
                tree.broken.add(path)
    return tree


def _validate(tree: Tree) -> Scenario | None:
    if tree.problems and tree.value is None:
        return None
    try:
        return Scenario.model_validate(tree.value)
    except ValidationError as error:
        refused(error, Scenario, tree)
        return _without_strays(tree, error)


def _without_strays(tree: Tree, error: ValidationError) -> Scenario | None:
    """The scenario without keys that it should not have, where these are all that is wrong with its shape."""
    wrong = error.errors(include_url=False)
    if any(detail["type"] != "extra_forbidden" for detail in wrong):
        return None
    for detail in wrong:
        _drop(tree.value, detail["loc"])
    return Scenario.model_validate(tree.value)


def _drop(value: Any, path: tuple[int | str, ...]) -> None:
    for part in path[:-1]:
        value = value[part]
    del value[path[-1]]


def _find(name: str) -> tuple[Traversable, str]:
    path = FilePath(name)
    if path.suffix in (".yaml", ".yml") or path.parent != FilePath("."):
        if path.is_file():
            return path, path.as_posix()
        raise ScenarioError(f"There is no file {name}.", advice=_advice(path.stem), name=name)
    entry = files("scenarios").joinpath(f"{name}.yaml")
    if entry.is_file():
        return entry, f"{name}.yaml"
    raise ScenarioError(f"There is no scenario called `{name}`.", advice=_advice(name), name=name)


def _advice(name: str) -> str:
    close = nearest(name, known())
    return close if close.startswith("Known") else f"{close} Known: {', '.join(known())}.".strip()


def _text(place: Traversable, file: str) -> str:
    try:
        return place.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ScenarioError(f"{file} is not UTF-8 text (byte {error.start}).", advice="Save it as UTF-8.") from error
    except OSError as error:
        raise ScenarioError(f"{file} cannot be read: {error.strerror}.") from error


def _names_of_data(value: object) -> list[str]:
    names = (block["from"] for _, block in _blocks_naming_data(value))
    return [name for name in dict.fromkeys(names) if isinstance(name, str) and _inside(name)]


def _inside(name: str) -> bool:
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts and path.suffix == ".csv" and "\\" not in name


def _blocks_naming_data(value: object) -> list[tuple[tuple[str, ...], dict[str, object]]]:
    pcts = _get(_get(value, "economy"), "pcts")
    found: list[tuple[tuple[str, ...], dict[str, object]]] = []
    for name in pcts if isinstance(pcts, dict) else ():
        block = _get(_get(pcts, name), "practices")
        if isinstance(block, dict) and set(block) == {"from"}:
            found.append((("economy", "pcts", name, "practices"), block))
    return found


def _get(value: object, key: str) -> object:
    return value.get(key) if isinstance(value, dict) else None


def _get_at(value: object, path: tuple[str, ...]) -> object:
    for part in path:
        value = _get(value, part)
    return value


def _put(value: object, path: tuple[str, ...], new: object) -> None:
    block = _get_at(value, path[:-1])
    if isinstance(block, dict):
        block[path[-1]] = new
