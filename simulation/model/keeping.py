"""What is the same in all weeks of a quarter, or while the economy is read, is found once and kept."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Found = TypeVar("Found")
What = ParamSpec("What")
Kept = dict[tuple[Any, ...], Any]
"""By function and what it was asked for, what it found."""


def once_a_quarter(
    find: Callable[Concatenate["HealthEconomy", What], Found],
) -> Callable[Concatenate["HealthEconomy", What], Found]:
    """Let what `find` finds hold while a quarter's weeks are played, or all `at_rest`; nobody may write to it."""

    @wraps(find)
    def kept(economy: "HealthEconomy", /, *what: What.args, **named: What.kwargs) -> Found:
        if economy.kept is None:
            return find(economy, *what, **named)
        key = find, *what, *named.values()
        if key not in economy.kept:
            economy.kept[key] = find(economy, *what, **named)
        found: Found = economy.kept[key]
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
