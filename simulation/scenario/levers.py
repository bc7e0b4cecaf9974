"""Every path that a setting takes: what it means, what kind of value, which values, and an example."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path as FilePath
from types import NoneType
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from simulation.amounts import parse_money, parse_percent, parse_points, parse_practices, parse_services
from simulation.decisions import registry as decisions
from simulation.decisions.spec import Choice, DecisionSpec
from simulation.incentives import registry as incentives
from simulation.scenario.lever import Kind, Lever
from simulation.scenario.ordered_levers import of_initiatives
from simulation.scenario.outside_levers import of_outside
from simulation.scenario.problems import unfold
from simulation.scenario.schema import PracticeRow, Scenario, parse_bound
from simulation.scenario.source import load

_CONVERTERS: dict[Callable[[object], object], Kind] = {
    parse_money: "money", parse_percent: "share", parse_bound: "bound", parse_practices: "practices",
    parse_services: "specialties",
    parse_points: "points",
}  # fmt: skip
_WORDS = frozenset(
    {
        "name", "title", "version", "summary", "modelled_on", "text", "based_on", "brief", "briefing", "aims",
        "debrief", "id", "cluster", "role", "organisation", "tells", "effects", "asks", "judged_on", "after", "chose",
        "elsewhere",
    }
)  # fmt: skip
"""Words and links, which nobody varies in an experiment; a setting takes them all the same."""
_OWN_LISTS = ("incentives", "decisions", "initiatives", "capacity", "demand")
"""Blocks whose levers are listed by what a scenario can say there, not by what it says."""


@dataclass(frozen=True)
class _Spot:
    """A place in a scenario: where, what type its value has, what is there."""

    path: tuple[str, ...]
    type: Any
    marks: tuple[Any, ...]
    value: Any
    text: str
    examples: tuple[object, ...] = ()
    """Values that a field names as examples."""


def levers(name_or_path: str | FilePath = "reference") -> tuple[Lever, ...]:
    """Every path of a scenario that a setting takes, in the order of the file, decisions last."""
    scenario = load(name_or_path)
    blocks = [spot for spot in _fields((), scenario) if spot.path[0] not in _OWN_LISTS]
    return (
        *(lever for spot in blocks for lever in _levers(spot)),
        *_of_incentives(scenario),
        *of_initiatives(scenario),
        *of_outside(scenario),
        *_of_decisions(scenario),
    )


def _fields(path: tuple[str, ...], block: BaseModel) -> Iterator[_Spot]:
    for name, field in type(block).model_fields.items():
        if name not in _WORDS:
            yield _spot((*path, field.alias or name), field, getattr(block, name))


def _spot(path: tuple[str, ...], field: FieldInfo, value: object) -> _Spot:
    examples = tuple(field.examples or ())
    return _Spot(path, field.annotation, tuple(field.metadata), value, field.description or "", examples)


def _levers(spot: _Spot) -> Iterator[Lever]:
    """The levers at a place and below it."""
    if isinstance(spot.value, BaseModel):
        yield from (lever for inner in _fields(spot.path, spot.value) for lever in _levers(inner))
    elif isinstance(spot.value, dict):
        inner_type = get_args(spot.type)[1]
        if spot.path == ("challenges",):
            yield from _takings_away(spot)
        for key, value in spot.value.items():
            yield from _levers(_Spot((*spot.path, str(key)), inner_type, _marks(inner_type), value, spot.text))
    elif _rows(spot.value):
        first = _rows(spot.value)[0]
        yield from (lever for inner in _fields((*spot.path, first.id), first) for lever in _levers(inner))
    elif spot.value is not None or spot.examples:
        yield _lever(spot)


def _takings_away(spot: _Spot) -> Iterator[Lever]:
    """Taking away every challenge, or one that no other follows."""
    followed = {challenge.when.after for challenge in spot.value.values()}
    for path in (spot.path, *((*spot.path, name) for name in spot.value if name not in followed)):
        dotted = ".".join(path)
        yield Lever(dotted, "block", "none", f"{dotted}=none", "Take it out of the game")


def _rows(value: object) -> tuple[PracticeRow, ...]:
    rows = value if isinstance(value, tuple) else ()
    return tuple(row for row in rows if isinstance(row, PracticeRow))


def _marks(kind: Any) -> tuple[Any, ...]:
    return tuple(getattr(kind, "__metadata__", ()))


def _lever(spot: _Spot) -> Lever:
    kind, values = _kind(spot), _values(spot)
    path = ".".join(spot.path)
    example = _other(values, spot.value) if kind == "choice" else _example(kind, spot.value)
    example = str(spot.examples[0]) if spot.examples else example
    values = values or (spot.text if kind == "list" and spot.examples else _bounds(spot, kind))
    return Lever(path, kind, values, f"{path}={example}", spot.text)


def _other(values: str, now: object) -> str:
    """The first of the values that is not the one that a scenario has."""
    return next((value for value in values.split(", ") if value != str(now)), str(now))


def _kind(spot: _Spot) -> Kind:
    for mark in spot.marks:
        if getattr(mark, "func", None) in _CONVERTERS:
            return _CONVERTERS[mark.func]
    members = [member for member in unfold(spot.type) if member is not NoneType]
    if any(get_origin(member) is Literal for member in members):
        return "choice"
    if any(get_origin(member) in (tuple, list) for member in members):
        return "list"
    if bool in members:
        return "yes or no"
    return "whole number" if int in members else "number" if float in members else "text"


def _values(spot: _Spot) -> str:
    if _kind(spot) in ("practices", "specialties"):
        return ""
    members = [member for member in unfold(spot.type) if get_origin(member) is Literal]
    return ", ".join(str(value) for member in members for value in get_args(member))


def _bounds(spot: _Spot, kind: Kind) -> str:
    if kind == "specialties":
        return "all, or specialties in brackets ([orthopaedics, ophthalmology])"
    if kind == "practices":
        return "all, none, a share of them (30%), or ids in brackets ([midshire.a, midshire.b.p07])"
    words = {"gt": "above", "ge": "from", "lt": "below", "le": "to"}
    marks = {type(mark).__name__.lower(): mark for mark in spot.marks}
    said = [f"{word} {getattr(marks[name], name)}" for name, word in words.items() if name in marks]
    return " ".join([kind, *said])


def _example(kind: Kind, value: object) -> str:
    """The value that a scenario has, as a setting would give it."""
    if kind == "specialties":
        return "[orthopaedics, ophthalmology]"
    if kind == "practices":
        return "30%" if isinstance(value, str) else _example("list", value)
    if isinstance(value, tuple):
        return f"[{', '.join(str(item) for item in value)}]"
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value).lower() if isinstance(value, bool) else str(value)
    if kind == "money":
        return _pounds(round(value))
    return f"{value * 100:g}%" if kind == "share" else f"{value:g}"


def _pounds(pence: int) -> str:
    """Money as a scenario writes it."""
    sign, size = "-" if pence < 0 else "", abs(pence) / 100
    for unit, letter in ((1e6, "m"), (1e3, "k")):
        if size >= unit and round(size / unit, 3) * unit == size:
            return f"{sign}£{size / unit:g}{letter}"
    return f"{sign}£{size:g}"


def _of_incentives(scenario: Scenario) -> Iterator[Lever]:
    """The terms of every rule, those that the scenario leaves out included."""
    for module in incentives.MODULES:
        said = scenario.incentives.get(module.RULE.name)
        terms = module.TERMS.model_validate(said or {})
        for spot in _fields(("incentives", module.RULE.name), terms):
            yield from _levers(replace(spot, text=spot.text or module.RULE.label))


def _of_decisions(scenario: Scenario) -> Iterator[Lever]:
    """Each decision of each seat, as scripted for the first round."""
    for seat, post in scenario.seats.items():
        for spec in decisions.owned_by(post.role):
            yield _of_decision(f"decisions.r1.{seat}.{spec.name}", spec)


def _of_decision(path: str, spec: DecisionSpec) -> Lever:
    if isinstance(spec, Choice):
        codes = [option.code for option in spec.options]
        return Lever(path, "choice", ", ".join(codes), f"{path}={codes[-1]}", spec.label)
    values = f"{spec.low} to {spec.high} in steps of {spec.step} ({spec.unit})"
    return Lever(path, "whole number", values, f"{path}={spec.high}", spec.label)
