"""Queues by hand: first come first served, the oldest first, nobody lost."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulation.model.flows.queue import HORIZON, Queue
from simulation.model.kernels.queues import spread

LUCK = np.zeros((1, 1))


def one_queue(rows: int = 2) -> Queue:
    return Queue(1, 1, 1, rows)


def people(*rows: int) -> np.ndarray[tuple[int, ...], np.dtype[np.int64]]:
    return np.array(rows, dtype=np.int64).reshape(1, 1, 1, len(rows))


def places(number: int) -> np.ndarray[tuple[int, ...], np.dtype[np.int64]]:
    return np.full((1, 1), number, dtype=np.int64)


def test_the_oldest_are_called_first_and_their_weeks_are_counted() -> None:
    queue = one_queue()
    queue.join(people(3, 0))
    queue.turn_to(1)
    queue.join(people(0, 4))
    queue.turn_to(2)
    called = queue.call(places(5), LUCK)
    assert called.counted()[0].ravel().tolist() == [3, 2]
    assert called.counted()[1].ravel().tolist() == [6, 2]
    assert queue.by_row().ravel().tolist() == [0, 2]
    assert queue.by_row(over_weeks=1).sum() == 0


def test_no_more_are_called_than_wait() -> None:
    queue = one_queue()
    queue.join(people(1, 1))
    assert queue.call(places(10), LUCK).count.sum() == 2
    assert queue.call(places(10), LUCK).count.sum() == 0
    assert queue.size().sum() == 0


def test_people_sent_back_stand_in_front_of_those_who_came_later() -> None:
    queue = one_queue()
    queue.join(people(2, 0))
    queue.turn_to(3)
    queue.join(people(0, 2))
    queue.call(places(1), LUCK)
    queue.put_first(people(1, 0))
    called = queue.call(places(2), LUCK)
    assert called.counted()[0].ravel().tolist() == [2, 0]


def test_who_has_waited_beyond_the_horizon_is_still_there_and_first() -> None:
    queue = one_queue()
    queue.join(people(5, 0))
    for week in range(1, HORIZON + 3):
        queue.turn_to(week)
    queue.join(people(0, 5))
    assert queue.size().sum() == 10
    called = queue.call(places(5), LUCK)
    assert called.counted()[0].ravel().tolist() == [5, 0]


def test_joining_as_of_an_earlier_week_keeps_the_place() -> None:
    queue = one_queue()
    queue.turn_to(10)
    queue.join(people(0, 1))
    queue.join(people(1, 0), week=4)
    assert queue.ripe(6, 0).tolist() == [1]
    called = queue.call(places(1), LUCK)
    assert called.counted()[0].ravel().tolist() == [1, 0]


@given(st.lists(st.integers(0, 40), min_size=1, max_size=12), st.integers(0, 200), st.floats(0, 0.999999))
def test_spread_takes_whole_people_in_proportion(counts: list[int], wanted: int, luck: float) -> None:
    have = np.array([counts])
    take = min(wanted, sum(counts))
    taken = spread(have, np.array([take]), np.array([luck]))
    assert taken.sum() == take
    assert (taken >= 0).all()
    assert (taken <= have).all()
    assert np.abs(taken - have * take / max(sum(counts), 1)).max() < 1 + 1e-9


def test_spread_favours_no_row() -> None:
    luck = (np.arange(1_000) + 0.5) / 1_000
    taken = spread(np.tile([2, 5, 3], (1_000, 1)), np.full(1_000, 1), luck)
    assert taken.mean(axis=0) == pytest.approx([0.2, 0.5, 0.3], abs=0.01)
