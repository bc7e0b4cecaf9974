"""People: whole counts, conditions by age, moves that keep their number, and regression to the mean."""

import numpy as np
import pytest

from simulation.model import people as registered
from simulation.model.economy import HealthEconomy
from simulation.model.flows import long_term
from simulation.model.parameters import needs
from tests.model.factory import reference_scenario


def test_england_has_the_prevalences_of_the_registers() -> None:
    share = registered.prevalence(np.array([needs.MEAN_DEPRIVATION]))[0]
    found = np.array(needs.REGISTERED_AGES) @ share[:, 1:]
    assert found == pytest.approx(np.array(needs.PREVALENCE), rel=0.01)


def test_the_poor_are_ill_more_often_and_at_more_risk() -> None:
    rich, poor = np.array([10.0]), np.array([40.0])
    assert (registered.prevalence(poor)[0, 6:, 1] > registered.prevalence(rich)[0, 6:, 1]).all()
    assert (registered.strata(poor)[..., 3] > registered.strata(rich)[..., 3]).all()


def test_whole_people_add_up_and_are_right_on_average() -> None:
    luck = (np.arange(500) + 0.5) / 500
    parts = np.tile([0.2, 6.3, 3.5], (500, 1))
    found = registered.whole(parts, np.full(500, 10), luck)
    assert (found.sum(axis=1) == 10).all()
    assert found.mean(axis=0) == pytest.approx([0.2, 6.3, 3.5], abs=0.01)


def test_moves_keep_everybody_and_the_balance(small: HealthEconomy) -> None:
    before = small.people.copy()
    for week in range(40):
        small.streams.turn_to(week)
        long_term.move(small)
    assert (small.people.sum(axis=(1, 2, 3)) == before.sum(axis=(1, 2, 3))).all()
    assert (small.people >= 0).all()
    start, now = (people.sum(axis=(0, 1, 2)) / people.sum() for people in (before, small.people))
    assert now[:3] == pytest.approx(start[:3], rel=0.06)
    ill, still = (people.sum(axis=(0, 1, 3)) / people.sum() for people in (before, small.people))
    assert still[1:] == pytest.approx(ill[1:], rel=0.15)


def test_people_at_the_highest_risk_regress_without_help(small: HealthEconomy) -> None:
    """Half and more of the highest stratum have left it after a year (evidence, activity 7 rows 220-221)."""
    people = small.people
    people[..., 2] += people[..., 3]
    people[..., 3] = 0
    people[0, 8, 5, 3] = people[0, 8, 5, :3].sum()
    people[0, 8, 5, :3] = 0
    highest = int(people[0, 8, 5, 3])
    for week in range(4):
        small.streams.turn_to(week)
        long_term.move(small)
    assert 0.1 * highest < small.people[0, 8, 5, 3] < 0.5 * highest


def test_those_who_stop_smoking_fall_ill_less_often() -> None:
    here, there = HealthEconomy(reference_scenario(20), seed=2), HealthEconomy(reference_scenario(20), seed=2)
    there.behaviour.smoking_quits[:] = 0.1 * there.list_size
    for week in range(12):
        for economy in (here, there):
            economy.streams.turn_to(week)
            long_term.move(economy)
    copd, mental = needs.CONDITIONS.index("copd"), needs.CONDITIONS.index("mental_illness")
    assert there.people[:, :, copd].sum() < 0.99 * here.people[:, :, copd].sum()
    assert there.people[:, :, mental].sum() == pytest.approx(here.people[:, :, mental].sum(), rel=0.01)
    here.close()
    there.close()


def test_styles_last(small: HealthEconomy) -> None:
    """A practice's rank among others is much the same a year later (0.72-0.80, with chance: activity 4c row 145)."""
    economy = HealthEconomy(reference_scenario(40), seed=9)
    years = []
    for _ in range(2):
        rate = np.zeros(40)
        for _ in range(4):
            rate += economy.play_quarter().referrals[:40].sum(axis=1) / economy.list_size[:40]
        years.append(rate.argsort().argsort())
    assert 0.6 < np.corrcoef(years[0], years[1]).ravel()[1] < 0.95
    economy.close()


def test_use_is_concentrated(small: HealthEconomy) -> None:
    """The top twentieth of patients have 30 to 50 in 100 emergency admissions (activity 7 rows 218-219)."""
    used = (registered.ADMITTED_OTHER * small.people).sum(axis=(0, 1, 2))
    share = small.people.sum(axis=(0, 1, 2)) / small.people.sum()
    assert share[2:].sum() < 0.06
    assert 0.3 < used[2:].sum() / used.sum() < 0.55
