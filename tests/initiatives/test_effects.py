"""Every initiative costs money and moves something in the place where it runs, and nowhere else."""

from collections.abc import Iterator
from dataclasses import fields

import numpy as np
import pytest

from simulation.errors import UsageError
from simulation.initiatives import registry
from simulation.model.activity import NAMES
from simulation.model.economy import HealthEconomy
from simulation.model.flows.schemes import fitness, weekly_cost
from tests.model.factory import small_scenario, two_islands

ALL = [i.name for i in registry.all_initiatives()]


@pytest.fixture(scope="module")
def start() -> Iterator[HealthEconomy]:
    """A small economy after its first quarter."""
    economy = HealthEconomy(small_scenario(8), 3)
    economy.play_quarter()
    yield economy
    economy.close()


def quarters(economy: HealthEconomy, count: int) -> HealthEconomy:
    for _ in range(count):
        economy.play_quarter()
    return economy


def difference(left: HealthEconomy, right: HealthEconomy) -> set[str]:
    """Names of counts, margins and stocks that are not the same in both."""
    pairs = (
        (left.last_quarter, right.last_quarter, NAMES),
        (left.behaviour, right.behaviour, [f.name for f in fields(left.behaviour)]),
        (left.local, right.local, [f.name for f in fields(left.local)]),
    )
    return {
        name
        for a, b, names in pairs
        for name in names
        if isinstance(getattr(a, name), np.ndarray) and not np.array_equal(getattr(a, name), getattr(b, name))
    }


@pytest.mark.parametrize("name", ALL)
def test_an_initiative_costs_what_it_says_and_moves_something(start: HealthEconomy, name: str) -> None:
    """Set-up and running cost are paid by the PCT; counts, margins or stocks differ from a branch without it."""
    with_it, without = start.branch(), start.branch()
    entry = registry.by_name(name).INITIATIVE
    scheme = with_it.start_scheme("midshire.a", name, entry.max_scale, 0)
    quarters(with_it, 2), quarters(without, 2)
    fixed = (entry.set_up + 2 * entry.running) * entry.max_scale * 100
    assert scheme.spent >= fixed
    paid = with_it.ledger.flow("midshire", None, "scheme", "year") - without.ledger.flow(
        "midshire", None, "scheme", "year"
    )
    assert paid == scheme.spent
    assert scheme.handled > 0
    assert difference(with_it, without)


def test_what_is_not_started_yet_offers_nothing(start: HealthEconomy) -> None:
    """In its lead time a scheme has been paid for and does nothing."""
    with_it, without = start.branch(), start.branch()
    scheme = with_it.start_scheme("midshire.a", "gpwsi_dermatology", 2, 20)
    quarters(with_it, 1), quarters(without, 1)
    assert (scheme.running, scheme.weeks_to_start, scheme.spent) == (False, 7, 2 * 15_000 * 100)
    assert not difference(with_it, without)


def test_nothing_leaks_into_an_economy_that_is_not_connected() -> None:
    """Of two places that share nothing, a scheme in one moves no patient in the other."""
    with_it, without = HealthEconomy(two_islands(), 5), HealthEconomy(two_islands(), 5)
    for name in ("gpwsi_dermatology", "community_matrons", "walk_in_centre", "prescribing_review"):
        with_it.start_scheme("left", name, 1, 0)
    quarters(with_it, 2), quarters(without, 2)
    right = with_it.rows_of("right")
    for name in ("referrals", "firsts", "emergencies", "items", "ae", "in_house"):
        theirs, ours = (getattr(e.last_quarter, name)[right] for e in (with_it, without))
        assert np.array_equal(theirs, ours), name


def test_a_stopped_scheme_offers_and_costs_nothing_more(start: HealthEconomy) -> None:
    """What was learned fades; places are gone at once."""
    economy = start.branch()
    scheme = economy.start_scheme("midshire.a", "minor_surgery", 3, 0)
    quarters(economy, 1)
    spent, seen = scheme.spent, int(economy.last_quarter.in_house.sum())
    economy.stop_scheme("midshire.a", "minor_surgery")
    quarters(economy, 1)
    assert scheme.spent == spent
    assert int(economy.last_quarter.in_house.sum()) < seen


def test_a_scale_beyond_the_catalogue_is_refused(start: HealthEconomy) -> None:
    """The error names the scales there are."""
    with pytest.raises(UsageError, match="1 to 6"):
        start.branch().start_scheme("midshire.a", "gpwsi_dermatology", 7, 0)


def test_thirteen_weeks_cost_a_quarter_to_the_penny(start: HealthEconomy) -> None:
    """Whatever the running cost, the weeks add up to it."""
    economy = start.branch()
    for entry in registry.all_initiatives():
        scheme = economy.start_scheme("midshire.b", entry.name, 1, 0)
        total = 0
        for scheme.weeks_run in range(13):
            total += weekly_cost(entry, scheme)
        assert total == entry.running * 100


def test_a_willing_place_gets_more_out_of_a_scheme() -> None:
    """Fitness rises with readiness, from little to everything."""
    steps = [fitness(readiness / 10) for readiness in range(11)]
    assert steps == sorted(steps)
    assert steps[0] < 0.3
    assert steps[-1] == 1.0
