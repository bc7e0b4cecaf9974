"""Initiatives upstream of hospital care: what they build lasts, pays late, and helps where it is needed."""

from collections.abc import Iterator

import numpy as np
import pytest

from simulation.initiatives import registry
from simulation.model.economy import HealthEconomy
from simulation.model.upstream import calmer
from tests.model.factory import reference_scenario

SOURCES = {
    "nurses", "allied_health", "pharmacists", "third_sector", "social_care", "leisure", "regeneration", "education",
    "vulnerable_communities", "pre_operative", "out_of_hours",
}  # fmt: skip
"""Families of the sources, each of which has an initiative with a mechanism."""


@pytest.fixture(scope="module")
def start() -> Iterator[HealthEconomy]:
    economy = HealthEconomy(reference_scenario(24), 3)
    economy.play_quarter()
    yield economy
    economy.close()


def after(start: HealthEconomy, initiative: str = "", scale: int = 4, quarters: int = 4) -> HealthEconomy:
    """The economy after some quarters with an initiative that fits in every cluster."""
    economy = start.branch()
    for cluster in "abcd" if initiative else "":
        economy.start_scheme(f"midshire.{cluster}", initiative, scale, 0).fit_as_set = 1.0
    for _ in range(quarters):
        economy.play_quarter()
    return economy


def test_every_family_of_the_sources_has_an_initiative() -> None:
    assert {entry.family for entry in registry.all_initiatives()} >= SOURCES


def test_warm_homes_spare_admissions_every_winter_and_none_in_summer(start: HealthEconomy) -> None:
    """What was built stands when it is no longer paid for; the second winter has more of it than the first."""
    spared = []
    for quarters in (1, 3, 7):
        warm = after(start, "warm_homes", 6, quarters)
        spared.append(float(warm.local.warmed.sum()))
    assert spared == sorted(spared)
    december, june = (after(start, "warm_homes", 6, quarters) for quarters in (2, 4))
    plain = after(start, quarters=2)
    assert december.local.emergency_relief[:, 1].max() > plain.local.emergency_relief[:, 1].max()
    assert june.local.emergency_relief[:, 1].max() == 0


def test_taught_families_come_less_and_forget(start: HealthEconomy) -> None:
    taught = after(start, "lessons_for_families")
    assert calmer(taught).min() < 1.0
    calm = calmer(taught).mean()
    for cluster in "abcd":
        taught.stop_scheme(f"midshire.{cluster}", "lessons_for_families")
    for _ in range(4):
        taught.play_quarter()
    assert calm < calmer(taught).mean() < 1.0


def test_children_who_never_smoke_show_late(start: HealthEconomy) -> None:
    """The stock of people who do not smoke grows with the years that families have been taught."""
    gains = []
    for quarters in (4, 8):
        taught, plain = (after(start, name, quarters=quarters) for name in ("lessons_for_families", ""))
        gains.append(float((taught.behaviour.smoking_quits - plain.behaviour.smoking_quits).sum()))
    assert 0 < 2 * gains[0] < gains[1]


def test_outreach_finds_people_where_they_are_poor(start: HealthEconomy) -> None:
    """Letters rise in poor practices and nowhere else."""
    outreach = after(start, "outreach_workers", quarters=1)
    n = len(outreach.practices)
    poor = outreach.deprivation[:n] > 20.0
    assert outreach.local.sought[:n][poor].min() > 0
    assert outreach.local.sought[:n][~poor].max() == 0


def test_patients_made_ready_go_home_the_same_day(start: HealthEconomy) -> None:
    ready, plain = (after(start, name, quarters=2) for name in ("pre_operative_screening", ""))
    rows = list(range(len(ready.practices)))

    def share(economy: HealthEconomy) -> float:
        quarter = economy.last_quarter
        day, stay = (int(counts[rows].sum()) for counts in (quarter.day_cases, quarter.inpatients))
        return day / (day + stay)

    assert share(ready) > share(plain) + 0.01


def test_volunteers_help_those_who_wait_to_go_home(start: HealthEconomy) -> None:
    helped, plain = (after(start, name, quarters=2) for name in ("home_from_hospital", ""))
    assert helped.last_quarter.delayed_days.sum() < plain.last_quarter.delayed_days.sum()


def test_nobody_is_helped_twice(start: HealthEconomy) -> None:
    """Stocks stop at those who need it."""
    economy = start.branch()
    scheme = economy.start_scheme("midshire.a", "warm_homes", 6, 0)
    scheme.fit_as_set = 1.0
    scheme.weeks_run = 52
    for _ in range(2_000):
        economy.warm_homes(scheme, 50.0)
    rows = list(scheme.rows)
    cold = 0.12 * economy.people[rows, 7:].sum(axis=(1, 2, 3))
    assert np.allclose(economy.local.warmed[rows], cold)
