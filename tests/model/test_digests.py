"""Fingerprints find any difference, and stay the same on any machine."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as some

from simulation.model.digests import prints

COUNTS = some.lists(some.integers(-(10**9), 10**9), min_size=2, max_size=40)


@given(COUNTS, some.data())
def test_one_more_anywhere_moves_it(counts: list[int], data: some.DataObject) -> None:
    place = data.draw(some.integers(0, len(counts) - 1))
    more = counts.copy()
    more[place] += data.draw(some.integers(1, 10**6))
    one, other = prints(np.array([counts, more]))
    assert one != other


@given(COUNTS, some.permutations(range(40)))
def test_the_same_people_elsewhere_move_it(counts: list[int], order: list[int]) -> None:
    moved = [counts[place] for place in order if place < len(counts)]
    one, other = prints(np.array([counts, moved]))
    assert (one == other) == (counts == moved)


def test_each_row_has_its_own_whatever_stands_beside_it() -> None:
    rows = np.arange(24).reshape(2, 3, 4)
    assert prints(rows)[1] == prints(rows[1:])[0]
    assert prints(rows.transpose(0, 2, 1))[1] != prints(rows)[1]


def test_the_weights_are_splitmix64_from_nought_made_odd() -> None:
    """Records of sessions hold fingerprints: another way of reckoning them would call every old one changed."""
    first, second = 0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4 | 1
    found = prints(np.array([[1, 0], [0, 1], [-1, 2]])).tolist()
    assert found == [first, second, (2 * second - first) % 2**64]
