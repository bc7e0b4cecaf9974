"""What is found once a quarter and what is counted at its end come to the same as week by week."""

import numpy as np
import pytest

from simulation.model import quarter, streams, week
from simulation.model.calendar import WEEKS_A_QUARTER
from simulation.model.economy import HealthEconomy
from simulation.model.flows import emergency
from simulation.model.tally import rounded
from tests.model.factory import small_scenario


def test_what_holds_for_a_quarter_is_found_anew_in_the_next_and_between_them() -> None:
    economy = HealthEconomy(small_scenario(), seed=3)
    quarter.begin(economy)
    week.play(economy)
    kept = emergency._usual(economy)
    assert emergency._usual(economy) is kept
    for _ in range(WEEKS_A_QUARTER - 1):
        week.play(economy)
    economy.behaviour.continuity[:] -= 0.1
    assert emergency._usual(economy).sum() > kept.sum()
    economy.close()


def test_people_of_a_quarter_are_rounded_as_its_weeks_would_be() -> None:
    economy = HealthEconomy(small_scenario(), seed=3)
    economy.streams.turn_to(12)
    total = np.full(4_000, 13 * 2.3)
    found = rounded(economy, "test", total)
    assert found.mean() == pytest.approx(total[0], rel=0.01)
    assert found.var() == pytest.approx(13 * 0.3 * 0.7, rel=0.1)
    assert found.min() >= 26
    assert found.max() <= 39
    economy.close()


def test_nothing_is_counted_before_the_quarter_ends_and_everything_then() -> None:
    economy = HealthEconomy(small_scenario(), seed=3)
    quarter.begin(economy)
    for number in range(WEEKS_A_QUARTER):
        done = economy.this_quarter
        assert (done.items.sum(), done.planned.sum(), done.deaths.sum(), economy.invoices.quarter.sum()) == (0,) * 4
        assert economy.week == number
        week.play(economy)
    done = economy.this_quarter
    assert min(done.items.sum(), done.planned.sum(), done.deaths.sum(), economy.invoices.quarter.sum()) > 0
    assert done.items.sum() == pytest.approx(economy.tally.items.sum(), rel=0.01)
    economy.close()


def test_counts_with_small_and_large_means_are_those_of_the_plain_inversion() -> None:
    one, other = streams.Streams(5), streams.Streams(5)
    mean = np.linspace(0.0, 12.0, 300)
    assert np.array_equal(one.poisson("test", mean), streams.poisson(mean, other.uniform("test", 300)))
