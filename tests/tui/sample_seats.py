"""Seats and decisions of `two_boroughs` as the sample Views show them."""

from simulation.contracts.decision import OpenDecision, Option
from simulation.contracts.view import RoleBrief, SeatCard


def _card(
    seat: str, role: str, role_label: str, name: str, organisation: str, stand_in: str, brief: RoleBrief
) -> SeatCard:
    return SeatCard(seat, role, role_label, name, organisation, brief, stand_in)


GP = _card(
    "gp_alder",
    "gp",
    "General practitioner",
    "Alder Lane Surgery",
    "eastmere.north.p07",
    "self_interested",
    RoleBrief(
        "You and two partners look after 6,140 patients in the north of Eastmere. A quarter of them are over 65.",
        "You decide how referrals are reviewed, what is done in house, how many appointments there are and whether "
        "the practice takes part in practice-based commissioning (PBC).",
        "What your patients say of you; your indicative budget; the practice's income; how long patients wait.",
        "Your senior partner means to retire in two years and would rather not start anything.",
    ),
)
FINANCE = _card(
    "pct_finance",
    "pct_finance_director",
    "PCT finance director",
    "Eastmere PCT",
    "eastmere",
    "cautious",
    RoleBrief(
        "You answer to the board for the £285m that Eastmere PCT may spend. The year opened £4.2m behind.",
        "You set what share of freed-up resources practices redirect, when it is paid, the risk pool and the reserve.",
        "The PCT's position at the year's end; how near your forecasts come; whether the board was warned in time.",
        "The strategic health authority (SHA) has told you, in confidence, to expect a top-slice.",
    ),
)
TRUST = _card(
    "trust_chief",
    "acute_chief_executive",
    "Acute trust chief executive",
    "St Bride's Hospitals NHS Trust",
    "st_bride",
    "gaming",
    RoleBrief(
        "You run a trust of 1,100 beds and £355m, with a deficit that you inherited and two old sites.",
        "You decide on beds, extra theatre lists, outreach clinics, infection control and the savings programme.",
        "The trust's position; 13 and 26 weeks; four hours in accident and emergency (A&E); infections.",
        "The new wing's payments start next April, whatever happens to activity.",
    ),
)
LEAD = _card(
    "cluster_lead",
    "pbc_cluster_lead",
    "PBC cluster lead",
    "Eastmere North cluster",
    "eastmere.north",
    "cooperative",
    RoleBrief(
        "You are a GP whom 18 practices chose to lead their commissioning. Paid for a day a week; it takes two.",
        "You write the commissioning plan, arrange peer review and comparison, and split what the cluster saves.",
        "Patients treated closer to home; freed-up resources; how many practices take part.",
        "Three practices have told you they will leave if savings are pooled.",
    ),
)
PEOPLE = (
    GP,
    FINANCE,
    TRUST,
    LEAD,
    _card(
        "pct_director",
        "pct_director_of_commissioning",
        "PCT director of commissioning",
        "Eastmere PCT",
        "eastmere",
        "cooperative",
        RoleBrief("You buy care for 190,000 people.", "", "", ""),
    ),
    _card(
        "council_lead",
        "council_social_care_lead",
        "Council social care lead",
        "Eastmere Council",
        "eastmere_council",
        "cautious",
        RoleBrief("You arrange care at home.", "", "", ""),
    ),
)
SEATS = {card.seat: card for card in PEOPLE}


def _choice(name: str, label: str, current: str, options: tuple[Option, ...], **words: str) -> OpenDecision:
    return OpenDecision(
        name=name,
        label=label,
        kind="choice",
        current=current,
        options=options,
        help=words.get("help", ""),
        cost=words.get("cost", "Costs nothing to announce."),
        cannot=words.get("cannot", "It binds only your own organisation."),
        takes_effect=words.get("takes_effect", "at once"),
        why_not=words.get("why_not", ""),
        allowed="why_not" not in words,
        source=words.get("source", ""),
        subject=words.get("subject", ""),
        matters=words.get("matters", ""),
    )


def _level(name: str, label: str, current: int, bounds: tuple[int, int, int], unit: str, **words: str) -> OpenDecision:
    low, high, step = bounds
    return OpenDecision(
        name=name,
        label=label,
        kind="level",
        current=current,
        low=low,
        high=high,
        step=step,
        unit=unit,
        help=words.get("help", ""),
        cost=words.get("cost", "Paid from your own budget."),
        cannot=words.get("cannot", "It binds only your own organisation."),
        takes_effect=words.get("takes_effect", "at once"),
        why_not=words.get("why_not", ""),
        allowed="why_not" not in words,
        source=words.get("source", ""),
        subject=words.get("subject", ""),
        matters=words.get("matters", ""),
    )


FINANCE_DECISIONS = (
    _level(
        "freed_up_share",
        "Share of freed-up resources",
        70,
        (0, 100, 5),
        "percent",
        help="What practices may redirect of what they free up. The rest stays with the PCT.",
        cost="Each point costs the PCT about £4,000 for every £400,000 freed up.",
        cannot="Savings are known only after the year's end, and it cannot make practices believe you.",
        takes_effect="for this financial year's savings",
        source="Department of Health guidance, January 2006",
        subject="Practices' budgets and savings",
        matters="PCT position at -£4.20m, down from -£3.90m.",
    ),
    _choice(
        "savings_rule",
        "When savings are paid",
        "if_balanced",
        (
            Option("always", "Always", "Practices are paid whatever the PCT's position."),
            Option("if_balanced", "If the PCT balances", "Paid when the PCT ends the year without a deficit."),
            Option("frozen", "Frozen", "Held against the deficit: cheap now, and remembered."),
        ),
        help="Whether what practices free up is really paid to them.",
        cost="A broken promise costs engagement.",
        subject="Practices' budgets and savings",
    ),
    _level(
        "risk_pool",
        "Risk pool",
        3,
        (0, 10, 1),
        "percent",
        help="Held back from indicative budgets for costly cases, so that one patient does not sink a practice.",
        subject="Practices' budgets and savings",
    ),
    _level(
        "contingency",
        "Reserve",
        1,
        (0, 5, 1),
        "percent",
        help="Held against a deficit; nobody can spend it.",
        why_not="Reserves are set in April; it is now October.",
        subject="The PCT's own money",
    ),
    _level(
        "acute_growth",
        "Planned hospital growth",
        2,
        (-4, 8, 1),
        "percent",
        help="Growth in activity for which the contracts with hospitals plan.",
        subject="The PCT's own money",
    ),
)

GP_DECISIONS = (
    _level(
        "referral_review",
        "Talk referrals through",
        20,
        (0, 100, 10),
        "percent",
        help="Referral letters talked through with a partner before they go.",
        cost="Ten minutes of a doctor for each letter.",
        cannot="It does not reach emergencies.",
    ),
    _level(
        "in_house_clinics",
        "Clinics in the practice",
        1,
        (0, 6, 1),
        "sessions",
        help="Half-days a week of minor surgery, injections and skin lesions.",
        cost="£310 a session.",
    ),
    _level(
        "appointments", "Appointments offered", 100, (80, 130, 5), "percent", help="Against what you offered in April."
    ),
    _choice(
        "enhanced_service",
        "PBC enhanced service",
        "no",
        (Option("no", "Not signed"), Option("yes", "Signed", "95p a patient for a plan, 95p for delivery.")),
        help="The directed enhanced service (DES) that pays practices to take part.",
    ),
    _level(
        "referral_restraint",
        "Weight of the budget",
        0,
        (-20, 40, 5),
        "percent",
        help="How far the indicative budget weighs on a decision to refer.",
    ),
)

TRUST_DECISIONS = (
    _level(
        "beds",
        "Beds open",
        1_096,
        (900, 1_180, 4),
        "beds",
        help="General and acute beds staffed and open.",
        cost="£62,000 a bed a year.",
    ),
    _level("extra_lists", "Extra theatre lists", 2, (0, 20, 1), "sessions", help="A week, evenings and Saturdays."),
    _level(
        "infection_control", "Infection control", 50, (0, 400, 25), "thousand_pounds", help="Cleaning and isolation."
    ),
    _level("savings_programme", "Savings programme", 1, (0, 6, 1), "percent", help="Of staff cost, over the year."),
)

LEAD_DECISIONS = (
    _choice(
        "peer_review",
        "Peer review of referrals",
        "none",
        (
            Option("none", "None"),
            Option("peers", "Among peers", "Practices read each other's letters."),
            Option("with_consultant", "With a consultant", "St Bride's sends one, for a fee."),
        ),
        help="Practices read each other's referral letters.",
    ),
    _choice(
        "benchmarking",
        "Comparing practices",
        "anonymous",
        (Option("none", "None"), Option("anonymous", "Anonymous"), Option("named", "Named")),
        help="Reports each month.",
    ),
    _level("practice_visits", "Visits to practices", 2, (0, 10, 1), "hours", help="A week, to those that hang back."),
    _level("task_range", "Commissioning tasks taken on", 2, (0, 8, 1), "count", help="Of eight."),
)

DECISIONS = {
    GP.seat: GP_DECISIONS,
    FINANCE.seat: FINANCE_DECISIONS,
    TRUST.seat: TRUST_DECISIONS,
    LEAD.seat: LEAD_DECISIONS,
}
