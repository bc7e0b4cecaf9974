"""What practices do moves what their patients do: appointments, long-term care, flu, prescribing, evenings."""

from collections.abc import Callable

import numpy as np
import pytest

from simulation.model.activity import Activity
from simulation.model.economy import HealthEconomy
from simulation.model.flows import emergency
from simulation.model.flows.prescribing import item_price
from simulation.model.parameters import localities
from simulation.model.parameters.recall import PAID_ON_ACSC
from tests.model.factory import reference_scenario

OWN = slice(0, 12)


@pytest.fixture(scope="module")
def base() -> HealthEconomy:
    return HealthEconomy(reference_scenario(12), seed=6)


def weeks(base: HealthEconomy, change: Callable[[HealthEconomy], object], count: int = 13) -> Activity:
    """What is done in some weeks of flows after `change`, the agents' own choices left out."""
    from simulation.model import quarter, week

    branch = base.branch()
    quarter.begin(branch)
    change(branch)
    for _ in range(count):
        week.play(branch)
    branch.close()
    return branch.this_quarter


def test_fewer_appointments_send_people_elsewhere(base: HealthEconomy) -> None:
    def fewer(economy: HealthEconomy) -> None:
        economy.behaviour.access[OWN] *= 0.85

    before, after = weeks(base, lambda economy: None), weeks(base, fewer)
    assert after.consultations[OWN].sum() < before.consultations[OWN].sum()
    assert after.unmet_consultations[OWN].sum() > 5 * before.unmet_consultations[OWN].sum()
    assert after.ae[OWN].sum() > before.ae[OWN].sum()
    assert after.out_of_hours[OWN].sum() > before.out_of_hours[OWN].sum()
    assert after.referrals[OWN].sum() < before.referrals[OWN].sum()


def test_problems_dealt_with_in_the_practice_are_not_referred(base: HealthEconomy) -> None:
    def clinic(economy: HealthEconomy) -> None:
        economy.behaviour.substituted[OWN, 6] = 0.5
        economy.behaviour.induced[OWN, 6] = 0.2

    before, after = weeks(base, lambda economy: None, 39), weeks(base, clinic, 39)
    fall = before.referrals[OWN, 6].sum() - after.referrals[OWN, 6].sum()
    assert fall == pytest.approx(0.5 * before.referrals[OWN, 6].sum(), rel=0.15)
    assert after.in_house[OWN, 6].sum() > 1.2 * fall
    assert after.referrals[OWN, 2].sum() == before.referrals[OWN, 2].sum()


def test_better_care_for_long_term_conditions_spares_avoidable_admissions(base: HealthEconomy) -> None:
    def better(economy: HealthEconomy) -> None:
        economy.behaviour.chronic_care[OWN] = 1.0

    branch = base.branch()
    plain, paid = emergency._avoidable(branch)[OWN], branch.groups.incentivised[OWN]
    better(branch)
    ratio = emergency._avoidable(branch)[OWN] / plain
    assert ratio == pytest.approx(1.0 - paid + paid * np.exp(-PAID_ON_ACSC * 0.5), rel=1e-6)
    before, after = weeks(base, lambda economy: None), weeks(base, better)
    assert after.emergencies[OWN, 1].sum() < before.emergencies[OWN, 1].sum()
    assert after.items[OWN].sum() > before.items[OWN].sum()
    assert after.emergencies[OWN, 2].sum() == pytest.approx(before.emergencies[OWN, 2].sum(), rel=0.01)
    branch.close()


def test_flu_vaccine_helps_in_winter_only(base: HealthEconomy) -> None:
    branch = base.branch()
    found = []
    for week in (10, 42):
        branch.week = week
        branch.behaviour.flu_cover[:] = 0.1
        little = emergency._avoidable(branch)
        branch.behaviour.flu_cover[:] = 0.8
        found.append(float((emergency._avoidable(branch) / little).mean()))
    assert found[0] == 1.0
    assert found[1] == pytest.approx(1 - 0.7 * localities.FLU_ADMISSIONS * localities.FLU_EFFECT, abs=0.02)
    branch.close()


def test_generics_are_cheaper_and_as_many(base: HealthEconomy) -> None:
    def switch(economy: HealthEconomy) -> None:
        economy.behaviour.generic_share[OWN] = 0.9

    before, after = weeks(base, lambda economy: None), weeks(base, switch)
    assert (after.items == before.items).all()
    saved = 1 - after.prescribing[OWN].sum() / before.prescribing[OWN].sum()
    assert saved == pytest.approx(0.75 * localities.SWITCHABLE_VALUE * localities.GENERIC_DISCOUNT, rel=0.1)
    assert (item_price(base) <= 1_200).all()


def test_evening_surgeries_spare_nights_and_minor_attendances(base: HealthEconomy) -> None:
    def evenings(economy: HealthEconomy) -> None:
        economy.world.diverted[OWN] = 0.9

    before, after = weeks(base, lambda economy: None), weeks(base, evenings)
    assert after.ae[OWN, 1].sum() < before.ae[OWN, 1].sum()
    assert after.out_of_hours[OWN].sum() < before.out_of_hours[OWN].sum()


def test_patients_who_choose_go_where_the_wait_is_short(base: HealthEconomy) -> None:
    from simulation.model.flows import referrals

    branch = base.branch()
    branch.world.expected_wait[:, 0] += 10.0
    branch.behaviour.choice[:] = 0.0
    habit = referrals._shares(branch)
    branch.behaviour.choice[:] = 0.8
    chosen = referrals._shares(branch)
    assert (chosen[:, 0, OWN] < habit[:, 0, OWN]).all()
    assert chosen.sum(axis=1) == pytest.approx(np.ones(chosen.shape[::2]))
    branch.close()
