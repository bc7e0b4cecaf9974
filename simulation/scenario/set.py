"""Settings on the command line: `PATH=VALUE` for any path of a scenario."""

from collections.abc import Callable, Sequence
from typing import Any

from simulation.errors import UsageError
from simulation.incentives import registry as incentives
from simulation.scenario.loader import Mark, Path, Tree, parse, plain
from simulation.scenario.ordered import put_in_order
from simulation.scenario.periods import quarters
from simulation.scenario.problems import fields_at, nearest
from simulation.scenario.schema import Scenario

NONE = "none"
"""Takes a block or a list away: `challenges=none`, `challenges.winter=none`."""

_FREE = ("decisions", "incentives", "briefing", "initiatives", "capacity", "demand")
"""Blocks whose keys a setting may add."""


def apply(tree: Tree, settings: Sequence[str]) -> None:
    """Set each `PATH=VALUE` in the tree, in order; raises `UsageError` where there is no such path."""
    for setting in settings:
        path, text = split(setting)
        _set(tree, path, text, setting)


def split(setting: str) -> tuple[Path, str]:
    """The path and the text of the value in `PATH=VALUE`."""
    path, equals, text = setting.partition("=")
    if not equals or not path.strip():
        raise UsageError(
            f"`{setting}` is no setting.",
            advice="Write PATH=VALUE, as seats.pct_finance.stand_in=cautious.",
            found=setting,
        )
    return tuple(part.strip() for part in path.split(".")), text.strip()


def read_value(text: str) -> object:
    """A value as a scenario file would read it; lists and blocks in brackets."""
    if text[:1] in "[{\"'" and text:
        tree = parse(text, "--set")
        if tree.problems:
            raise UsageError(f"`{text}` cannot be read: {tree.problems[0].message}.", found=text)
        return tree.value
    return plain(text)


def _set(tree: Tree, path: Path, text: str, setting: str) -> None:
    block = tree.value
    for i, part in enumerate(path[:-1]):
        block = _step(block, path[:i], part, setting)
    last, value = path[-1], {} if text == NONE and len(path) == 1 else read_value(text)
    _refuse_unknown(block, path[:-1], last, setting)
    if text == NONE and len(path) > 1 and isinstance(_get(block, last), dict | tuple):
        _delete(block, last)
    else:
        _put(block, last, value, setting)
    place = _numbered(tree.value, path)
    for marks in (tree.keys, tree.values):
        for stale in [known for known in marks if known[: len(place)] == place]:
            del marks[stale]
    _fix(tree.value, path)
    said = Mark(0, 0, f"--set {setting}")
    tree.values[place] = tree.keys[place] = said
    for length in range(1, len(place)):
        if place[:length] not in tree.keys and place[:length] not in tree.values:
            tree.keys[place[:length]] = said
    for first, follow in _FOLLOW.items():
        if path[: len(first)] == first:
            follow(tree.value)
    if path[0] == "initiatives":
        put_in_order(tree.value, path)


def _fix(scenario: object, path: Path) -> None:
    """Keep a term of a rule that a setting gives from those in the game who could change it."""
    if len(path) == 3 and path[0] == "incentives" and path[2] in incentives.LEVERS.get(str(path[1]), {}):
        terms = _get(_get(scenario, "incentives"), path[1])
        if isinstance(terms, dict):
            terms["fixed"] = (*(one for one in terms.get("fixed", ()) if one != path[2]), path[2])


def _step(block: object, before: Path, part: str | int, setting: str) -> object:
    """The block that `part` names in `block`, made where it is one that a scenario may have and has not."""
    found = _get(block, part)
    if found is None and isinstance(block, dict) and _may_make(before, part):
        found = block[str(part)] = {}
    if not isinstance(found, dict | tuple):
        _refuse_unknown(block, before, part, setting)
        raise UsageError(f"`{_dotted((*before, part))}` holds a value, not a block.", setting=setting)
    return found


def _may_make(before: Path, part: str | int) -> bool:
    return bool(before and before[0] in _FREE) or (not before and part in _FREE) or part in _blocks(before)


def _blocks(before: Path) -> list[str]:
    return fields_at(Scenario, before)


def _refuse_unknown(block: object, before: Path, part: str | int, setting: str) -> None:
    keys = [*_keys(block), *_blocks(before)]
    if part not in keys and not (before and before[0] in _FREE):
        what = f"`{_dotted(before)}`" if before else "a scenario"
        raise UsageError(f"{what} has no `{part}` (in {setting}).", advice=nearest(str(part), keys), setting=setting)


def _keys(block: object) -> list[str]:
    if isinstance(block, dict):
        return [str(key) for key in block]
    return [str(row["id"]) if isinstance(row, dict) and "id" in row else str(i) for i, row in _rows(block)]


def _rows(block: object) -> list[tuple[int, Any]]:
    return list(enumerate(block)) if isinstance(block, tuple) else []


def _get(block: object, part: str | int) -> object:
    if isinstance(block, dict):
        return block.get(part)
    place = _place(block, part)
    return block[place] if isinstance(block, tuple) and place is not None else None


def _place(block: object, part: str | int) -> int | None:
    """Where in a list the row stands that `part` names by id or by number, counted from 0."""
    return next((i for i, name in enumerate(_keys(block)) if name == str(part)), None)


def _numbered(value: object, path: Path) -> Path:
    """`path` with the rows of lists by number, as the tree keeps its marks."""
    block, numbered = value, []
    for part in path:
        place = _place(block, part) if isinstance(block, tuple) else None
        numbered.append(part if place is None else place)
        block = _get(block, part)
    return tuple(numbered)


def _put(block: object, part: str | int, value: object, setting: str) -> None:
    if not isinstance(block, dict):
        raise UsageError(
            f"A row of a list cannot be replaced (in {setting}).", advice="Set one of its keys.", setting=setting
        )
    block[str(part)] = value


def _delete(block: object, part: str | int) -> None:
    if isinstance(block, dict):
        del block[part]


def _dotted(path: Path) -> str:
    return ".".join(str(part) for part in path)


def _forget_questions(scenario: object) -> None:
    """Drop debrief questions about challenges that are gone."""
    challenges, questions = _get(scenario, "challenges"), _get(scenario, "debrief")
    if isinstance(scenario, dict) and isinstance(questions, tuple):
        names = challenges if isinstance(challenges, dict) else {}
        scenario["debrief"] = tuple(q for q in questions if _get(q, "after") is None or _get(q, "after") in names)


def _forget_later_rounds(scenario: object) -> None:
    """Drop what would happen after the last round."""
    rounds = _get(_get(scenario, "period"), "rounds")
    if not isinstance(scenario, dict) or not isinstance(rounds, int):
        return
    for block in ("briefing", "decisions"):
        kept = {name: value for name, value in (scenario.get(block) or {}).items() if _number(name) <= rounds}
        scenario[block] = kept
    scenario["incentives"] = _rules_by(scenario, rounds)
    challenges = scenario.get("challenges") or {}
    scenario["challenges"] = {name: c for name, c in challenges.items() if _first_round(c) <= rounds}
    _forget_questions(scenario)


def _rules_by(scenario: dict[str, object], rounds: int) -> dict[str, object]:
    """The incentive rules of a scenario without those that become law only after its last quarter."""
    rules, start = scenario.get("incentives"), _get(scenario.get("period"), "start")
    known = {module.RULE.name: module.RULE for module in incentives.MODULES}
    last = quarters(str(start), max(rounds, 1))[-1]
    terms = rules if isinstance(rules, dict) else {}
    return {name: said for name, said in terms.items() if name not in known or known[name].law_from <= last}


def _number(name: object) -> int:
    text = str(name)[1:]
    return int(text) if text.isdigit() else 0


def _first_round(challenge: object) -> int:
    """The first round in which a challenge could strike."""
    when = _get(challenge, "when")
    numbers = (_get(when, "round"), _get(when, "for_rounds"))
    number, rounds = (value if isinstance(value, int) else 0 for value in numbers)
    return max(number, rounds + 1 if _get(when, "measure") else 0)


_FOLLOW: dict[Path, Callable[[object], None]] = {
    ("challenges",): _forget_questions,
    ("period", "rounds"): _forget_later_rounds,
}
"""What else a setting must put right, so that a scenario stays whole."""
