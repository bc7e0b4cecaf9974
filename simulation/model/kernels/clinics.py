"""Loops over a local clinic's week: n rows, k specialties of those of the economy, R and S."""

from math import floor
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulation.model.kernels.compiling import compiled

Reals = NDArray[np.float64]
Counts = NDArray[np.int64]


class Offer(NamedTuple):
    """What a clinic is like."""

    onward: float
    """Share of those who may need the hospital that go on to it."""
    induced_benefit: float
    """Points for each patient whom nobody would have referred; as many of them may need the hospital."""
    waiting: float
    """Points that a week of waiting costs."""
    each: float
    """Pence that a patient costs."""


class Books(NamedTuple):
    """What a clinic's week is counted in; [R, S] each."""

    in_house: Counts
    seen: Counts
    waited: Counts
    benefit: Reals
    pence: Counts


@compiled
def come(wanted: Counts, sent: Reals, brought: float, luck: Reals) -> Counts:
    """[2, n, k] who joins the queue: a share `sent` of those `wanted` [n, k], and as many again times `brought`."""
    coming = np.empty((2, *wanted.shape), dtype=np.int64)
    for row in range(wanted.shape[0]):
        for kind in range(wanted.shape[1]):
            letters = wanted[row, kind]
            coming[0, row, kind] = _share(letters, sent[row, kind], luck[0, row, kind])
            coming[1, row, kind] = _share(letters, brought, luck[1, row, kind])
    return coming


@compiled
def treat(
    seen: Counts, waited: Counts, luck: Reals, offer: Offer, cost: Reals, bar: Reals, here: Counts, books: Books
) -> tuple[Counts, Reals]:
    """[n, k] of those `seen` [2, n, k], who is referred on; points gained, beside those lost in the weeks `waited`.

    Counted in `books` at the places `here` [n, k] of [R, S]. `bar` [R, S] is the least benefit for which practices
    refer, `cost` [S] what a patient costs in hospital, in pence.
    """
    onward, gained = np.empty(waited.shape, dtype=np.int64), np.empty(waited.shape)
    for i in range(waited.shape[0]):
        for j in range(waited.shape[1]):
            row, kind = divmod(here[i, j], bar.shape[1])
            sent, brought = seen[0, i, j], seen[1, i, j]
            both = sent + brought
            ill = (sent + offer.induced_benefit * brought) / max(both, 1)
            further = _share(both, offer.onward * ill, luck[i, j])
            settled = max(sent - further, 0)
            benefit = max(settled * (1.0 + max(bar[row, kind], 0.0)) - offer.waiting * waited[i, j], 0.0)
            theirs = sent / max(both * ill, 1.0)
            onward[i, j], gained[i, j] = further, benefit + offer.induced_benefit * brought
            books.in_house[row, kind] += both
            books.seen[row, kind] += sent
            books.waited[row, kind] += waited[i, j]
            books.benefit[row, kind] += benefit
            books.pence[row, kind] += int(np.rint(sent * offer.each) + np.rint(further * theirs * cost[kind]))
    return onward, gained


@compiled
def _share(people: int, chance: float, luck: float) -> int:
    """That share of `people`, rounded down or up by `luck`; never more than there are."""
    return min(floor(people * chance + luck), people)
