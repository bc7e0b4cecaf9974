"""The plan, agreements and offers of `two_boroughs` as the sample Views show them."""

from simulation.contracts.agreement import Agreement, Offer, Term, TermTemplate
from simulation.contracts.plan import CatalogueEntry, PlanLineStatus, PlanView, Priority

CATALOGUE = tuple(
    CatalogueEntry(name, label, family, text, claimed, set_up, running, lead, unit, most, saving)
    for name, label, family, text, claimed, set_up, running, lead, unit, most, saving in (
        (
            "community_dermatology",
            "Skin clinic in the community",
            "clinics",
            "A GP with a special interest sees skin referrals twice a week.",
            "Saves 45% of dermatology outpatients.",
            18_000,
            14_500,
            12,
            "weekly clinic",
            6,
            21_000,
        ),
        (
            "community_matrons",
            "Community matrons",
            "long-term",
            "Nurses visit people at high risk of admission.",
            "Prevents 30 admissions a nurse a year.",
            9_000,
            13_200,
            8,
            "nurse",
            10,
            19_500,
        ),
        (
            "physiotherapy_first",
            "Physiotherapy before orthopaedics",
            "clinics",
            "Knees, hips and backs see a physiotherapist first.",
            "One in three no longer needs a surgeon.",
            12_000,
            11_000,
            6,
            "physiotherapist",
            5,
            17_000,
        ),
        (
            "falls_service",
            "Falls service",
            "older people",
            "Exercise, eyesight and the home put right.",
            "A fifth fewer hip fractures.",
            25_000,
            16_000,
            16,
            "team",
            3,
            15_000,
        ),
    )
)

PLAN = PlanView(
    organisation="eastmere.north",
    label="Eastmere North cluster",
    can_propose=True,
    can_rule=False,
    why_not="",
    max_priorities=3,
    priorities=(
        Priority("closer_to_home", "Care closer to home", "Fewer journeys to hospital for what can be done nearby."),
        Priority("long_term", "Long-term conditions", "People at high risk stay out of hospital."),
        Priority("waits", "Shorter waits", "Nobody waits beyond the target."),
        Priority("prescribing", "Sound prescribing", "The right medicine at the right price."),
    ),
    chosen=("closer_to_home", "long_term"),
    catalogue=CATALOGUE,
    lines=(
        PlanLineStatus(
            "community_dermatology",
            "Skin clinic in the community",
            2,
            "running",
            "",
            3,
            65_000,
            68_400,
            42_000,
            19_500,
            "2006/07 Q2",
        ),
        PlanLineStatus(
            "community_matrons",
            "Community matrons",
            3,
            "setting_up",
            "Two now, one when the budget allows.",
            4,
            66_600,
            27_000,
            0,
            0,
            "2006/07 Q4",
        ),
        PlanLineStatus("falls_service", "Falls service", 1, "refused", "No money left for it this year.", 1),
    ),
    money_available=120_000,
)

PROMISE = Term("promise", "pct_finance", "savings_rule", "When savings are paid", "exactly", "always")
CUT = Term("activity", "cluster_lead", "gp_referrals@eastmere.north", "GP referrals", "at_most", 4_150, "patients")
PAYMENT = Term("money", "pct_finance", "payment", "Pays the cluster", "exactly", 40_000, "pounds")
AGREEMENTS = (
    Agreement(Offer(3, 1, "cluster_lead", "pct_finance", (CUT, PROMISE), 3, "We each do our part."), "open", 1),
    Agreement(
        Offer(
            5,
            1,
            "pct_finance",
            "trust_chief",
            (Term("support", "trust_chief", "outreach_clinics", "Outreach clinics", "at_least", 2, "sessions"),),
            2,
        ),
        "broken",
        1,
        "St Bride's held no outreach clinic.",
        ("trust_chief",),
    ),
    Agreement(
        Offer(
            6,
            1,
            "council_lead",
            "trust_chief",
            (Term("service", "council_lead", "intermediate_beds", "Intermediate beds", "at_least", 12, "beds"),),
            2,
        ),
        "kept",
        1,
        "Eastmere Council opened 12 places.",
    ),
)
OFFERS = (
    Offer(9, 3, "cluster_lead", "pct_finance", (PAYMENT, PROMISE), 4, "We need to see that savings are paid."),
    Offer(
        10,
        3,
        "cluster_lead",
        "gp_alder",
        (Term("promise", "gp_alder", "enhanced_service", "Signs the enhanced service", "exactly", "yes"),),
        4,
    ),
)


def templates_for(seat: str) -> tuple[TermTemplate, ...]:
    """What `seat` could promise and could ask for."""
    mine = TermTemplate("money", seat, "payment", "Pays", "exactly", low=5_000, high=400_000, step=5_000, unit="pounds")
    theirs = TermTemplate(
        "promise",
        "pct_finance",
        "savings_rule",
        "When savings are paid",
        "exactly",
        options=(("always", "Always"), ("if_balanced", "If the PCT balances"), ("frozen", "Frozen")),
    )
    return (mine, theirs)
