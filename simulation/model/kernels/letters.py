"""Loops over the letters that practices write: R rows, S specialties, A hospitals, T providers (A, then `local`)."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulation.model.kernels.compiling import compiled

Reals = NDArray[np.float64]
Counts = NDArray[np.int64]


class Habits(NamedTuple):
    """What practices do with a problem; [R, S] each."""

    threshold: Reals
    """Benefit below which they do not refer."""
    inclined: Reals
    """Share of need that is referred for: exp(-threshold)."""
    substituted: Reals
    """Share of letters there would be that they deal with themselves."""
    induced: Reals
    """Work that a practice brings out as a share of need."""


class Waits(NamedTuple):
    """How today's waits change what becomes of a letter; [R, S] each."""

    worth: Reals
    """Share of problems that are worth a letter at today's waits, of those that are at the waits of the start."""
    private: Reals
    """Share of patients who go private."""
    referred: Reals
    """Share who did not, at the start."""


class Sums(NamedTuple):
    """What weeks add to; [R, S] each."""

    private: Reals
    in_house: Reals
    sent: Reals


@compiled
def write(wanted: Reals, habits: Habits, waits: Waits, working: Reals, sums: Sums) -> tuple[Reals, Reals]:
    """[R, S] letters to be expected; [3, R, S] of them held back, and points gone without and gained in practices.

    `working` [R] is what planned care is multiplied by this week.
    """
    written, weighed = np.empty(wanted.shape), np.empty((3, *wanted.shape))
    for row in range(wanted.shape[0]):
        for kind in range(wanted.shape[1]):
            need, inclined = wanted[row, kind], habits.inclined[row, kind]
            substituted, worth = habits.substituted[row, kind], waits.worth[row, kind]
            would_be = need * inclined
            letters, in_practice = would_be * (1.0 - substituted), would_be * substituted
            asking, private = letters * worth / waits.referred[row, kind], waits.private[row, kind]
            written[row, kind] = asking * (1.0 - private)
            sums.private[row, kind] += asking * private
            sums.in_house[row, kind] += in_practice + need * habits.induced[row, kind]
            sums.sent[row, kind] += inclined * working[row]
            # expected benefit is exponential with a mean of one point: those below a threshold t are 1 - exp(-t) of
            # need, with 1 - exp(-t) * (1 + t) points between them
            each = 1.0 + max(habits.threshold[row, kind], 0.0)
            weighed[0, row, kind] = (1.0 - worth) * letters
            weighed[1, row, kind] = need * (1.0 - min(inclined, 1.0) * each)
            weighed[2, row, kind] = in_practice * each
    return written, weighed


@compiled
def write_again(letters: Counts, due: Reals) -> None:
    """Add the whole letters of those `due` [R, S] to `letters`; parts of one stay due."""
    for row in range(letters.shape[0]):
        for kind in range(letters.shape[1]):
            whole = np.floor(due[row, kind])
            letters[row, kind] += int(whole)
            due[row, kind] -= whole


@compiled
def send(sent: Counts, kept: Counts, running: Reals, luck: Reals, referred_to: Counts) -> Counts:
    """[S, A, R] where letters `sent` [R, S] go, as shares `running` [S, A, R] over hospitals and `luck` [S, R] say.

    Counts them, and those `kept` [R, S] by local clinics, in `referred_to` [S, T, R].
    """
    last, to = running.shape[1] - 1, np.empty(running.shape, dtype=np.int64)
    gone = np.empty(running.shape[2], dtype=np.int64)
    for kind in range(running.shape[0]):
        gone[:] = 0
        for place in range(last + 1):
            for row in range(running.shape[2]):
                letters = sent[row, kind]
                by_now = int(letters * running[kind, place, row] + luck[kind, row]) if place < last else letters
                to[kind, place, row] = by_now - gone[row]
                referred_to[kind, place, row] += by_now - gone[row]
                gone[row] = by_now
        for row in range(running.shape[2]):
            referred_to[kind, -1, row] += max(kept[row, kind], 0)
    return to
