"""England's average, with every lever at its start, does in its first year what England did (evidence, activity 0)."""

import numpy as np
import pytest

from simulation.model.activity import Activity
from simulation.model.economy import HealthEconomy
from tests.model.factory import reference_scenario

Year = tuple[HealthEconomy, Activity]

CARD = {
    "consultations": 5_300,
    "referrals": 190,
    "gp_firsts": 160,
    "firsts": 259,
    "follow_ups": 590,
    "electives": 119,
    "day_cases": 81,
    "emergencies": 92,
    "same_day": 24,
    "acsc": 15,
    "ae": 371,
    "type_1": 268,
    "items": 14_500,
}
"""A year, per 1,000 residents."""


def counted(year: Year) -> dict[str, float]:
    """What the PCT's residents had in the year, per 1,000."""
    economy, done = year
    own = slice(0, len(economy.practices))
    flows = {
        "consultations": done.consultations,
        "referrals": done.referrals,
        "gp_firsts": done.gp_firsts,
        "firsts": done.firsts,
        "follow_ups": done.follow_ups,
        "electives": done.day_cases + done.planned + done.inpatients,
        "day_cases": done.day_cases + done.planned,
        "emergencies": done.emergencies,
        "same_day": done.emergencies[:, 0],
        "acsc": done.emergencies[:, 1],
        "ae": done.ae,
        "type_1": done.ae[:, 0],
        "items": done.items,
    }
    thousands = economy.constants.residents[own].sum() / 1_000
    return {name: float(flow[own].sum()) / thousands for name, flow in flows.items()}


@pytest.mark.parametrize("flow", CARD)
def test_a_year_is_on_the_card(year: Year, flow: str) -> None:
    assert counted(year)[flow] == pytest.approx(CARD[flow], rel=0.05)


def test_beds_are_as_full_as_they_were(year: Year) -> None:
    economy, done = year
    trusts = len(economy.trusts)
    assert 0.84 <= done.bed_days[:trusts].sum() / done.bed_days_open[:trusts].sum() <= 0.89


def test_four_hours_are_kept_for_about_98_in_100(year: Year) -> None:
    economy, done = year
    trusts = len(economy.trusts)
    assert 0.97 <= 1 - done.ae_breaches[:trusts].sum() / done.ae[:, 0, :trusts].sum() <= 0.992


def test_waits_are_those_of_2006(year: Year) -> None:
    done = year[1]
    operated = (done.day_cases + done.inpatients).sum()
    assert 5.0 <= done.waited_outpatient.sum() / done.firsts.sum() <= 7.0
    assert 9.0 <= done.waited_inpatient.sum() / operated <= 13.0
    assert 0.25 <= done.within_18_weeks.sum() / operated <= 0.50


def test_some_of_those_listed_are_never_operated_on(year: Year) -> None:
    done = year[1]
    left = done.removed.sum()
    assert 0.12 <= left / (left + done.day_cases.sum() + done.inpatients.sum()) <= 0.165


def test_practices_differ_as_practices_do(year: Year) -> None:
    economy, done = year
    own = slice(0, len(economy.practices))
    rate = done.referrals[own].sum(axis=1) / economy.list_size[own]
    low, high = np.quantile(rate, [0.1, 0.9])
    assert 1.5 <= high / low <= 2.6


def test_few_people_have_much_of_the_emergency_care(year: Year) -> None:
    economy = year[0]
    strata = economy.people.sum(axis=(0, 1, 2)) / economy.people.sum()
    assert strata[2:].sum() == pytest.approx(0.05, abs=0.01)
    assert strata[3] == pytest.approx(0.005, abs=0.002)


def test_need_is_what_the_scenario_says() -> None:
    needy, plain = (HealthEconomy(reference_scenario(12, index), seed=1) for index in (1.2, 1.0))
    own = slice(0, 12)
    for rates, base in (
        (needy.need, plain.need),
        (needy.world.rates.emergencies, plain.world.rates.emergencies),
        (needy.world.rates.items, plain.world.rates.items),
    ):
        assert rates[own].sum() == pytest.approx(1.2 * base[own].sum(), rel=1e-9)
    needy.close()
    plain.close()
