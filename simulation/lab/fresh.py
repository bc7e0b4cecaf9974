"""Work in fresh processes in which numbers of the model have other values than those stated.

Numbers are read once, when the model is imported; what is derived from them is worked out then. This module therefore
imports no part of the model before a process has been told the values.
"""

import json
import multiprocessing
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor

Values = Mapping[str, float]
HEAVY = ["mesa", "numpy", "pydantic", "yaml", "msgspec"]
"""What every process needs and none changes: loaded once where processes can be forked."""


def headlines(values: Values) -> dict[str, float] | None:
    """The headlines of `lab.sways` with other values, in a fresh process; None where the model cannot run so."""
    if "simulation.model.parameters.spec" in sys.modules:
        raise RuntimeError("The numbers of the model have been read before this process was told other values.")
    os.environ["RINGHOLDER_NUMBERS"] = json.dumps(dict(values))
    from simulation.lab import sways

    try:
        return sways.headlines()
    except Exception:
        return None


def all_headlines(cases: Sequence[Values], workers: int) -> Iterator[dict[str, float] | None]:
    """The headlines for each of `cases`, in order, each in a process of its own."""
    way = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
    context = multiprocessing.get_context(way)
    context.set_forkserver_preload(HEAVY)
    with ProcessPoolExecutor(workers, mp_context=context, max_tasks_per_child=1) as pool:
        try:
            yield from pool.map(headlines, cases)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
