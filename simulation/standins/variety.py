"""Differences between stand-ins of one character that do not depend on chance or the clock."""

import hashlib
from collections.abc import Sequence
from functools import lru_cache
from typing import TypeVar

T = TypeVar("T")


@lru_cache(maxsize=16_384, typed=True)
def number(*parts: object) -> int:
    """A number that depends on `parts` only, the same in every process."""
    text = "\x1f".join(str(part) for part in parts)
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


def one_of(things: Sequence[T], *parts: object) -> T:
    """One of `things`, picked by `parts`."""
    return things[number(*parts) % len(things)]
