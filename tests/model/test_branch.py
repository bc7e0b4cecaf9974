"""Same scenario, seed and decisions give the same world; a branch is a world of its own."""

import gc
import weakref
from dataclasses import asdict

import numpy as np

from simulation.contracts.result import OrganisationDigest
from simulation.model.activity import NAMES
from simulation.model.economy import HealthEconomy
from tests.model.factory import small_scenario, two_islands


def played(seed: int, quarters: int) -> tuple[OrganisationDigest, ...]:
    economy = HealthEconomy(small_scenario(), seed)
    for _ in range(quarters):
        economy.play_quarter()
    found = economy.digests()
    economy.close()
    return found


def test_the_same_seed_gives_the_same_digests() -> None:
    assert played(7, 2) == played(7, 2)


def test_another_seed_gives_others() -> None:
    one, other = ({d.organisation: d.digest for d in played(seed, 1)} for seed in (7, 8))
    assert one["county_general"] != other["county_general"]
    assert one["midshire"] != other["midshire"]


def test_a_branch_equals_a_replay(small: HealthEconomy) -> None:
    small.play_quarter()
    branch = small.branch()
    branch.trusts[0].levers.follow_up_policy = "lean"
    branch.play_quarter()
    replay = HealthEconomy(small_scenario(), seed=11)
    replay.play_quarter()
    replay.trusts[0].levers.follow_up_policy = "lean"
    replay.play_quarter()
    assert branch.digests() == replay.digests()
    branch.close()
    replay.close()


def test_a_branch_leaves_its_parent_as_it_was(small: HealthEconomy) -> None:
    small.play_quarter()
    before = small.digests()
    branch = small.branch()
    branch.organisation("county_general").levers.beds = 1  # type: ignore[union-attr]
    branch.play_quarter()
    branch.close()
    assert small.digests() == before
    small.play_quarter()
    assert [d.digest for d in small.digests()] == [d.digest for d in played(11, 2)]


def test_a_field_that_differs_is_named(small: HealthEconomy) -> None:
    branch = small.branch()
    branch.trusts[0].levers.extra_lists = 3
    same, other = small.digests(), branch.digests()
    changed = {
        (one.organisation, name)
        for one, two in zip(same, other, strict=True)
        for (name, a), (_, b) in zip(one.fields, two.fields, strict=True)
        if a != b
    }
    assert changed == {("county_general", "levers")}
    branch.close()


def test_what_is_done_on_one_island_moves_nobody_on_the_other() -> None:
    here, there = HealthEconomy(two_islands(), seed=3), HealthEconomy(two_islands(), seed=3)
    there.organisation("left_general").levers.beds -= 30  # type: ignore[union-attr]
    there.organisation("left").levers.minimum_wait = 15  # type: ignore[union-attr]
    for economy in (here, there):
        economy.play_quarter()
        economy.play_quarter()
    rows = here.rows_of("right")
    for name in NAMES:
        one, other = getattr(here.last_quarter, name), getattr(there.last_quarter, name)
        if one.shape[0] == here.rows:
            assert np.array_equal(one[rows], other[rows]), name
    assert (here.last_quarter.cancelled[:, 1] == there.last_quarter.cancelled[:, 1]).all()
    left = here.rows_of("left")
    assert (here.last_quarter.inpatients[left] != there.last_quarter.inpatients[left]).any()
    here.close()
    there.close()


def test_a_decision_that_changes_nothing_changes_nothing(small: HealthEconomy) -> None:
    branch = small.branch()
    for name, value in asdict(branch.trusts[0].levers).items():
        setattr(branch.trusts[0].levers, name, value)
    branch.play_quarter()
    small.play_quarter()
    assert branch.digests() == small.digests()
    branch.close()


def test_a_closed_economy_is_freed() -> None:
    gone = []
    for branched in (False, True):
        economy = HealthEconomy(small_scenario(3), seed=1)
        if branched:
            parent, economy = economy, economy.branch()
            parent.close()
            del parent
        economy.play_quarter()
        gone.append(weakref.ref(economy))
        economy.close()
        del economy
    gc.collect()
    assert [reference() for reference in gone] == [None, None]
