"""How commands talk: data on stdout, narration on stderr."""

import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

import msgspec

from simulation.guard import let_go_of_stdout

T = TypeVar("T")
PATIENCE = 1.0
"""Seconds after which somebody who waits is told how far it is."""
BAR = 24
"""Characters of a progress bar."""


STEPS = 10
"""Lines in which progress is told where nothing can be drawn over."""


def put(text: str) -> None:
    """Give data; quietly where nobody reads any more."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        let_go_of_stdout()


def put_json(value: object) -> None:
    """Give one JSON object, which may be of half a million figures; what is not a number is null."""
    # numpy's own kind of float is not one to msgspec
    put(msgspec.json.format(msgspec.json.encode(value, enc_hook=float), indent=1).decode())


def put_table(heading: Sequence[str], rows: Iterable[Sequence[str]], right: frozenset[int] = frozenset()) -> None:
    """Give columns under a heading; those numbered in `right` are aligned to the right."""
    cells = [tuple(heading), *(tuple(row) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        aligned = (
            cell.rjust(width) if place in right else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        put("  ".join(aligned).rstrip())


def narrate(text: str) -> None:
    """Tell the user something that is not data."""
    print(text, file=sys.stderr, flush=True)


def watched(steps: Iterable[T], count: int, what: str) -> Iterator[T]:
    """`steps`, with a progress bar on stderr once they have taken longer than a second."""
    begun, shown = time.monotonic(), False
    for done, step in enumerate(steps, start=1):
        yield step
        if time.monotonic() - begun > PATIENCE:
            shown = True
            _draw(done, count, what)
    if shown and sys.stderr.isatty():
        narrate("")


def _draw(done: int, count: int, what: str) -> None:
    """Draw the bar over itself on a terminal, in lines of their own elsewhere."""
    full = BAR * done // count
    line = f"[{'#' * full}{'.' * (BAR - full)}] {what} {done} of {count}"
    if sys.stderr.isatty():
        print(f"\r{line}", end="", file=sys.stderr, flush=True)
    elif done == count or STEPS * done // count > STEPS * (done - 1) // count:
        narrate(line)
