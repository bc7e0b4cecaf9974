"""Loops are compiled when first called; what comes of it is kept for the user, apart for each state of them."""

import hashlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import ParamSpec, TypeVar

import numba
import platformdirs

Takes = ParamSpec("Takes")
Gives = TypeVar("Gives")


def compiled(loop: Callable[Takes, Gives]) -> Callable[Takes, Gives]:
    """The same, compiled; whole numbers divide and round as in Python, others by nought as in numpy."""
    fast: Callable[Takes, Gives] = numba.njit(cache=True, error_model="numpy")(loop)
    return fast


def folder() -> Path:
    """Where compiled loops are kept: with the user's caches, or for this time only where that cannot be written."""
    kept = platformdirs.user_cache_path("ringholder", appauthor=False) / "kernels" / fingerprint()
    try:
        kept.mkdir(parents=True, exist_ok=True)
    except OSError:
        return Path(tempfile.mkdtemp(prefix="ringholder-"))
    return kept if os.access(kept, os.W_OK) else Path(tempfile.mkdtemp(prefix="ringholder-"))


def fingerprint() -> str:
    """Of the loops as they are written: numba itself looks at the time of a file, which need not change with it."""
    sums = hashlib.blake2b(numba.__version__.encode(), digest_size=8)
    for file in sorted(Path(__file__).parent.glob("*.py")):
        sums.update(file.read_bytes())
    return sums.hexdigest()


numba.config.CACHE_DIR = str(folder())  # type: ignore[attr-defined]  # numba makes its settings as it is imported
