"""`python -m benchmarks [NAME ...]`: what things take beside what they may take, each row a ratio within this run."""

import sys
from collections.abc import Sequence
from importlib import import_module

from simulation.console import put_table

MODULES = ("planned_care", "rounds")
"""Modules of this package with `rows()`, each to be had by its name alone."""
HEADING = ("what", "took", "against", "ratio", "budget", "")


def main(names: Sequence[str]) -> int:
    """Measure what is named, or everything, and print."""
    unknown = [name for name in names if name not in MODULES]
    if unknown:
        sys.stderr.write(f"There are no benchmarks called {unknown[0]!r}. Choose from {', '.join(MODULES)}.\n")
        return 2
    measured = [row.cells for name in names or MODULES for row in import_module(f"benchmarks.{name}").rows()]
    put_table(HEADING, measured, right=frozenset({1, 3, 4}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
