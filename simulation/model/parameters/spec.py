"""How a number of the model is stated: its value, unit, meaning, and its source or the word "assumption"."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

Key = TypeVar("Key", str, int)
Figure = TypeVar("Figure", int, float)


@dataclass(frozen=True)
class Parameter:
    """One number of the model, as `ringholder parameters` lists it."""

    name: str
    value: float
    unit: str
    meaning: str
    source: str


LISTED: list[Parameter] = []
"""Every number stated so far, in the order in which the modules were read."""


OTHER_VALUES = "RINGHOLDER_NUMBERS"
"""Environment variable in which a fit or a test of sensitivity gives other values, by name, as a JSON object."""


@cache
def _others() -> dict[str, float]:
    """The values that this process was told to use instead of those stated."""
    values: dict[str, float] = json.loads(os.environ.get(OTHER_VALUES, "{}"))
    return values


def _stated(name: str, value: Figure, unit: str, meaning: str, source: str) -> Figure:
    """List a number, and give back its value."""
    used = type(value)(_others().get(name, value))
    LISTED.append(Parameter(name, used, unit, meaning, source))
    return used


def number(name: str, value: float, unit: str, meaning: str, source: str) -> float:
    """State a number once, and give it back to be used."""
    return _stated(name, float(value), unit, meaning, source)


def whole(name: str, value: int, unit: str, meaning: str, source: str) -> int:
    """State a whole number (pence, weeks, posts) once, and give it back to be used."""
    return _stated(name, value, unit, meaning, source)


def table(
    name: str, values: Mapping[str, float] | tuple[float, ...], unit: str, meaning: str, source: str
) -> tuple[float, ...]:
    """State numbers that belong together, by key or by place, and give them back in order."""
    keyed = values if isinstance(values, Mapping) else {str(place): value for place, value in enumerate(values)}
    return tuple(_stated(f"{name}.{key}", value, unit, meaning, source) for key, value in keyed.items())


def by_key(name: str, values: Mapping[Key, Figure], unit: str, meaning: str, source: str) -> dict[Key, Figure]:
    """State numbers that belong together, each with its key, and give them back by key."""
    return {key: _stated(f"{name}.{key}", value, unit, meaning, source) for key, value in values.items()}
