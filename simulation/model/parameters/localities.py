"""Numbers of care outside hospital: practices, long-term conditions, prescribing, social care, volunteers."""

from simulation.model.parameters.spec import by_key, number, whole

CHRONIC_START = number(
    "chronic_start", 0.5, "0 to 1", "care for long-term conditions at the start", "assumption (as at the start)"
)
CHRONIC_ON_RISK = number(
    "chronic_on_risk", 0.20, "log", "fall of the chance to rise a stratum, poorest to best care", "assumption"
)
CHRONIC_DRIFT = number(
    "chronic_drift",
    0.10,
    "a quarter",
    "of the way that care for long-term conditions goes to what its clinics allow",
    "assumption",
)
CHRONIC_PER_SESSION = number(
    "chronic_per_session", 0.05, "0 to 1", "more of it for each nurse session a week per 6,000 patients", "assumption"
)
CHRONIC_ITEMS = number(
    "chronic_items",
    0.06,
    "share",
    "more items from the poorest to the best care for long-term conditions: cases found",
    "assumption",
)
CLINICS_START = number(
    "clinics_start",
    2,
    "sessions a week",
    "of nurse clinics for long-term conditions at the start",
    "assumption (as at the start)",
)
SELF_CARE = number(
    "self_care", 0.004, "0 to 1", "more of it for each expert-patient group a quarter per 6,000 patients", "assumption"
)
VISIT_HOURS = number(
    "visit_hours",
    0.75,
    "hours a week",
    "of a nurse for each person at the highest risk under regular visits",
    "activity 8 row 241 (caseload 50-80)",
)
FLU_START = number("flu_start", 0.5, "share", "of those at risk vaccinated at the start", "assumption")
FLU_UNASKED = number(
    "flu_unasked", 0.125, "share", "of those at risk who are vaccinated without being called", "assumption"
)
AUTUMN = whole(
    "autumn", 2, "quarter of the year", "in which flu vaccine is given, April to June being 0", "assumption (custom)"
)
FLU_ADMISSIONS = number(
    "flu_admissions",
    0.18,
    "share",
    "of winter's avoidable admissions that follow flu in people at risk",
    "assumption, set by eye",
)
FLU_EFFECT = number("flu_effect", 0.40, "share", "of these spared by vaccination", "assumption")
FLU_ANSWER = number("flu_answer", 0.75, "share", "of those called for vaccination who come", "assumption")
QUIT_DATES = number("quit_dates", 2.0, "a session", "set with the practice nurse", "assumption")
QUITTER_RISK = number(
    "quitter_risk", 0.5, "share", "of the onset of COPD and heart disease that stopping spares a smoker", "assumption"
)
CONTINUITY_START = number("continuity_start", 0.5, "0 to 1", "continuity at the start", "assumption (as at the start)")
CONTINUITY_ADMISSIONS = number(
    "continuity_admissions",
    0.25,
    "log",
    "fall of emergencies from no to full continuity",
    "activity 7 row 212 (0.5 in all, not all of it cause)",
)
CONSULT_SLACK = number(
    "consult_slack",
    1.037,
    "ratio",
    "consultations that can be given over those wanted in a mean week",
    "assumption, fitted to card: consultations",
)
NURSE_START = number("nurse_start", 0.34, "share", "of consultations given by nurses", "activity 4d row 155")
NURSE_RETURNS = number(
    "nurse_returns", 0.08, "share", "of nurses' consultations after which a doctor is seen as well", "assumption"
)
UNMET_TO_AE = number(
    "unmet_to_ae", 0.06, "share", "of consultations not to be had that turn into A&E attendances", "assumption"
)
UNMET_TO_OUT_OF_HOURS = number(
    "unmet_to_out_of_hours",
    0.06,
    "share",
    "of consultations not to be had that turn into out-of-hours calls",
    "assumption",
)
UNMET_RETURNS = number(
    "unmet_returns",
    0.5,
    "share",
    "of consultations not to be had that are asked for again in the next week",
    "assumption",
)
OUT_OF_HOURS_ROOM = number(
    "out_of_hours_room", 1.12, "ratio", "of the out-of-hours service's room to its mean calls", "assumption"
)
OUT_OF_HOURS_TO_AE = number(
    "out_of_hours_to_ae",
    0.3,
    "share",
    "of out-of-hours calls beyond capacity that turn into A&E attendances",
    "assumption",
)
EXTENDED_DIVERTS = number(
    "extended_diverts",
    0.0025,
    "share",
    "of minor attendances and out-of-hours calls spared by an evening hour a week per 6,000 patients",
    "assumption",
)
MOST_DIVERTED = number(
    "most_diverted", 0.7, "share", "of minor attendances left however long practices open", "assumption"
)
GENERIC_START = number(
    "generic_start", 0.6, "share", "of switchable items prescribed generically at the start", "activity 2 row 49"
)
SWITCHABLE_VALUE = number(
    "switchable_value",
    0.16,
    "share",
    "of net ingredient cost in items that could be generic",
    "assumption (statins: activity 2 row 49)",
)
GENERIC_DISCOUNT = number("generic_discount", 0.65, "share", "by which the generic is cheaper", "assumption")
ITEM_SPREAD = number(
    "item_spread",
    0.35,
    "ratio",
    "of the cost of a practice's items in a week, per square root of a thousand",
    "assumption",
)
UNMET_UNSAID = number("unmet_unsaid", 0.10, "share", "of need unmet where a scenario does not say", "assumption")
COMMUNITY_BACK = number(
    "community_back", 0.10, "elasticity", "of avoidable admissions on community need that is not met", "assumption"
)
COMMUNITY_CONSULT = number(
    "community_consult", 0.10, "consultations", "for a community contact not to be had", "assumption"
)
ARMS_LENGTH_DIP = number(
    "arms_length_dip",
    0.04,
    "share",
    "of community work lost in the year after the provider is set at arm's length",
    "assumption",
)
ARMS_LENGTH_QUARTERS = whole(
    "arms_length_quarters", 4, "quarters", "until a provider at arm's length has settled", "assumption"
)
ARMS_LENGTH_GAIN = number(
    "community_gain", 0.03, "share", "more community work of a settled provider at arm's length", "assumption"
)
SERVICE_BACK = by_key(
    "service_back",
    {"mental_health": 0.05, "childrens": 0.03, "older_people": 0.06},
    "share",
    "share of consultations, A&E attendances (a third of it) that a wholly unmet need of each service brings back",
    "assumption",
)
SERVICE_REACH = number(
    "service_reach",
    2.5,
    "per share of budget",
    "of unmet need met by more money, with less and less effect",
    "assumption",
)
CARE_BACK = number(
    "care_back", 0.05, "share", "more emergencies of other kinds if all need for social care were unmet", "assumption"
)
FALLS_SHARE = number("falls_of_others", 0.06, "share", "of emergencies of other kinds that follow a fall", "assumption")
FALLS_COST = number("falls_cost", 300, "pounds", "for a person to go through a falls programme", "activity 8 row 254")
FALLS_SPEED = number(
    "falls_speed", 0.3, "a quarter", "of the way that the share who are steadier goes to what is paid for", "assumption"
)
CHARGE_HASTENS = number(
    "charge_hastens", 0.2, "log", "of places that councils find for the charge of the law, against none",
    "assumption; rules E22: councils accelerate placements",
)  # fmt: skip
HOME_CARE_PLACES = number(
    "home_care_places",
    1.4,
    "elasticity",
    "of places for people leaving hospital on home care bought: those at home come first",
    "assumption",
)
INTERMEDIATE_WEEKS = number(
    "intermediate_weeks", 5.0, "weeks", "that somebody stays in intermediate care", "assumption"
)
PACKAGE_COST = number("package_cost", 2500, "pounds", "of a care package until other funds take over", "assumption")
ELIGIBLE_WAITING = by_key(
    "eligible_waiting",
    {"critical": 0.82, "substantial": 1.0, "moderate": 1.05},
    "ratio",
    "people who wait for a council's care before they go home, relative, by eligibility",
    "assumption",
)
UNCARED = by_key(
    "uncared",
    {"critical": 0.3, "substantial": 0.0, "moderate": -0.15},
    "share",
    "need for care at home that is not met, against the start, by eligibility",
    "assumption",
)
UNCARED_HOME_CARE = number(
    "uncared_home_care", 0.6, "share", "of home care taken away that nothing replaces", "assumption"
)
UNCARED_POOLED = number(
    "uncared_pooled", 0.25, "share", "of unmet need for care that a pooled fund meets at most", "assumption"
)
TRANSPORT_REACH = number(
    "transport_reach",
    0.012,
    "log",
    "fall of missed appointments for 1,000 pounds a quarter per 100,000 patients",
    "assumption",
)
SELF_HELP_REACH = number(
    "self_help_reach",
    0.03,
    "log",
    "of people reached by self-help for 1,000 pounds a quarter per 100,000 patients",
    "assumption",
)
SELF_HELP_ACSC = number(
    "self_help_acsc", 0.04, "share", "of avoidable admissions spared where self-help reaches everybody", "assumption"
)
ADVOCACY_REACH = number(
    "advocacy_reach",
    0.08,
    "share",
    "more referrals in the poorest fifth of practices, at most, as people are helped to be seen",
    "assumption",
)

# Who pays for continuing care: the health service or the council.
CONTINUING_CARE = number(
    "continuing_care", 0.015, "of allocation", "that a PCT spends on continuing health care", "assumption"
)
DOUBTFUL = number("doubtful", 0.15, "share", "of continuing care for doubtful cases", "rules E23; size assumption")
REVIEWED = number("reviewed", 0.3, "a quarter", "share of the doubtful cases left that are reviewed", "assumption")
DISPUTED = number(
    "disputed", 0.12, "share", "more people who wait in hospital for care while the two sides argue", "assumption"
)
SHUNTING_SOURS = number(
    "shunting_sours", 2.0, "points a quarter", "of the council's trust in a PCT that hands people over", "assumption"
)
COUNCIL_SQUEEZED = number(
    "council_squeezed", -0.01, "of budget", "balance at which a council without a seat tightens its belt", "assumption"
)
