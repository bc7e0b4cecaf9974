"""How a number of the model is stated: its value, unit, meaning, and its source or the word "assumption"."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar


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


def number(name: str, value: float, unit: str, meaning: str, source: str) -> float:
    """State a number once, and give it back to be used."""
    LISTED.append(Parameter(name, value, unit, meaning, source))
    return float(value)


def whole(name: str, value: int, unit: str, meaning: str, source: str) -> int:
    """State a whole number (pence, weeks, posts) once, and give it back to be used."""
    LISTED.append(Parameter(name, value, unit, meaning, source))
    return value


def table(
    name: str, values: Mapping[str, float] | tuple[float, ...], unit: str, meaning: str, source: str
) -> tuple[float, ...]:
    """State numbers that belong together, by key or by place, and give them back in order."""
    keyed = values if isinstance(values, Mapping) else {str(place): value for place, value in enumerate(values)}
    for key, value in keyed.items():
        LISTED.append(Parameter(f"{name}.{key}", value, unit, meaning, source))
    return tuple(keyed.values())


Key = TypeVar("Key", str, int)
Figure = TypeVar("Figure", int, float)


def by_key(name: str, values: Mapping[Key, Figure], unit: str, meaning: str, source: str) -> dict[Key, Figure]:
    """State numbers that belong together, each with its key, and give them back by key."""
    for key, value in values.items():
        LISTED.append(Parameter(f"{name}.{key}", value, unit, meaning, source))
    return dict(values)
