"""Whether two contracts say the same; processors may differ in the last bits of a figure, never in what is counted."""

from math import isclose

import msgspec

CLOSE = 1e-9
"""Relative difference below which two figures are the same; summing in another order stays below 1e-12."""


def alike(one: object, other: object) -> bool:
    """Whether two contracts are equal, figures up to rounding."""
    return one == other or _same(msgspec.to_builtins(one), msgspec.to_builtins(other))


def _same(one: object, other: object) -> bool:
    """Whether two trees of plain values are equal, figures up to rounding."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(one[key], other[key]) for key in one)
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(map(_same, one, other))
    if isinstance(one, float) and isinstance(other, int | float):
        return isclose(one, other, rel_tol=CLOSE, abs_tol=CLOSE)
    return one == other
