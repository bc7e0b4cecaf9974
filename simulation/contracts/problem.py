"""Something wrong with a scenario file."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One problem: where, which rule, what is wrong, what to do. `line` and `column` are 0 where they are not known."""

    file: str
    line: int
    column: int
    id: str
    message: str
    help: str = ""
