"""What a decision says it costs is what the model charges."""

import pytest

from simulation.decisions import means, registry
from simulation.model.parameters import money


def pounds(pence: float) -> str:
    """Whole pounds, or pounds and pence."""
    return f"£{pence / 100:,.0f}" if pence % 100 == 0 else f"£{pence / 100:,.2f}"


PRICES = {
    "appointments": (money.DOCTOR_CONSULTATION,),
    "nurse_share": (money.NURSE_CONSULTATION, money.DOCTOR_CONSULTATION),
    "in_house_clinics": (money.CLINIC_CONSUMABLES,),
    "generic_switching": (money.SWITCH,),
    "pbc_hours": (money.DOCTOR_HOUR,),
    "coding_checks": (money.CLERK_HOUR,),
    "electronic_booking": (money.BOOKING,),
    "extended_hours": (money.EXTENDED_HOUR,),
    "long_term_clinics": (money.NURSE_HOUR,),
    "smoking_advice": (money.NURSE_HOUR,),
    "home_visits": (money.NURSE_HOUR,),
    "flu_campaign": (money.FLU_DOSE, money.FLU_FEE),
    "self_care_groups": (money.GROUP,),
    "pbc_support_staff": (money.MANAGER * 100,),
    "panel_meetings": (money.PANEL,),
    "pathways": (money.PATHWAY,),
    "gpwsi_posts": (money.GPWSI_SESSION,),
    "extra_lists": (money.EXTRA_LIST,),
    "outreach_clinics": (money.OUTREACH_CLINIC,),
    "coding_depth": (money.CODERS["thorough"], -money.CODERS["light"], money.REFERENCE_TRUST // 1_000_000),
    "admission_policy": (money.ADMISSION_COST["senior_review"], money.ADMISSION_COST["observation_ward"]),
    "follow_up_policy": (money.FOLLOW_UP_COST["lean"],),
    "consultant_referrals": (money.AGREED_REFERRAL["agreed"], money.AGREED_REFERRAL["through_gp"]),
    "day_case_drive": (money.DAY_CASE_POINT,),
    "intermediate_beds": (money.INTERMEDIATE_BED,),
    "campaign": (money.CAMPAIGN,),
}


@pytest.mark.parametrize("name", PRICES)
def test_the_price_named_is_the_price_charged(name: str) -> None:
    cost = registry.by_name(name).DECISION.cost
    for price in PRICES[name]:
        assert pounds(price) in cost


def test_shares_named_are_those_used() -> None:
    assert f"{money.ARMS_LENGTH:.1%}" in registry.by_name("provider_arm").DECISION.cost
    assert money.BACKFILL == 0.5
    assert "half of the hours" in registry.by_name("pbc_hours").DECISION.cost


def test_a_grant_leaves_what_the_model_leaves_of_it() -> None:
    assert means.CAMPAIGN * means.PENCE == money.CAMPAIGN
    assert means.OFFICE * means.PENCE == money.ALLIANCE_OFFICE
