"""Loops are compiled when first called; what comes of it is kept for the user, apart for each state of them.

Where numba is not installed (it is not made for every machine), the same loops run as plain Python: the figures are
the same, a round of a local economy takes seconds.
"""

import atexit
import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import platformdirs

Takes = ParamSpec("Takes")
Gives = TypeVar("Gives")


def compiled(loop: Callable[Takes, Gives]) -> Callable[Takes, Gives]:
    """The same, compiled; whole numbers divide and round as in Python, others by nought as in numpy.

    It is written out wherever another loop calls it: handing groups of arrays on takes longer than most of them do.
    """
    if NUMBA is None:
        return loop
    fast: Callable[Takes, Gives] = NUMBA.njit(cache=True, error_model="numpy", forceinline=True)(loop)
    return fast


def fingerprint() -> str:
    """Of the loops as they are written: numba itself looks at the time of a file, which need not change with it."""
    sums = hashlib.blake2b(digest_size=8)
    for file in sorted(Path(__file__).parent.glob("*.py")):
        sums.update(file.read_bytes())
    return sums.hexdigest()


def folder(caches: Path) -> Path:
    """Where compiled loops are kept: among the user's `caches`, or for this time only where they cannot be written."""
    kept = caches / "kernels" / fingerprint()
    try:
        kept.mkdir(parents=True, exist_ok=True)
        if os.access(kept, os.W_OK):
            return kept
    except OSError:
        pass
    passing = tempfile.mkdtemp(prefix="ringholder-")
    atexit.register(shutil.rmtree, passing, ignore_errors=True)
    return Path(passing)


def _compiler(caches: Path) -> Any:
    """Numba, told where to keep what it compiles; None where it is not installed."""
    if find_spec("numba") is None:
        return None
    numba = import_module("numba")
    numba.config.CACHE_DIR = str(folder(caches))
    return numba


NUMBA = _compiler(platformdirs.user_cache_path("ringholder", appauthor=False))
