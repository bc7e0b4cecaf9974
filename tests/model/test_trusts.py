"""Trusts act for reasons: what is paid, what targets ask, whether patients can leave; and without the reason, not."""

from functools import cache

import pytest

from simulation.measures import registry
from simulation.model.economy import HealthEconomy
from simulation.scenario.source import load

PER_CASE, BLOCK = (), ("incentives.payment_by_results.kind=block",)
NO_TARGET = ("incentives.four_hour_target.applies=false",)
RIVALS = ("market.providers=3", "market.choice=on")
MONOPOLY = ("market.providers=1", "market.choice=on")
NO_MOTIVE = ("switches.margin_motive=off",)


@cache
def after(settings: tuple[str, ...], quarters: int = 8, seed: int = 1) -> dict[str, float]:
    """The measures of the last of some quarters; trusts' own managers set every lever."""
    economy = HealthEconomy(load("reference", settings), seed)
    for _ in range(quarters):
        economy.play_quarter()
    values = registry.read(economy)
    values["quality"] = float(economy.supply.quality[0])
    values["units"] = float(economy.supply.units[0])
    economy.close()
    return values


def test_price_for_each_case_shortens_stays_and_waits_and_leaves_deaths_alone() -> None:
    case, block = after(PER_CASE), after(BLOCK)
    assert case["length_of_stay@economy"] < block["length_of_stay@economy"]
    assert case["inpatient_wait@economy"] < block["inpatient_wait@economy"]
    assert case["elective_admissions@economy"] > block["elective_admissions@economy"]
    assert case["hospital_deaths@economy"] == pytest.approx(block["hospital_deaths@economy"], rel=0.03)


def test_managers_who_weigh_no_margins_work_alike_under_any_payment() -> None:
    def gap(measure: str, *settings: str) -> float:
        return abs(after((*settings, *BLOCK))[measure] / after(settings)[measure] - 1)

    for measure in ("length_of_stay@economy", "inpatient_wait@economy", "ae_short_stays@economy"):
        assert gap(measure, *NO_MOTIVE) < gap(measure) / 2


def test_a_block_pays_the_same_whatever_is_done() -> None:
    busy = (*BLOCK, "economy.pcts.midshire.need_index=1.0", "incentives.four_hour_target.applies=false")
    key = "trust_income@county_general"
    assert after(BLOCK, 2)[key] == pytest.approx(after(busy, 2)[key], rel=0.002)


def test_the_four_hour_target_fills_assessment_units() -> None:
    on, off = after(PER_CASE), after(NO_TARGET)
    assert on["ae_short_stays@economy"] > 1.4 * off["ae_short_stays@economy"]
    assert on["ae_four_hours@economy"] > off["ae_four_hours@economy"] + 2
    assert on["ae_attendances@economy"] == pytest.approx(off["ae_attendances@economy"], rel=0.05)


def test_departments_that_do_not_feel_the_target_do_as_if_there_were_none() -> None:
    deaf = ("switches.four_hour_pressure=off",)
    assert after(deaf) == after((*deaf, *NO_TARGET))


def test_growth_starts_from_little_where_the_target_is_new() -> None:
    new = after(("incentives.four_hour_target.begun=2006/07 Q1",), 1)
    assert new["ae_short_stays@economy"] < 0.5 * after(PER_CASE, 1)["ae_short_stays@economy"]


def test_a_lower_short_stay_price_slows_the_units() -> None:
    prices = [f"incentives.short_stay_tariff.share={share}%" for share in (20, 55, 100)]
    units = [after((price,))["units"] for price in prices]
    assert units == sorted(units)
    assert units[0] < units[2]


def test_a_low_marginal_rate_slows_emergencies_a_little() -> None:
    usual, low = after(PER_CASE), after(("incentives.emergency_marginal_rate.rate=0%",))
    fall = 1 - low["emergency_admissions@economy"] / usual["emergency_admissions@economy"]
    assert 0.0 <= fall < 0.03
    assert low["units"] < usual["units"]


def test_rivals_for_the_same_patients_work_at_quality() -> None:
    rivals, alone = after(RIVALS, 16), after(MONOPOLY, 16)
    assert rivals["market_concentration@economy"] < alone["market_concentration@economy"] - 30
    assert rivals["quality"] > alone["quality"] + 0.02
    assert rivals["beds_open@economy"] == pytest.approx(alone["beds_open@economy"], rel=0.05)


@pytest.mark.parametrize(
    "without",
    ["market.choice=off", "incentives.payment_by_results.money_follows=false", *BLOCK, *NO_MOTIVE],
)
def test_quality_needs_choice_and_money_that_follows(without: str) -> None:
    assert after((*RIVALS, without), 6)["quality"] == 0.0


def test_most_cost_stays_when_work_goes_unless_costs_are_made_to_follow() -> None:
    less = ("decisions=none", "economy.pcts.midshire.need_index=0.95")
    sticky = [after(s, 1)["trust_cost@economy"] for s in ((), less)]
    assert sticky[1] / sticky[0] > 0.9


def test_a_loss_is_answered_by_fuller_coding_and_fewer_posts() -> None:
    poor = ("economy.acute_trusts.county_general.opening_position=-£15m",)
    economy = HealthEconomy(load("reference", poor), 1)
    for _ in range(6):
        economy.play_quarter()
    county, royal = (trust.place for trust in economy.trusts)
    assert economy.supply.margin[county] < economy.supply.margin[royal]
    assert economy.costs.efficiency[county] > economy.costs.efficiency[royal]
    assert economy.invoices.depth[county] > 0.0
    economy.close()
