"""What is the same in all weeks of a quarter, or while the economy is read, is found once and kept."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Found = TypeVar("Found")
Kept = dict[Callable[..., Any], Any]
"""By function, what it found."""


def once_a_quarter(find: Callable[["HealthEconomy"], Found]) -> Callable[["HealthEconomy"], Found]:
    """Let what `find` finds hold while a quarter's weeks are played, or all `at_rest`; nobody may write to it."""

    @wraps(find)
    def kept(economy: "HealthEconomy") -> Found:
        if economy.kept is None:
            return find(economy)
        if find not in economy.kept:
            economy.kept[find] = find(economy)
        found: Found = economy.kept[find]
        return found

    return kept


@contextmanager
def at_rest(economy: "HealthEconomy") -> Iterator[None]:
    """While nothing in the economy changes, keep what is found."""
    before, economy.kept = economy.kept, {}
    try:
        yield
    finally:
        economy.kept = before
