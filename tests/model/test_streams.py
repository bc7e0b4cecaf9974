"""Chance: same key same numbers, counts that follow their mean, luck that belongs to its element."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulation.model.streams import Streams, StreamUsedTwice, binomial, normal_quantile, poisson, share

UNIFORMS = (np.arange(20_000) + 0.5) / 20_000


def draw(seed: int, purpose: str, week: int) -> list[float]:
    streams = Streams(seed)
    streams.turn_to(week)
    return list(streams.uniform(purpose, 4))


def test_a_stream_is_known_by_seed_purpose_and_week() -> None:
    same = draw(1, "referrals", 3)
    assert same == draw(1, "referrals", 3)
    others = [draw(2, "referrals", 3), draw(1, "firsts", 3), draw(1, "referrals", 4)]
    assert all(other != same for other in others)


def test_the_order_of_draws_does_not_matter() -> None:
    streams = Streams(5)
    streams.turn_to(0)
    streams.uniform("first", 1_000)
    assert list(streams.uniform("second", 4)) == draw(5, "second", 0)


def test_a_purpose_is_drawn_once_a_week() -> None:
    streams = Streams(1)
    streams.uniform("referrals", 2)
    with pytest.raises(StreamUsedTwice, match="referrals"):
        streams.uniform("referrals", 2)
    streams.turn_to(1)
    assert streams.uniform("referrals", 2).shape == (2,)


@pytest.mark.parametrize("mean", [0.02, 0.7, 3.9, 4.1, 15.0, 400.0])
def test_poisson_counts_have_the_mean_and_variance_of_poisson(mean: float) -> None:
    counts = poisson(np.full(UNIFORMS.shape, mean), UNIFORMS)
    assert counts.mean() == pytest.approx(mean, rel=0.005)
    assert counts.var() == pytest.approx(mean, rel=0.04)


@pytest.mark.parametrize(("n", "p"), [(1, 0.3), (10, 0.1), (10, 0.9), (60, 0.5), (2_000, 0.2)])
def test_binomial_counts_have_the_mean_and_variance_of_binomial(n: int, p: float) -> None:
    counts = binomial(np.full(UNIFORMS.shape, n), p, UNIFORMS)
    assert counts.mean() == pytest.approx(n * p, rel=0.01)
    assert counts.var() == pytest.approx(n * p * (1 - p), rel=0.05)
    assert 0 <= counts.min() <= counts.max() <= n


@given(st.floats(0.0, 30.0), st.floats(0.0, 30.0), st.floats(0.0, 0.999999))
def test_a_count_never_falls_when_its_mean_rises(one: float, other: float, u: float) -> None:
    low, high = sorted((one, other))
    uniform = np.array([u])
    few, many = poisson(np.array([low]), uniform)[0], poisson(np.array([high]), uniform)[0]
    # the two ways of reading a count meet at one mean, where they differ by at most one
    assert few <= many + (low <= 4.0 < high)


@given(st.integers(0, 500), st.floats(0.0, 1.0), st.floats(0.0, 0.999999))
def test_a_share_is_the_whole_number_below_or_above(n: int, p: float, u: float) -> None:
    taken = int(share(np.array([n]), p, np.array([u]))[0])
    assert 0 <= taken <= n
    assert abs(taken - n * p) < 1 + 1e-9


def test_the_normal_quantile_is_known_where_tables_have_it() -> None:
    found = normal_quantile(np.array([0.5, 0.8413447, 0.0227501, 0.9986501]))
    assert found == pytest.approx([0.0, 1.0, -2.0, 3.0], abs=0.01)


def test_the_last_week_draws_the_same_whoever_asked_before() -> None:
    asked, late = Streams(5), Streams(5)
    asked.turn_to(13)
    asked.uniform("ways", (7, 3))
    asked.normal("moods", (7, 3))
    asked.poisson("cases", np.full(7, 3.0))
    for streams in (asked, late):
        streams.turn_to(25)
    assert np.array_equal(asked.uniform("ways", (7, 3)), late.uniform("ways", (7, 3)))
    assert np.array_equal(asked.normal("moods", (7, 3)), late.normal("moods", (7, 3)))
    assert np.array_equal(asked.poisson("cases", np.full(7, 3.0)), late.poisson("cases", np.full(7, 3.0)))
