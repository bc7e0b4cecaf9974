"""`python -m benchmarks [NAME ...]`: what things take beside what they may take, each row a ratio within this run."""

import sys
from collections.abc import Sequence
from importlib import import_module

from benchmarks import england, paired
from simulation.console import put_table

MODULES = ("planned_care", "rounds")
"""Modules of this package with `rows()`, shown in one table."""
PARTS = {"paired": paired.main, "england": england.main}
"""Benchmarks with a table or a curve of their own."""
HEADING = ("what", "took", "against", "ratio", "budget", "")


def main(names: Sequence[str]) -> int:
    """Measure what is named, or everything, and print."""
    unknown = [name for name in names if name not in (*MODULES, *PARTS)]
    if unknown:
        known = ", ".join((*MODULES, *PARTS))
        sys.stderr.write(f"There are no benchmarks called {unknown[0]!r}. Choose from {known}.\n")
        return 2
    wanted = [name for name in MODULES if name in names or not names]
    measured = [row.cells for name in wanted for row in import_module(f"benchmarks.{name}").rows()]
    if measured:
        put_table(HEADING, measured, right=frozenset({1, 3, 4}))
    for name, part in PARTS.items():
        if name in names or not names:
            part()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
