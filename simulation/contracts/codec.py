"""Contracts to JSON and back; strict about types, so that an edited file is noticed."""

from typing import TypeVar

import msgspec

from simulation.contracts.act import KINDS, Act

T = TypeVar("T")


def dump(value: object) -> bytes:
    """`value`, any contract, as canonical JSON."""
    return msgspec.json.encode(value, order="deterministic")


def load(text: bytes | str, kind: type[T]) -> T:
    """The contract of type `kind` in `text`; raises `msgspec.ValidationError` when it is not one."""
    return msgspec.json.decode(text, type=kind)


def load_act(kind: str, text: bytes | str) -> Act:
    """The act of the journal's `kind` in `text`."""
    return load(text, KINDS[kind])
