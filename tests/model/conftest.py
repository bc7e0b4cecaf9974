"""Economies that several tests look at and none changes."""

from collections.abc import Iterator

import pytest

from simulation.model.activity import Activity, no_activity
from simulation.model.economy import HealthEconomy
from tests.model.factory import reference_scenario, small_scenario


@pytest.fixture
def small() -> Iterator[HealthEconomy]:
    """A few practices and two trusts on the first day."""
    economy = HealthEconomy(small_scenario(), seed=11)
    yield economy
    economy.close()


@pytest.fixture(scope="session")
def year() -> Iterator[tuple[HealthEconomy, Activity]]:
    """England's average after one year with every lever at its start, and what was done in it."""
    economy = HealthEconomy(reference_scenario(), seed=2006)
    total = no_activity(economy.rows, economy.providers)
    for _ in range(4):
        total.add(economy.play_quarter())
    yield economy, total
    economy.close()
