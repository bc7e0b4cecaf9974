"""Problems as text, and what pydantic refuses as problems that a scenario's author can act on."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from types import UnionType
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from simulation.contracts.problem import Problem
from simulation.scenario.loader import Path, Tree

_WANTED = {
    "int_type": "a whole number", "float_type": "a number", "string_type": "text", "bool_type": "true or false",
    "dict_type": "a block of keys and values", "model_type": "a block of keys and values",
    "model_attributes_type": "a block of keys and values", "tuple_type": "a list", "int_from_float": "a whole number",
}  # fmt: skip
_HOW = {
    "a whole number": "Write it without quotes, unit or decimals; money as £1.2m, £40k or £300.",
    "a number": "Write it without quotes; a share may be written as 70%.",
    "text": "Put it in quotes.",
    "a list": "Write it in square brackets, or one item a line after a dash.",
    "a block of keys and values": "Write `key: value` lines, indented below it.",
}


_GRAMMAR = "Use small letters, digits and _, beginning with a letter."


def render(problem: Problem) -> str:
    """`file:line:column: error[id]: text`, and the help in a line of its own; unknown numbers are left out."""
    where = ":".join([problem.file, *(str(n) for n in (problem.line, problem.column) if n)])
    head = f"{where}: error[{problem.id}]: {problem.message}"
    return f"{head}\n    help: {problem.help}" if problem.help else head


def render_all(problems: Iterable[Problem]) -> str:
    """Every problem, in the order of files and lines."""
    return "\n".join(render(problem) for problem in sorted(set(problems)))


def nearest(word: str, known: Iterable[str]) -> str:
    """A sentence that suggests the nearest of `known`, or lists them where they are few; else nothing."""
    names = sorted(set(known))
    close = get_close_matches(word, names, 1, 0.6)
    if close:
        return f"Did you mean `{close[0]}`?"
    if 0 < len(names) <= 15:
        return f"Known: {', '.join(names)}."
    return ""


def either(words: Sequence[str]) -> str:
    """`a, b or c`."""
    return " or ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def refused(error: ValidationError, model: type[BaseModel], tree: Tree, root: Path = ()) -> None:
    """Note in `tree` what pydantic refused, each at its place below `root`."""
    for detail in error.errors(include_url=False):
        _note(detail, model, tree, root)


def _note(detail: ErrorDetails, model: type[BaseModel], tree: Tree, root: Path) -> None:
    path, kind = _within(tree, root, detail["loc"]), detail["type"]
    last = path[-1] if path else ""
    if kind == "extra_forbidden":
        help = _stray(str(last)) or nearest(str(last), fields_at(model, detail["loc"][:-1])) or "Delete it."
        tree.report(path, "unknown-key", f"`{last}` is not a key of {_block(path[:-1])}", help, key=True)
    elif kind == "missing":
        tree.report(path[:-1], "missing-key", f"{_block(path[:-1])} has no `{last}`", f"Add `{last}:` to it.", key=True)
    elif "[key]" in detail["loc"]:
        rounds = path[0] in ("briefing", "decisions") and len(path) == 2
        help = (
            "Rounds are called r1, r2, ..." if rounds else "Use small letters, digits and _, beginning with a letter."
        )
        tree.report(path, "name", f"`{last}` cannot be a name", help, key=True)
    else:
        advice = _advice(detail) or _meaning(model, detail["loc"])
        tree.report(path, "value", f"{_said(path)} {_wrong(detail)}", advice)


def _stray(key: str) -> str:
    """Help for what a comma inside { } has cut off."""
    if key.isdigit() or " " in key:
        return "A comma ends a value inside { }: put text that holds one in quotes, and write £1650 for £1,650."
    return ""


def _within(tree: Tree, root: Path, loc: tuple[int | str, ...]) -> Path:
    """`loc` without the parts that pydantic adds for the members of a union and for keys."""
    path, parts = root, [part for part in loc if part != "[key]"]
    for i, part in enumerate(parts):
        named = (*path, part) in tree.values or (*path, part) in tree.keys
        if named or (i == len(parts) - 1 and part not in ("int", "str", "float", "bool")):
            path = (*path, part)
    return path


def _block(path: Path) -> str:
    return f"`{'.'.join(str(part) for part in path)}`" if path else "the scenario"


def _said(path: Path) -> str:
    return f"`{'.'.join(str(part) for part in path)}`"


def _wrong(detail: ErrorDetails) -> str:
    wanted, found = _WANTED.get(detail["type"]), _show(detail["input"])
    if wanted:
        return f"is {found}; expected {wanted}"
    if detail["type"] == "string_pattern_mismatch":
        return f"is {found}, which has not the right form"
    if detail["type"] == "too_short":
        context = detail["ctx"]
        return f"has {context['actual_length']} items; expected {context['min_length']} at least"
    said = detail["msg"][:1].lower() + detail["msg"][1:]
    return f"is {found}: {said.replace('input should', 'it should')}"


def _advice(detail: ErrorDetails) -> str:
    if detail["type"] == "literal_error":
        expected = str(detail.get("ctx", {}).get("expected", "")).replace("'", "")
        words = [word.strip() for part in expected.split(" or ") for word in part.split(",")]
        return nearest(str(detail["input"]), words)
    return _HOW.get(_WANTED.get(detail["type"], ""), "")


def _meaning(model: type[BaseModel], loc: tuple[int | str, ...]) -> str:
    """What the schema says of the field."""
    kinds = models_at(model, loc[:-1])
    fields = {info.alias or name: info for kind in kinds for name, info in kind.model_fields.items()}
    found = fields.get(str(loc[-1]))
    return f"{found.description}." if found and found.description else ""


def _show(value: object) -> str:
    if isinstance(value, dict | tuple | list):
        return "a list" if not isinstance(value, dict) else "a block"
    if value is None:
        return "empty"
    text = str(value)
    return f"`{text[:57]}...`" if len(text) > 60 else f"`{text}`"


def fields_at(model: type[BaseModel], loc: Sequence[int | str]) -> list[str]:
    """The keys that a block may have, `loc` being its place below `model`."""
    return sorted({key for kind in models_at(model, loc) for key in keys_of(kind)})


def models_at(model: type[BaseModel], loc: Sequence[int | str]) -> list[type[BaseModel]]:
    """The models that a block may be of, `loc` being its place below `model`."""
    kinds: list[Any] = [model]
    for part in loc:
        kinds = [inner for kind in kinds for inner in _step(kind, part)]
    return [kind for kind in kinds if _is_model(kind)]


def keys_of(model: type[BaseModel]) -> list[str]:
    """The keys of a model as a file writes them."""
    return [info.alias or name for name, info in model.model_fields.items()]


def _is_model(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def _step(kind: Any, part: int | str) -> list[Any]:
    if _is_model(kind):
        fields = {info.alias or name: info.annotation for name, info in kind.model_fields.items()}
        return unfold(fields[str(part)]) if part in fields else []
    if get_origin(kind) in (tuple, list):
        return [inner for arg in get_args(kind) if arg is not ... for inner in unfold(arg)]
    return unfold(get_args(kind)[1]) if get_origin(kind) is dict else []


def unfold(kind: Any) -> list[Any]:
    """The members of a union; a type that is none is its only member. `Annotated` is taken off."""
    if hasattr(kind, "__metadata__"):
        return unfold(get_args(kind)[0])
    if get_origin(kind) in (Union, UnionType):
        return [inner for arg in get_args(kind) for inner in unfold(arg)]
    return [kind]
