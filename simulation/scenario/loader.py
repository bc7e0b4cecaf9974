"""YAML as an author means it: YAML 1.2 booleans and numbers only, nothing said twice, positions kept.

`no`, `on` and `8:30` stay text; `0123` is the number 123; a key given twice, an unknown tag, an alias beyond a small
budget, too much text or nesting, and control characters are problems, never guesses.
"""

import re
from contextlib import suppress
from dataclasses import dataclass, field

import yaml

from simulation.contracts.problem import Problem

Path = tuple[str | int, ...]

MAX_BYTES = 2_000_000
MAX_DEPTH = 30
MAX_ALIASES = 20

_INTEGER = re.compile(r"^[-+]?[0-9]+$")
_OCTAL = re.compile(r"^0o[0-7]+$")
_HEXADECIMAL = re.compile(r"^0x[0-9a-fA-F]+$")
_REAL = re.compile(r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")
_WORDS: dict[str, bool | None] = {
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
    "null": None, "Null": None, "NULL": None, "~": None, "": None,
}  # fmt: skip


class _Untagged:
    """Leaves the tag empty where the author wrote none, so that one that was written can be refused."""

    def resolve(self, kind: object, value: object, implicit: object) -> str:
        """The tag of a node that has none."""
        return ""


class _Clear(_Untagged, yaml.BaseLoader):
    """PyYAML's own parser."""


_Fast: type = type("_Fast", (_Untagged, yaml.CBaseLoader), {}) if yaml.__with_libyaml__ else _Clear


@dataclass(frozen=True)
class Mark:
    """A line and a column, both from 1, of the tree's file or of another that it draws in."""

    line: int
    column: int
    file: str = ""


@dataclass
class Tree:
    """What a file says, and where it says it. Lists are tuples."""

    file: str
    value: object = None
    keys: dict[Path, Mark] = field(default_factory=dict)
    """Where each key stands."""
    values: dict[Path, Mark] = field(default_factory=dict)
    """Where each value begins."""
    problems: list[Problem] = field(default_factory=list)
    broken: set[Path] = field(default_factory=set)
    """Places of which enough has been said."""

    def at(self, path: Path, *, key: bool = False) -> Mark:
        """Where `path` is said; the nearest block around it where it is not said at all."""
        first, second = (self.keys, self.values) if key else (self.values, self.keys)
        for length in range(len(path), -1, -1):
            mark = first.get(path[:length]) or second.get(path[:length])
            if mark:
                return mark
        return Mark(0, 0)

    def report(self, path: Path, id: str, message: str, help: str = "", *, key: bool = False) -> None:
        """Note a problem at `path`, unless a block around it is broken already."""
        if any(path[:length] in self.broken for length in range(len(path) + 1)):
            return
        mark = self.at(path, key=key)
        self.problems.append(Problem(mark.file or self.file, mark.line, mark.column, id, message, help))


def plain(text: str) -> object:
    """What an unquoted scalar means in YAML 1.2's core schema; infinities and not-a-number stay text."""
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.match(text):
        return int(text)
    if _OCTAL.match(text):
        return int(text[2:], 8)
    if _HEXADECIMAL.match(text):
        return int(text, 16)
    return float(text) if _REAL.match(text) else text


def parse(text: str | bytes, file: str) -> Tree:
    """The tree of a YAML text; what is wrong with it is in the tree's problems."""
    tree = Tree(file)
    decoded = _decode(text, tree)
    if decoded is None:
        return tree
    refuse_control_characters(decoded, tree, file)
    node = None if tree.problems else _compose(decoded, tree)
    if node is not None:
        reader = _Reader(tree)
        value = reader.read(node, (), 0)
        tree.value = None if reader.spent else value
    return tree


def _decode(text: str | bytes, tree: Tree) -> str | None:
    size = len(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
    if size > MAX_BYTES:
        tree.report((), "too-large", f"the file has {size:,} bytes", f"A scenario has at most {MAX_BYTES:,} bytes.")
        return None
    if isinstance(text, str):
        return text
    try:
        return text.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = text[: error.start].count(b"\n") + 1
        problem = Problem(tree.file, line, 0, "not-utf-8", "the file is not UTF-8 text", "Save it as UTF-8.")
        tree.problems.append(problem)
        return None


def refuse_control_characters(text: str, tree: Tree, file: str) -> None:
    """Note in `tree` every character of `text` that is not text."""
    for number, line in enumerate(text.split("\n"), start=1):
        for match in _CONTROL.finditer(line.removesuffix("\r")):
            message = f"the character U+{ord(match[0]):04X} is not text"
            help = "Delete it: control characters can change what a screen shows."
            tree.problems.append(Problem(file, number, match.start() + 1, "control-character", message, help))


def _compose(text: str, tree: Tree) -> yaml.Node | None:
    try:
        documents = _documents(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = Mark(mark.line + 1, mark.column + 1) if mark else Mark(0, 0)
        message = " ".join(filter(None, (error.context, error.problem)))
        tree.problems.append(Problem(tree.file, where.line, where.column, "not-yaml", message, _advice(error)))
        return None
    except (yaml.YAMLError, RecursionError) as error:
        tree.report((), "not-yaml", f"the file cannot be read as YAML: {type(error).__name__}")
        return None
    if len(documents) != 1 or documents[0] is None:
        tree.report((), "not-yaml", f"the file holds {len(documents)} documents", "A scenario is one YAML document.")
        return None
    return documents[0]


def _documents(text: str) -> list[yaml.Node]:
    """The file's documents: with the fast parser, or where it fails with the one whose complaints are clearer."""
    if _Fast is not _Clear:
        with suppress(yaml.YAMLError):
            return list(yaml.compose_all(text, Loader=_Fast))
    return list(yaml.compose_all(text, Loader=_Clear))


def _advice(error: yaml.MarkedYAMLError) -> str:
    problem = error.problem or ""
    if "'\\t'" in problem:
        return "Indent with spaces, not tabs."
    if "mapping values are not allowed" in problem:
        return "Put text that holds a colon and a space in quotes, and check the indentation."
    if "undefined alias" in problem:
        return "A word that begins with * names an anchor; put it in quotes if it is text."
    return "Check the indentation, quotes and brackets here and in the line above."


class _Reader:
    """Turns composed nodes into values, noting positions and problems in the tree."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.open: list[yaml.Node] = []
        self.seen: set[int] = set()
        self.aliases = 0
        self.spent = False

    def read(self, node: yaml.Node, path: Path, depth: int) -> object:
        """The value of `node`, which stands at `path`."""
        self.tree.values[path] = Mark(node.start_mark.line + 1, node.start_mark.column + 1)
        if not self._allowed(node, path, depth):
            return None
        self.open.append(node)
        value = self._value(node, path, depth)
        self.open.pop()
        return value

    def _value(self, node: yaml.Node, path: Path, depth: int) -> object:
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path, depth)
        if isinstance(node, yaml.SequenceNode):
            return tuple(self.read(item, (*path, i), depth + 1) for i, item in enumerate(node.value))
        quoted = isinstance(node, yaml.ScalarNode) and bool(node.style)
        return node.value if quoted else plain(node.value)

    def _mapping(self, node: yaml.MappingNode, path: Path, depth: int) -> dict[str, object]:
        block: dict[str, object] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self.tree.report(path, "key-not-text", "a key is a list or a block", "Write keys as single words.")
                continue
            key = str(key_node.value)
            self._place(path, key, key_node, twice=key in block)
            if key not in block:
                block[key] = self.read(value_node, (*path, key), depth + 1)
        return block

    def _place(self, path: Path, key: str, node: yaml.Node, *, twice: bool) -> None:
        mark = Mark(node.start_mark.line + 1, node.start_mark.column + 1)
        if twice:
            first = self.tree.keys[(*path, key)]
            text = f"`{key}` is given twice; the first is in line {first.line}"
            problem = Problem(self.tree.file, mark.line, mark.column, "duplicate-key", text, "Delete one of the two.")
            self.tree.problems.append(problem)
        elif key == "<<":
            self.tree.keys[(*path, key)] = mark
            self.tree.report((*path, key), "merge-key", "merging with << is not understood", "Write the keys out.")
        else:
            self.tree.keys[(*path, key)] = mark

    def _allowed(self, node: yaml.Node, path: Path, depth: int) -> bool:
        if self.spent:
            return False
        if node in self.open:
            self.tree.report(path, "alias-loop", "an alias points at a block that it stands in", "Write it out.")
            return False
        if depth > MAX_DEPTH:
            self.tree.report(
                path, "too-deep", f"blocks are nested more than {MAX_DEPTH} deep", "Check the indentation."
            )
            return False
        self._refuse_tag(node, path)
        return self._within_budget(node, path)

    def _within_budget(self, node: yaml.Node, path: Path) -> bool:
        if id(node) in self.seen:
            self.aliases += 1
        self.seen.add(id(node))
        if self.aliases <= MAX_ALIASES:
            return True
        self.spent = True
        help = f"At most {MAX_ALIASES} repeated values are read; write the others out."
        self.tree.report(path, "too-many-aliases", "the file repeats values by alias (*name) too often", help)
        return False

    def _refuse_tag(self, node: yaml.Node, path: Path) -> None:
        if node.tag:
            name = node.tag.replace("tag:yaml.org,2002:", "!!")
            self.tree.report(path, "tag", f"the tag {name} is not understood", "Delete the tag: values need none.")
