"""Of two economies that are not connected, nothing done in one moves anything in the other; nor does chance."""

from dataclasses import asdict, fields
from itertools import pairwise

import numpy as np
import pytest

from simulation.decisions import registry as decisions
from simulation.decisions.spec import Choice
from simulation.measures import registry as measures
from simulation.model import quarter, week
from simulation.model.activity import NAMES
from simulation.model.economy import HealthEconomy
from simulation.model.organisations.base import Organisation
from simulation.scenario.source import load
from tests.model.factory import small_scenario, two_islands

YEARS = 2


def ends(organisation: Organisation, name: str) -> tuple[int | str, int | str]:
    """The first and the last value that a decision about an organisation can have."""
    spec = decisions.by_name(name).DECISION
    if isinstance(spec, Choice):
        return spec.options[0].code, spec.options[-1].code
    return decisions.limits(name, organisation)


def set_all(economy: HealthEconomy, island: str, end: int) -> None:
    """Put every lever of every organisation of an island to one of its ends, and hold it there."""
    for one in economy.organisations:
        if one.id.startswith(island) and one.levers is not None:
            for name in asdict(one.levers):
                decisions.apply(economy, one, name, ends(one, name)[end])
            economy.held[one.id] = frozenset(asdict(one.levers))


@pytest.fixture(scope="module")
def worlds() -> tuple[HealthEconomy, HealthEconomy]:
    """The same two islands, everything on the left one turned one way, and the other."""
    islands = two_islands().model_copy(update={"incentives": load("reference").incentives})
    made = HealthEconomy(islands, seed=5), HealthEconomy(islands, seed=5)
    for end, economy in enumerate(made):
        economy.held["right"] = frozenset()
        set_all(economy, "left", end)
        if end:
            economy.demand("referrals", economy.rows_of("left"), 1.5, 20)
            economy.close_beds("left_general", 40, 10)
            economy.lose_leader("left.a")
        for _ in range(4 * YEARS):
            economy.play_quarter()
    return made


def test_the_left_island_is_moved(worlds: tuple[HealthEconomy, HealthEconomy]) -> None:
    one, other = ({d.organisation: d.digest for d in economy.digests()} for economy in worlds)
    assert {id for id in one if one[id] == other[id] and id.startswith("left.") and ".p" in id} == set()
    assert one["left_general"] != other["left_general"]


def test_no_organisation_of_the_right_island_is_moved(worlds: tuple[HealthEconomy, HealthEconomy]) -> None:
    one, other = ({d.organisation: d.fields for d in economy.digests()} for economy in worlds)
    right = [id for id in one if id.startswith("right")]
    assert len(right) > 10
    assert [(id, name) for id in right for name in moved(one[id], other[id])] == []


def moved(one: tuple[tuple[str, str], ...], other: tuple[tuple[str, str], ...]) -> list[str]:
    """Fields of a digest that differ."""
    return [name for (name, a), (_, b) in zip(one, other, strict=True) if a != b]


def test_no_figure_of_the_right_island_is_moved(worlds: tuple[HealthEconomy, HealthEconomy]) -> None:
    one, other = (measures.read(economy, specialties=True) for economy in worlds)
    right = [key for key in one if key.partition("@")[2].startswith("right")]
    assert len(right) > 500
    assert {key for key in right if one[key] != other.get(key)} == set()


def test_no_patient_mind_or_habit_of_the_right_island_is_moved(worlds: tuple[HealthEconomy, HealthEconomy]) -> None:
    one, other = worlds
    rows, n = one.rows_of("right"), len(one.practices)
    for name in NAMES:
        here, there = getattr(one.last_quarter, name), getattr(other.last_quarter, name)
        if here.shape[0] == one.rows:
            assert np.array_equal(here[rows], there[rows]), name
    for part in ("behaviour", "minds", "choices"):
        for field in fields(getattr(one, part)):
            here, there = getattr(getattr(one, part), field.name), getattr(getattr(other, part), field.name)
            if isinstance(here, np.ndarray) and here.shape[:1] in ((n,), (one.rows,)):
                assert np.array_equal(here[rows], there[rows]), (part, field.name)


def test_what_happens_on_one_island_is_the_same_whatever_chance_does_to_the_other() -> None:
    plain, shaken = HealthEconomy(two_islands(), seed=6), HealthEconomy(two_islands(), seed=6)
    for _ in range(2):
        shaken.people[shaken.rows_of("left")] = shaken.people[shaken.rows_of("left")[::-1]]
        for economy in (plain, shaken):
            economy.play_quarter()
    rows = plain.rows_of("right")
    assert np.array_equal(plain.last_quarter.emergencies[rows], shaken.last_quarter.emergencies[rows])
    assert np.array_equal(plain.last_quarter.day_cases[rows], shaken.last_quarter.day_cases[rows])


def first_week(settled: HealthEconomy, row: int, **levers: int | str) -> HealthEconomy:
    """The first week after a practice, whose levers a seat holds, has set some of them."""
    economy = settled.branch()
    for name, value in levers.items():
        decisions.apply(economy, economy.practices[row], name, value)
    quarter.begin(economy)
    week.play(economy)
    return economy


@pytest.fixture(scope="module")
def settled() -> HealthEconomy:
    """A small economy after a quarter; a seat holds the levers of the third practice."""
    economy = HealthEconomy(small_scenario(), seed=7)
    economy.held_levers = ((2, frozenset(asdict(economy.practices[2].levers))),)
    economy.play_quarter()
    return economy


@pytest.mark.parametrize(
    "name", [spec.name for spec in decisions.owned_by("gp") + decisions.owned_by("practice_nurse")]
)
def test_one_practice_moves_nobody_else_in_its_first_week(settled: HealthEconomy, name: str) -> None:
    plain = first_week(settled, 2)
    for value in ends(settled.practices[2], name):
        changed = first_week(settled, 2, **{name: value})
        assert moved_rows(plain, changed) <= {2}
        changed.close()
    plain.close()


def test_one_practice_moves_its_own_patients_at_once(settled: HealthEconomy) -> None:
    plain, changed = first_week(settled, 2), first_week(settled, 2, referral_restraint=40, appointments=80)
    assert moved_rows(plain, changed) == {2}


def moved_rows(one: HealthEconomy, other: HealthEconomy) -> set[int]:
    """Rows whose patients did anything else in the week."""
    found: set[int] = set()
    for name in NAMES:
        here, there = getattr(one.this_quarter, name), getattr(other.this_quarter, name)
        if here.shape[0] == one.rows:
            found |= {int(row) for row in np.flatnonzero((here != there).reshape(one.rows, -1).any(axis=1))}
    return found


@pytest.mark.parametrize("kind", ["practices", "clusters", "pcts", "trusts", "councils", "alliances"])
def test_a_decision_swapped_for_itself_changes_no_figure(settled: HealthEconomy, kind: str) -> None:
    plain, swapped = settled.branch(), settled.branch()
    for one in getattr(swapped, kind):
        for name, value in asdict(one.levers).items():
            decisions.apply(swapped, one, name, value)
    for economy in (plain, swapped):
        economy.play_quarter()
        economy.play_quarter()
    assert measures.read(plain, specialties=True) == measures.read(swapped, specialties=True)
    assert plain.digests() == swapped.digests()
    for economy in (plain, swapped):
        economy.close()


def test_a_quarters_weeks_have_chances_of_their_own() -> None:
    economy = HealthEconomy(two_islands(), seed=8)
    drawn = []
    for number in range(3):
        economy.streams.turn_to(number)
        drawn.append(economy.streams.uniform("test", 5))
    assert all((one != other).all() for one, other in pairwise(drawn))
