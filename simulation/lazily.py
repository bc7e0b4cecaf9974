"""Parts of an object that are worked out when somebody first looks."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Lazily(Generic[T]):
    """`functools.cached_property` without its lock, which takes longer than most parts of a view do."""

    def __init__(self, work: Callable[[Any], T]) -> None:
        self._work = work
        self.__doc__ = work.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, one: object, owner: type | None = None) -> T:
        """Work it out; from now on it is found in the object itself."""
        found = vars(one)[self._name] = self._work(one)
        return found
