"""Places are shared out without inventing or losing a patient."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from simulation.model.local_care import fit

COUNTS = arrays(np.int64, st.tuples(st.integers(1, 6), st.integers(1, 5)), elements=st.integers(0, 40))


@given(COUNTS, st.integers(0, 200))
def test_places_are_filled_and_nobody_is_invented(
    wanted: np.ndarray[tuple[int, int], np.dtype[np.int64]], places: int
) -> None:
    """As many are seen as want to be and there are places for, and nobody twice."""
    seen = fit(wanted, places)
    assert int(seen.sum()) == min(int(wanted.sum()), places)
    assert bool((seen >= 0).all())
    assert bool((seen <= wanted).all())


def test_places_are_shared_in_proportion() -> None:
    """Half of the places for everybody means half of each practice's patients."""
    assert fit(np.array([[10], [30]]), 20).tolist() == [[5], [15]]
