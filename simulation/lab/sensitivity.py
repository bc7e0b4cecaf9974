"""What hangs on each assumption: every assumed number a quarter higher, one at a time, the same chances.

`python -m simulation.lab.sensitivity > docs/assumptions.md` plays `reference` for a year in a process of its own for
each number, with nobody but stand-ins, and ranks the numbers by how far they move any of a few headlines. One number
at a time, one seed: it shows where to look first, not what several wrong numbers do together. What has been played is
kept, so that a run that was stopped goes on where it was. `--only sign_` plays those whose names begin so.
"""

import argparse
import os
import sys


def main() -> int:
    """Read the command line and do it.

    The model is imported here and not above: each process that plays reads this file again before it is told its
    number, and by then must not have read the numbers.
    """
    from simulation import console
    from simulation.lab import sways

    parser = argparse.ArgumentParser(prog="python -m simulation.lab.sensitivity", description=__doc__)
    parser.add_argument("--only", default="", help="numbers whose names begin so")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--fresh", action="store_true", help="play again what this engine has played before")
    given = parser.parse_args()
    numbers = [one for one in sways.assumed() if one.name.startswith(given.only)]
    try:
        found = list(console.watched(sways.sways(numbers, given.workers, given.fresh), len(numbers), "number"))
    except KeyboardInterrupt:
        console.narrate(f"Stopped; {len(sways.recall())} of {len(numbers)} are kept. Run it again to go on.")
        return 130
    console.put(sways.page(found, sways.chance()).rstrip())
    return 0


if __name__ == "__main__":
    sys.exit(main())
