"""What each lever moves, for its owner and for somebody else, in paired worlds with the same luck."""

from collections.abc import Callable

import numpy as np
import pytest

from simulation.model.activity import Activity, no_activity
from simulation.model.economy import HealthEconomy
from tests.model.factory import reference_scenario, seat

Setting = Callable[[HealthEconomy], object]
QUARTERS = 3


@pytest.fixture(scope="module")
def base() -> HealthEconomy:
    """A PCT of twelve practices after one quarter."""
    seats = {f"{id}_chief": seat("acute_chief_executive", id) for id in ("county_general", "royal_infirmary")}
    economy = HealthEconomy(reference_scenario(12, seats=seats), seed=4)
    economy.play_quarter()
    return economy


def done(base: HealthEconomy, setting: Setting) -> tuple[HealthEconomy, Activity]:
    """What is done in the quarters after `setting`, which is made afresh in each."""
    branch = base.branch()
    total = no_activity(branch.rows, branch.providers)
    for _ in range(QUARTERS):
        setting(branch)
        total.add(branch.play_quarter())
    branch.close()
    return branch, total


def trusts(**levers: object) -> Setting:
    return lambda economy: [_set(t.levers, levers) for t in economy.trusts]


def pcts(**levers: object) -> Setting:
    return lambda economy: [_set(p.levers, levers) for p in economy.pcts]


def councils(**levers: object) -> Setting:
    return lambda economy: [_set(c.levers, levers) for c in economy.councils]


def alliances(**levers: object) -> Setting:
    return lambda economy: [_set(a.levers, levers) for a in economy.alliances]


def beds(share: float) -> Setting:
    """As many beds as this share of those that the scenario gives."""
    return lambda economy: [_set(t.levers, {"beds": round(t.scheme.beds * share)}) for t in economy.trusts]


def _set(levers: object, values: dict[str, object]) -> bool:
    for name, value in values.items():
        setattr(levers, name, value)
    return True


def occupancy(total: Activity) -> float:
    return float(total.bed_days.sum() / total.bed_days_open.sum())


def test_fewer_beds_fill_cancel_and_infect(base: HealthEconomy) -> None:
    many, few = done(base, beds(1.15))[1], done(base, beds(0.93))[1]
    assert occupancy(few) > occupancy(many) + 0.08
    assert few.cancelled.sum() > many.cancelled.sum()
    assert few.ae_breaches.sum() > many.ae_breaches.sum()
    assert few.infections.sum() > many.infections.sum()


def test_trouble_rises_faster_than_occupancy(base: HealthEconomy) -> None:
    full, fuller, fullest = (done(base, beds(share))[1] for share in (1.15, 1.06, 0.97))
    first = fuller.cancelled.sum() - full.cancelled.sum()
    second = fullest.cancelled.sum() - fuller.cancelled.sum()
    assert second > 1.5 * first > 0


def test_spending_against_infection_spares_patients(base: HealthEconomy) -> None:
    none, much = (done(base, trusts(infection_control=spent))[1] for spent in (0, 300))
    assert much.infections.sum() < 0.8 * none.infections.sum()


def test_extra_lists_treat_more_and_shorten_the_list(base: HealthEconomy) -> None:
    (one, none), (other, some) = (done(base, trusts(extra_lists=lists)) for lists in (0, 3))
    assert some.day_cases.sum() > none.day_cases.sum()
    assert other.world.day_list.size().sum() < one.world.day_list.size().sum()


def test_clinics_in_practices_see_people_sooner(base: HealthEconomy) -> None:
    none, some = (done(base, trusts(outreach_clinics=clinics))[1] for clinics in (0, 3))
    assert some.firsts.sum() > none.firsts.sum()
    assert some.waited_outpatient.sum() / some.firsts.sum() < none.waited_outpatient.sum() / none.firsts.sum()


def test_a_lean_clinic_sees_more_new_patients_and_sends_some_back(base: HealthEconomy) -> None:
    generous, lean = (done(base, trusts(follow_up_policy=policy))[1] for policy in ("generous", "lean"))
    assert lean.follow_ups.sum() < 0.9 * generous.follow_ups.sum()
    assert lean.firsts.sum() > generous.firsts.sum()
    assert lean.referrals.sum() > generous.referrals.sum()


def test_consultants_who_may_not_refer_send_work_to_gps(base: HealthEconomy) -> None:
    open_, through = (done(base, trusts(consultant_referrals=policy))[1] for policy in ("open", "through_gp"))
    assert (through.firsts - through.gp_firsts).sum() < (open_.firsts - open_.gp_firsts).sum()
    assert through.referrals.sum() > open_.referrals.sum()


def test_an_observation_ward_meets_the_target_and_bills_for_it(base: HealthEconomy) -> None:
    senior, ward = (done(base, trusts(admission_policy=policy))[1] for policy in ("senior_review", "observation_ward"))
    assert ward.emergencies[:, 0].sum() > 1.2 * senior.emergencies[:, 0].sum()
    assert ward.ae_breaches.sum() < senior.ae_breaches.sum()


def test_a_drive_for_day_cases_spares_beds(base: HealthEconomy) -> None:
    none, full = (done(base, trusts(day_case_drive=effort))[1] for effort in (0, 10))
    assert full.inpatients.sum() < none.inpatients.sum()
    assert occupancy(full) < occupancy(none)


def test_a_minimum_wait_puts_work_off_and_costs_eighteen_weeks(base: HealthEconomy) -> None:
    (one, free), (other, held) = (done(base, pcts(minimum_wait=weeks)) for weeks in (0, 18))
    own = slice(0, 12)
    assert held.day_cases[own].sum() < free.day_cases[own].sum()
    assert held.within_18_weeks[own].sum() < free.within_18_weeks[own].sum()
    waiting = [e.world.held_day.by_row()[:, :, own].sum() for e in (one, other)]
    assert waiting[0] == 0 < waiting[1]


def test_patients_of_others_are_not_held_back(base: HealthEconomy) -> None:
    free, held = (done(base, pcts(minimum_wait=weeks))[1] for weeks in (0, 18))
    others = slice(12, 14)
    assert held.day_cases[others].sum() >= free.day_cases[others].sum()


def test_care_at_home_empties_beds(base: HealthEconomy) -> None:
    little, much = (done(base, councils(home_care=share))[1] for share in (70, 130))
    assert much.delayed_days.sum() < little.delayed_days.sum()
    assert much.readmissions.sum() < little.readmissions.sum()


def test_intermediate_beds_and_a_joint_fund_take_people_in(base: HealthEconomy) -> None:
    none, some = (
        done(base, councils(intermediate_beds=beds, joint_fund=fund))[1] for beds, fund in ((0, 0), (25, 100))
    )
    assert some.delayed_days.sum() < none.delayed_days.sum()


def test_tight_eligibility_sends_people_home_to_come_back(base: HealthEconomy) -> None:
    moderate, critical = (done(base, councils(eligibility=who))[1] for who in ("moderate", "critical"))
    assert critical.delayed_days.sum() < moderate.delayed_days.sum()
    assert critical.readmissions.sum() > moderate.readmissions.sum()


def test_drivers_bring_people_to_their_appointments(base: HealthEconomy) -> None:
    none, some = (done(base, alliances(transport=spent))[1] for spent in (0, 30))
    assert some.not_attended.sum() < none.not_attended.sum()


def test_advocates_have_the_poorest_referred(base: HealthEconomy) -> None:
    none, some = (done(base, alliances(advocacy=spent))[1] for spent in (0, 40))
    poor = np.argsort(base.deprivation[:12])[-2:]
    rich = np.argsort(base.deprivation[:12])[:2]
    assert some.referrals[poor].sum() > none.referrals[poor].sum()
    assert some.referrals[rich].sum() == pytest.approx(none.referrals[rich].sum(), rel=0.01)


def test_a_provider_at_arms_length_loses_its_way_at_first(base: HealthEconomy) -> None:
    within, apart = (done(base, pcts(provider_arm=arm))[1] for arm in ("integrated", "arms_length"))
    assert apart.community_contacts[:12].sum() < within.community_contacts[:12].sum()


def test_money_for_unmet_need_brings_fewer_to_their_doctors(base: HealthEconomy) -> None:
    none, some = (done(base, pcts(unmet_services=spent))[1] for spent in (0, 500))
    wanted = [(year.consultations + year.unmet_consultations)[:12].sum() for year in (none, some)]
    assert wanted[1] < wanted[0]


def test_longer_waits_put_people_off(base: HealthEconomy) -> None:
    """The elasticity of demand on the expected wait is about -0.15 (model notes)."""
    slow = base.branch()
    slow.world.expected_wait = slow.world.expected_wait * 2
    fast = base.branch()
    for economy in (slow, fast):
        economy.play_quarter()
    ratio = slow.last_quarter.referrals.sum() / fast.last_quarter.referrals.sum()
    assert 2**-0.15 - 0.02 < ratio < 0.97
    slow.close()
    fast.close()


def test_thresholds_move_referrals_and_what_is_missed(base: HealthEconomy) -> None:
    before, after = base.branch(), base.branch()
    after.style += 0.1
    for economy in (before, after):
        economy.play_quarter()
    ratio = after.last_quarter.referrals[:12].sum() / before.last_quarter.referrals[:12].sum()
    assert ratio == pytest.approx(np.exp(-0.1), abs=0.03)
    assert after.last_quarter.missed_benefit.sum() > before.last_quarter.missed_benefit.sum()
    before.close()
    after.close()
