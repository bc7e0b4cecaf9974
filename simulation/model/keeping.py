"""What is the same in all weeks of a quarter is found in the first of them and kept."""

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Found = TypeVar("Found")
Kept = dict[Callable[..., Any], Any]
"""By function, what it found."""


def once_a_quarter(find: Callable[["HealthEconomy"], Found]) -> Callable[["HealthEconomy"], Found]:
    """Let what `find` finds hold for the quarter while its weeks are played; nobody may write to it."""

    @wraps(find)
    def kept(economy: "HealthEconomy") -> Found:
        if economy.kept is None:
            return find(economy)
        if find not in economy.kept:
            economy.kept[find] = find(economy)
        found: Found = economy.kept[find]
        return found

    return kept
