"""Who can do what for whom: what each role would like of which other, and what its own levers cost it to promise."""

from dataclasses import dataclass

PAYMENT = "payment"
"""The subject of a term of money."""


@dataclass(frozen=True)
class Deal:
    """An offer that makes sense between two roles: `gives` and `wants` are names of decisions, or a payment."""

    to: str
    gives: str
    wants: str
    because: str
    """Why it makes sense to both, as a clause."""


DEALS: dict[str, tuple[Deal, ...]] = {
    "gp": (
        Deal(
            "pct_director_of_commissioning",
            "referral_review",
            "information",
            "we cannot learn from our letters without figures that we believe",
        ),
        Deal(
            "pct_finance_director",
            "generic_switching",
            "freed_up_share",
            "the work on prescriptions is ours, so some of the saving should be",
        ),
        Deal("pbc_cluster_lead", "pbc_hours", "practice_visits", "we give hours to people who come and see us"),
    ),
    "practice_manager": (
        Deal(
            "pct_director_of_commissioning",
            "coding_checks",
            "information",
            "I can find the wrong invoices if I get the data in time",
        ),
        Deal(
            "acute_chief_executive",
            "electronic_booking",
            "outreach_clinics",
            "we book with hospitals that come to our patients",
        ),
    ),
    "practice_nurse": (
        Deal("council_social_care_lead", "home_visits", "falls_prevention", "we visit the same old people"),
        Deal("patients_and_third_sector", "self_care_groups", "self_help", "my groups and yours would fill each other"),
    ),
    "pbc_cluster_lead": (
        Deal(
            "pct_chief_executive",
            "peer_review",
            "pbc_support_staff",
            "we can talk referrals over if somebody prepares the figures",
        ),
        Deal(
            "pct_finance_director",
            "benchmarking",
            "savings_rule",
            "practices show their figures when they know what they get for it",
        ),
        Deal(
            "pct_director_of_commissioning",
            "practice_visits",
            "panel_meetings",
            "I keep the practices with us if you answer their cases",
        ),
    ),
    "pct_chief_executive": (
        Deal(
            "pbc_cluster_lead",
            "pbc_support_staff",
            "peer_review",
            "I lend you staff if practices look at their referrals together",
        ),
        Deal(
            "gp",
            "service_strategy",
            "pbc_hours",
            "you wanted to know where we are going, and I need doctors in the room",
        ),
    ),
    "pct_director_of_commissioning": (
        Deal("gp", "information", "referral_review", "you asked for figures; I would like to see them used"),
        Deal(
            "acute_medical_director", "information", "follow_up_policy", "let us look at the same figures on follow-ups"
        ),
        Deal(
            "pbc_cluster_lead",
            "panel_meetings",
            "benchmarking",
            "the panel decides faster when it can compare practices",
        ),
    ),
    "pct_finance_director": (
        Deal(
            "council_social_care_lead",
            PAYMENT,
            "intermediate_beds",
            "a place with you costs less than a bed in the hospital",
        ),
        Deal(
            "gp",
            "freed_up_share",
            "generic_switching",
            "drugs are the quickest saving there is, and you should share in it",
        ),
        Deal("acute_chief_executive", "acute_growth", "extra_lists", "I can plan for the work if you do it"),
    ),
    "pec_chair": (
        Deal(
            "acute_medical_director",
            "pathways",
            "consultant_referrals",
            "we agree who treats what, and patients stop going round in circles",
        ),
        Deal("gp", "procedure_fee", "in_house_clinics", "work that leaves the hospital has to be paid where it goes"),
    ),
    "acute_chief_executive": (
        Deal("council_social_care_lead", PAYMENT, "home_care", "people wait in our beds for care at home"),
        Deal("pct_finance_director", "extra_lists", "acute_growth", "I can treat those who wait if they are paid for"),
        Deal(
            "gp",
            "outreach_clinics",
            "referral_review",
            "our consultants come out to you, and see the letters that matter",
        ),
    ),
    "acute_medical_director": (
        Deal("pec_chair", "follow_up_policy", "pathways", "we discharge sooner if somebody agrees what happens next"),
        Deal(
            "pct_director_of_commissioning",
            "admission_policy",
            "information",
            "a senior doctor at the door is worth it if we can see what it does",
        ),
    ),
    "council_social_care_lead": (
        Deal(
            "acute_chief_executive", "home_care", PAYMENT, "home care empties your beds, and I have no money for more"
        ),
        Deal("pct_finance_director", "joint_fund", PAYMENT, "a fund has to be filled from both sides"),
    ),
    "patients_and_third_sector": (
        Deal(
            "acute_chief_executive",
            "patient_survey",
            "infection_control",
            "patients ask us first whether the wards are clean",
        ),
        Deal(
            "pct_chief_executive", "self_help", "service_strategy", "we can help people if we know what you mean to do"
        ),
        Deal("council_social_care_lead", "transport", "falls_prevention", "we fetch people who should not have fallen"),
    ),
}
"""What a holder of each role would open with, the likeliest first; assumption."""

HELPFUL: dict[str, tuple[str, ...]] = {
    "enhanced_service": ("yes",),
    "peer_review": ("peers", "with_consultant"),
    "savings_split": ("contribution", "pooled", "equal"),
    "benchmarking": ("anonymous", "named"),
    "service_strategy": ("guiding",),
    "provider_arm": ("arms_length",),
    "network_policy": ("own_choice",),
    "budget_basis": ("blend", "fair_shares"),
    "budget_scope": ("planned_and_prescribing",),
    "savings_rule": ("always", "if_balanced"),
    "conflict_rules": ("proportionate", "light"),
    "coding_depth": ("ordinary", "light"),
    "admission_policy": ("senior_review",),
    "follow_up_policy": ("lean",),
    "consultant_referrals": ("agreed", "through_gp"),
    "eligibility": ("moderate", "substantial"),
    "campaign": ("none",),
    "savings_use": ("diagnostics", "nurse_time"),
}
"""Options of a choice that others like to be promised, the best first."""

DEAR: dict[str, float] = {
    "appointments": 0.7,
    "in_house_clinics": 0.6,
    "referral_review": 0.5,
    "pbc_hours": 0.6,
    "referral_restraint": 0.5,
    "extended_hours": 0.7,
    "coding_checks": 0.4,
    "home_visits": 0.6,
    "long_term_clinics": 0.5,
    "practice_visits": 0.6,
    "pbc_support_staff": 0.6,
    "information": 0.6,
    "panel_meetings": 0.3,
    "freed_up_share": 0.7,
    "savings_rule": 0.6,
    "acute_growth": 0.8,
    "unmet_services": 0.8,
    "gpwsi_posts": 0.6,
    "procedure_fee": 0.5,
    "beds": 0.9,
    "extra_lists": 0.8,
    "outreach_clinics": 0.5,
    "infection_control": 0.5,
    "coding_depth": 0.7,
    "follow_up_policy": 0.6,
    "admission_policy": 0.6,
    "home_care": 0.8,
    "intermediate_beds": 0.8,
    "eligibility": 0.9,
    "joint_fund": 0.8,
    "falls_prevention": 0.5,
    "minimum_wait": 0.3,
    "contract_challenge": 0.2,
    "payment": 0.9,
}
"""What it costs its owner to promise a lever at its highest, in the coin in which a bargain is weighed; assumption."""
USUAL = 0.4
"""What any other lever costs; assumption."""
WANTED = 0.8
"""What the thing that one wants most of somebody is worth at its highest; assumption."""
WELCOME = 0.25
"""What anything else that somebody undertakes is worth at its highest; assumption."""


def dear(subject: str) -> float:
    """What it costs its owner to promise `subject` at its highest."""
    return DEAR.get(subject, USUAL)


def worth(role: str, subject: str) -> float:
    """What it is worth to a holder of `role` that somebody undertakes `subject` at its highest."""
    if subject == PAYMENT:
        return WANTED
    return WANTED if any(deal.wants == subject for deal in DEALS.get(role, ())) else WELCOME
